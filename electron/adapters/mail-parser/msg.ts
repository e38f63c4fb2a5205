import type { FieldsData } from '@kenjiuno/msgreader';
import msgReaderModule from '@kenjiuno/msgreader';
import { type MailField, type MailFieldName, textOfFields } from '../../../shared/features/mail/fields.ts';
import type { MailAddress, MailKind, MailWarning } from '../../core/ports/mail-parser.ts';
import { MAIL_LIMITS, MailRejected } from '../../core/ports/mail-parser.ts';
import { decodeText } from './charset.ts';
import type { Storage } from './compound-file.ts';
import { readCompoundFile, writeCompoundFile } from './compound-file.ts';
import type { MailDraft, PartDraft } from './draft.ts';
import type { Header } from './headers.ts';
import { addresses, first, isoInstant, makeAddress, messageIds, plainLine, readHeaders } from './headers.ts';
import { textOfHtml } from './html.ts';
import { ansiEncoding, codePageOf, readCodePages } from './msg-codepage.ts';
import { recurrenceRule } from './recurrence.ts';
import { readCompressedRtf } from './rtf.ts';

// The package is CommonJS: Node hands over the module, test tools hand over the class in it.
const Reader = (
  'default' in msgReaderModule ? msgReaderModule.default : msgReaderModule
) as typeof msgReaderModule.default;
type MsgReader = InstanceType<typeof Reader>;

/** Reads an Outlook item (MS-OXMSG): a message, an appointment, a contact, a task. */
export function readMsg(file: Uint8Array): MailDraft {
  const compound = readCompoundFile(file);
  if (compound === undefined) throw new MailRejected('damaged_file', 'The Outlook file is damaged and cannot be read.');
  const { root } = compound;
  const attachments = root.storages.filter((storage) => storage.name.startsWith('__attach_version1.0_'));
  if (!isOutlookItem(root)) throw new MailRejected('not_a_mail', 'This is a document of another program, not a mail.');
  if (attachments.length > MAIL_LIMITS.attachments)
    throw new MailRejected('too_many_parts', 'The mail has more attachments than can be read.');

  const warnings = new Set<MailWarning>(compound.damaged ? ['file_damaged'] : []);
  const opened = open(file, root, compound.damaged, warnings);
  const draft = draftOf(opened.reader, opened.data, root, warnings);
  // Each attachment has a storage of its own; one that did not come out is said, not hidden.
  if (draft.parts.length < attachments.length) warnings.add('attachments_damaged');
  return draft;
}

function isOutlookItem(root: Storage): boolean {
  return root.streams.some(({ name }) => name === '__properties_version1.0' || name.startsWith('__substg1.0_'));
}

/** The reader gives up on odd named properties; without those it still finds text and attachments. */
function open(
  file: Uint8Array,
  root: Storage,
  damaged: boolean,
  warnings: Set<MailWarning>,
): { reader: MsgReader; data: FieldsData } {
  const encoding = ansiEncoding(readCodePages(root));
  try {
    return load(damaged ? writeCompoundFile(root) : file, encoding);
  } catch {
    warnings.add('file_damaged');
    return load(writeCompoundFile(simplify(root)), encoding);
  }
}

function load(file: Uint8Array, encoding: string): { reader: MsgReader; data: FieldsData } {
  const reader = new Reader(file.slice().buffer);
  reader.parserConfig = { ansiEncoding: encoding, includeRawProps: true };
  const data = reader.getFileData();
  if (data.dataType !== 'msg') throw new Error('not an Outlook item');
  return { reader, data };
}

function simplify(storage: Storage): Storage {
  return {
    name: storage.name,
    streams: storage.streams.flatMap((stream) => {
      if (stream.name !== '__properties_version1.0')
        return /^__substg1\.0_[0-7][0-9A-F]{3}(?:001E|001F|0102)$/i.test(stream.name) ? [stream] : [];
      // Header sizes are 32, 24 or 8 bytes, entries 16: whole entries are what may stay.
      const size = stream.size - (stream.size % 8);
      return size < 32 ? [] : [{ ...stream, size, read: () => stream.read().subarray(0, size) }];
    }),
    storages: storage.storages
      .filter(
        ({ name }) =>
          name.startsWith('__attach') || name.startsWith('__recip') || /^__substg1\.0_3701000D$/i.test(name),
      )
      .map(simplify),
  };
}

