export const fileKinds = [
  'pdf',
  'image',
  'mail',
  'text',
  'document',
  'table',
  'archive',
  'audio',
  'video',
  'other',
] as const;
export type FileKind = (typeof fileKinds)[number];

const byExtension: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  bmp: 'image',
  tif: 'image',
  tiff: 'image',
  heic: 'image',
  svg: 'image',
  eml: 'mail',
  msg: 'mail',
  txt: 'text',
  md: 'text',
  log: 'text',
  doc: 'document',
  docx: 'document',
  odt: 'document',
  rtf: 'document',
  xls: 'table',
  xlsx: 'table',
  ods: 'table',
  csv: 'table',
  zip: 'archive',
  '7z': 'archive',
  rar: 'archive',
  mp3: 'audio',
  wav: 'audio',
  m4a: 'audio',
  mp4: 'video',
  mov: 'video',
};

/** What a file is to people, by its type and, where that says nothing, its name. */
export function fileKind(name: string, mediaType: string): FileKind {
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook') return 'mail';
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = byExtension[extension];
  if (known) return known;
  const family = mediaType.split('/')[0];
  return family === 'image' || family === 'audio' || family === 'video' || family === 'text' ? family : 'other';
}

/** The pictures that the window can draw by itself. SVG is left out: it is a document that can hold more than a picture. */
const drawable = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']);
/** Larger ones are saved or opened in their own program. */
export const previewLimit = 100 * 1024 * 1024;

/** How a file can be looked at inside the program. */
export function previewOf(mediaType: string): 'image' | 'pdf' | null {
  if (mediaType === 'application/pdf') return 'pdf';
  return drawable.has(mediaType) ? 'image' : null;
}

/** Whether a dropped file is taken in as mail. */
export function isMailFile(name: string): boolean {
  return /\.(eml|msg)$/iu.test(name);
}
