import type { Language } from '../../../shared/contract/values.ts';
import { textOfFields } from '../../../shared/features/mail/fields.ts';
import type { MailAddress, ParsedMail } from '../../core/ports/mail-parser.ts';

/** One line of at most so many characters that never ends in half of one. */
export function cutLine(text: string, max: number): string {
  const folded = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const cut = folded.slice(0, max);
  return (/[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut).trim();
}

/** What a ticket is called: the subject, else the first words, else the file. */
export function titleOf(mail: ParsedMail, fileName: string): string {
  const firstLine = mail.text.split('\n').find((line) => line.trim() !== '') ?? '';
  return cutLine(mail.subject, 300) || cutLine(firstLine, 120) || titleOfFile(fileName);
}

export function titleOfFile(fileName: string): string {
  return cutLine(fileName.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ''), 300) || '…';
}

/** The message's text, with the fields of an appointment or a contact named in the reader's language. */
export function bodyOf(mail: ParsedMail, language: Language): string {
  const english = textOfFields(mail.fields, 'en');
  if (english === '' || !mail.text.startsWith(english)) return mail.text.normalize('NFC');
  return `${textOfFields(mail.fields, language)}${mail.text.slice(english.length)}`.normalize('NFC');
}

export function headOf(mail: ParsedMail) {
  return {
    from: mail.from ? show(mail.from) : '',
    to: mail.to.map(show),
    cc: mail.cc.map(show),
    subject: mail.subject,
    sentAt: mail.sentAt ?? null,
  };
}

function show({ name, address }: MailAddress): string {
  if (name === undefined) return address ?? '';
  return address === undefined ? name : `${name} <${address}>`;
}
