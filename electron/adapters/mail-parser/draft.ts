import type { MailField } from '../../../shared/features/mail/fields.ts';
import type { MailAddress, MailKind, MailWarning } from '../../core/ports/mail-parser.ts';

/** What a format's reader found, before names are made safe and HTML is sanitised. */
export interface MailDraft {
  kind: MailKind;
  messageId?: string;
  inReplyTo: string[];
  references: string[];
  subject: string;
  from?: MailAddress;
  to: MailAddress[];
  cc: MailAddress[];
  sentAt?: string;
  text: string;
  /** As in the file: never to be shown. */
  html?: string;
  fields: MailField[];
  parts: PartDraft[];
  warnings: Set<MailWarning>;
}

export interface PartDraft {
  /** As in the file; may be empty or hostile. */
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** Content-ID and Content-Location, by which HTML refers to it. */
  ids: string[];
  inline: boolean;
  /** A description, or the subject of an attached message, to name it by. */
  title?: string;
}
