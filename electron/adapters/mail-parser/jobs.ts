import type { MailRejectionCode, ParsedMail } from '../../core/ports/mail-parser.ts';

/** What the thread is asked, and what it answers. */
export type Job = { id: number; bytes: Uint8Array; fileName: string };

export type Answer =
  | { id: number; ok: true; mail: ParsedMail }
  | { id: number; ok: false; code: MailRejectionCode; reason: string };
