import { extname } from 'node:path';

/**
 * Kinds of file that other programs show and do not run. A list of what is allowed: what systems start when it is opened (programs,
 * scripts, shortcuts, disk images, help files) is different on each and grows. Left out on purpose as well: documents with macros,
 * web pages and drawings with scripts, and archives, which hold any of these.
 */
const shown = new Set(
  [
    'pdf txt log md rtf csv tsv xml json tex epub xps oxps',
    'doc docx dot dotx odt ott pages wpd xls xlsx xlt xltx ods ots numbers ppt pptx pps ppsx pot potx odp otp key',
    'odg vsd vsdx dwg dxf mpp one',
    'png jpg jpeg jpe jfif gif bmp tif tiff webp heic heif avif psd',
    'mp3 m4a wav ogg oga opus flac aac wma amr mp4 m4v mov avi mkv webm mpg mpeg wmv 3gp',
    'eml msg ics vcf p7s asc sig',
  ].flatMap((line) => line.split(' ').map((extension) => `.${extension}`)),
);

/** Whether a copy with this name may be handed to the computer's own program. */
export function mayBeOpened(fileName: string): boolean {
  return shown.has(extname(fileName).toLowerCase());
}