function draftOf(reader: MsgReader, data: FieldsData, root: Storage, warnings: Set<MailWarning>): MailDraft {
  const raw = rawProperties(data);
  const transport = readHeaders(Buffer.from((data.headers ?? '').slice(0, MAIL_LIMITS.headerBytes), 'utf8'));
  const kind = kindOf(data.messageClass ?? '');
  const parts = readAttachments(reader, data, warnings);
  const body = readBody(data, raw, codePageOf(readCodePages(root)));
  const fields = fieldsOf(data, raw, kind);
  const from = kind === 'contact' ? undefined : senderOf(data, raw, transport);
  const sentAt = instant(data.clientSubmitTime) ?? instant(data.messageDeliveryTime) ?? instant(data.creationTime);
  if (sentAt === undefined) warnings.add('date_unreadable');
  if (((data.messageFlags ?? 0) & UNSENT) !== 0) warnings.add('draft');
  return {
    kind,
    ...messageIdOf(data, transport),
    inReplyTo: messageIds(text(raw.get('1042')) ?? first(transport, 'in-reply-to')),
    references: messageIds(text(raw.get('1039')) ?? first(transport, 'references')),
    subject: plainLine(data.subject ?? data.normalizedSubject ?? ''),
    ...(from === undefined ? {} : { from }),
    to: recipients(data, 'to'),
    cc: recipients(data, 'cc'),
    ...(sentAt === undefined ? {} : { sentAt }),
    text: [textOfFields(fields, 'en'), body.text.trim()].filter((piece) => piece !== '').join('\n\n'),
    ...(body.html === undefined ? {} : { html: body.html }),
    fields,
    parts,
    warnings,
  };
}

const UNSENT = 0x08;

function messageIdOf(data: FieldsData, transport: readonly Header[]): { messageId?: string } {
  const id = messageIds(data.messageId)[0] ?? messageIds(first(transport, 'message-id'))[0];
  return id === undefined ? {} : { messageId: id };
}

function kindOf(messageClass: string): MailKind {
  const name = messageClass.toLowerCase();
  if (name === '' || /^ipm\.(?:note|post|document|outlook\.recall)\b/.test(name)) return 'message';
  if (/^ipm\.(?:appointment|schedule\.meeting)\b/.test(name) || name.startsWith('ipm.ole.class.{00061055'))
    return 'appointment';
  if (/^ipm\.(?:contact|distlist)\b/.test(name)) return 'contact';
  if (/^ipm\.task/.test(name)) return 'task';
  return name.startsWith('report.') ? 'report' : 'other';
}

/** Every property by its four-digit tag, for those the reader has no name for. */
function rawProperties(data: FieldsData): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const property of data.rawProps ?? []) {
    const key = property.propertyLid === undefined ? property.propertyTag?.slice(0, 4) : `lid:${property.propertyLid}`;
    if (key !== undefined && !found.has(key)) found.set(key, property.value);
  }
  return found;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function instant(value: unknown): string | undefined {
  return typeof value === 'string' ? isoInstant(Date.parse(value)) : undefined;
}

/** Whom it is from: the one it was sent for, else the one who sent it, by Internet address if there is one. */
function senderOf(
  data: FieldsData,
  raw: ReadonlyMap<string, unknown>,
  transport: readonly Header[],
): MailAddress | undefined {
  const name = text(raw.get('0042')) ?? data.senderName ?? '';
  const address = [
    data.sentRepresentingSmtpAddress,
    text(raw.get('0065')),
    data.senderSmtpAddress,
    data.senderEmail,
    addresses(transport, 'from')[0]?.address,
  ].find((candidate) => candidate !== undefined && /^[^@\s/]+@[^@\s]+$/.test(candidate.trim()));
  if (address === undefined && (name === '' || data.senderAddressType === 'UNKNOWN'))
    return addresses(transport, 'from')[0];
  return makeAddress(name, address ?? '');
}

function recipients(data: FieldsData, type: 'to' | 'cc'): MailAddress[] {
  return (data.recipients ?? [])
    .filter((one) => (one.recipType ?? 'to') === type)
    .slice(0, MAIL_LIMITS.recipients)
    .flatMap((one) => {
      if (one.addressType === 'UNKNOWN') return [];
      const address = [one.smtpAddress, one.email, one.name].find((candidate) => candidate?.includes('@') === true);
      const made = makeAddress(one.name ?? '', address ?? '');
      return made === undefined ? [] : [made];
    });
}

