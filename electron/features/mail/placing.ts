import { keptOfMessage, knownMessages } from '../../../db/queries/mail/mail.ts';
import { ticketIdByNumber } from '../../../db/queries/tickets/ticket.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';
import type { ParsedMail } from '../../core/ports/mail-parser.ts';

/** How a mail that was read is known again: its Message-ID, or its own bytes where it has none. */
export function identityOf(mail: ParsedMail, sha256: string): string {
  return mail.messageId ?? `sha256-${sha256}`;
}

export type Content = { original: string; head: object; body: string; files: readonly string[] };

/**
 * The ticket that holds this mail already. Programs reuse Message-IDs and people forge them, so that the same id alone is not
 * enough: the file is the same, or head, text and every attachment are.
 */
export async function ticketWithSame(
  { tx, scope }: CommandContext,
  identity: string,
  { original, head, body, files }: Content,
): Promise<string | null> {
  for (const known of await knownMessages(tx, scope, [identity])) {
    const kept = await keptOfMessage(tx, known.entry);
    if (kept.files.includes(original)) return known.ticket;
    const rest = [...kept.files];
    const allThere = files.every((file) => {
      const at = rest.indexOf(file);
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    });
    // One file is left over: the original it came in.
    if (kept.body === body && kept.mail === JSON.stringify(head) && allThere && rest.length === 1) return known.ticket;
  }
  return null;
}

/**
 * The ticket a mail answers, among those the caller sees: by the messages it refers to, the nearest first, else by a ticket number
 * in the subject. What the caller does not see is never joined, so that nothing tells whether it exists.
 */
export async function ticketAnswered(
  { tx, scope }: CommandContext,
  mail: ParsedMail,
  identity: string,
): Promise<string | null> {
  const nearestFirst = [identity, ...mail.inReplyTo, ...mail.references.toReversed()];
  const known = await knownMessages(tx, scope, [...new Set(nearestFirst)]);
  for (const messageId of nearestFirst) {
    const found = known.find((message) => message.messageId === messageId);
    if (found) return found.ticket;
  }
  for (const [, digits] of mail.subject.matchAll(/(?<![\p{L}\p{N}-])T-(\d{1,15})(?![\p{L}\p{N}])/giu)) {
    const ticket = await ticketIdByNumber(tx, scope, Number(digits));
    if (ticket !== null) return ticket;
  }
  return null;
}
