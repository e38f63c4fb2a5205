import type { MailField } from '../../../shared/features/mail/fields.ts';

/** What the core knows of a mail file, whatever its format. */

export interface MailAddress {
  name?: string;
  /** As written, without angle brackets; absent when the sender gave none that can be used. */
  address?: string;
}

export interface MailAttachment {
  /** Safe to use as a file name on every system. */
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** Shown inside the text (a logo, a signature), or hidden by the mail program. */
  inline: boolean;
}

export type MailKind = 'message' | 'appointment' | 'contact' | 'task' | 'report' | 'other';

/** Something the reader should know; the mail was read all the same. */
export type MailWarning =
  | 'attachments_damaged'
  | 'broken_structure'
  | 'charset_guessed'
  | 'date_unreadable'
  | 'draft'
  | 'file_damaged'
  | 'html_not_shown'
  | 'images_removed'
  | 'no_sender'
  | 'text_truncated';

export interface ParsedMail {
  kind: MailKind;
  /** Without angle brackets. */
  messageId?: string;
  inReplyTo: string[];
  references: string[];
  subject: string;
  from?: MailAddress;
  to: MailAddress[];
  cc: MailAddress[];
  /** ISO instant in UTC. */
  sentAt?: string;
  /** Readable plain text, with the fields of an appointment or a contact in English. */
  text: string;
  /** The same fields, to be named in the reader's language. */
  fields: MailField[];
  /** Sanitised: no scripts, forms, remote or unknown images. */
  html?: string;
  attachments: MailAttachment[];
  warnings: MailWarning[];
}

export type MailRejectionCode =
  | 'empty_file'
  | 'not_a_mail'
  | 'damaged_file'
  | 'file_too_large'
  | 'headers_too_large'
  | 'too_many_parts'
  | 'took_too_long'
  | 'took_too_much';

/** The file is not a mail, or not one that can be read; the caller keeps the file and says why. */
export class MailRejected extends Error {
  readonly code: MailRejectionCode;
  constructor(code: MailRejectionCode, reason: string) {
    super(reason);
    this.name = 'MailRejected';
    this.code = code;
  }
}

/** Reads mail files, apart from the core's own thread. */
export type MailParser = {
  /** Rejects with MailRejected, never with anything else. */
  parse(bytes: Uint8Array, fileName: string): Promise<ParsedMail>;
  close(): Promise<void>;
};

export const MAIL_LIMITS = {
  fileBytes: 150 * 1024 * 1024,
  headerBytes: 2 * 1024 * 1024,
  attachments: 2_000,
  recipients: 5_000,
  nesting: 40,
  textChars: 500_000,
  htmlChars: 8_000_000,
  inlineImageBytes: 1024 * 1024,
  inlineImagesTotalBytes: 8 * 1024 * 1024,
  rtfBytes: 16 * 1024 * 1024,
} as const;