function readBody(
  data: FieldsData,
  raw: ReadonlyMap<string, unknown>,
  codePage: string | undefined,
): { text: string; html?: string } {
  const plain = data.body ?? '';
  const given: unknown = data.html ?? data.bodyHtml ?? raw.get('1013');
  const html = given instanceof Uint8Array ? decodeText(given, codePage).text : text(given);
  if (html !== undefined && html.trim() !== '') return { html, text: plain.trim() === '' ? textOfHtml(html) : plain };
  const rtf = data.compressedRtf === undefined ? undefined : readCompressedRtf(data.compressedRtf);
  if (rtf === undefined) return { text: plain };
  // What Outlook made of the HTML in RTF reads as it would have written the plain text itself.
  const written = [plain, rtf.text, rtf.html === undefined ? '' : textOfHtml(rtf.html)];
  return {
    text: written.find((one) => one.trim() !== '') ?? '',
    ...(rtf.html === undefined ? {} : { html: rtf.html }),
  };
}

function readAttachments(reader: MsgReader, data: FieldsData, warnings: Set<MailWarning>): PartDraft[] {
  return (data.attachments ?? []).flatMap((attachment): PartDraft[] => {
    const nested = attachment.innerMsgContent === true;
    if (!nested && attachment.dataId === undefined) return [];
    try {
      const { content } = reader.getAttachment(attachment);
      const own = attachment.fileName ?? attachment.fileNameShort ?? '';
      return [
        {
          // An attached message is named by its subject, in which slashes are no paths.
          name: nested ? '' : own === '' ? (attachment.name ?? '') : own,
          title: plainLine(attachment.innerMsgContentFields?.subject ?? attachment.name ?? ''),
          mediaType: nested ? 'application/vnd.ms-outlook' : mediaTypeOf(attachment.attachMimeTag, own),
          bytes: content,
          ids: attachment.pidContentId === undefined || attachment.pidContentId === '' ? [] : [attachment.pidContentId],
          inline: attachment.attachmentHidden === true,
        },
      ];
    } catch {
      warnings.add('attachments_damaged');
      return [];
    }
  });
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
  csv: 'text/csv',
  ics: 'text/calendar',
  eml: 'message/rfc822',
  rtf: 'application/rtf',
  msg: 'application/vnd.ms-outlook',
  zip: 'application/zip',
  xml: 'application/xml',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function mediaTypeOf(tag: string | undefined, name: string): string {
  if (tag !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(tag)) return tag.toLowerCase();
  return MEDIA_TYPES[/\.(\w{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Several lines at most: an address. */
function cleanLines(value: string): string {
  return value.slice(0, 2_000).split(/\r?\n/).map(plainLine).join('\n').trim();
}

/** What makes an appointment or a contact, which have little or no text of their own. */
function fieldsOf(data: FieldsData, raw: ReadonlyMap<string, unknown>, kind: MailKind): MailField[] {
  const fields: MailField[] = [];
  const add = (field: MailFieldName, ...values: unknown[]): void => {
    const value = values.map(text).find((one) => one !== undefined);
    if (value !== undefined) fields.push({ field, value: cleanLines(value) });
  };
  if (kind === 'appointment') {
    add('start', instant(data.apptStartWhole));
    add('end', instant(data.apptEndWhole));
    add('location', data.apptLocation);
    add('recurrence', data.apptRecur === undefined ? undefined : recurrenceRule(data.apptRecur.recurrencePattern));
    add('timeZone', data.timeZoneDesc);
    add(
      'attendees',
      [...recipients(data, 'to'), ...recipients(data, 'cc')]
        .slice(0, 50)
        .map((one) => one.name ?? one.address ?? '')
        .join(', '),
    );
  } else if (kind === 'contact') {
    add('fullName', data.name, data.subject);
    add('jobTitle', data.title);
    add('department', data.departmentName);
    add('company', data.companyName);
    add('email', data.email1EmailAddress);
    add('phone', data.businessTelephoneNumber, data.homeTelephoneNumber);
    add('mobile', data.mobileTelephoneNumber);
    add('fax', data.businessFaxNumber);
    add('address', data.workAddress, data.postalAddress);
    add('website', data.businessHomePage, data.contactHtml);
  } else if (kind === 'task') add('dueDate', instant(raw.get('lid:00008105')));
  add('votingOptions', data.votingOptions);
  add('votingResponse', data.votingResponse);
  return fields;
}
