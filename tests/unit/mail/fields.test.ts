import { describe, expect, it } from 'vitest';
import type { ParsedMail } from '../../../electron/core/ports/mail-parser.ts';
import { bodyOf, cutLine, titleOf } from '../../../electron/features/mail/texts.ts';
import { type MailField, textOfFields } from '../../../shared/features/mail/fields.ts';

const appointment: MailField[] = [
  { field: 'start', value: '2026-03-02T08:00:00.000Z' },
  { field: 'location', value: 'Room 4' },
  { field: 'recurrence', value: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=2026-12-31' },
];

function mail(parts: Partial<ParsedMail>): ParsedMail {
  return {
    kind: 'message',
    inReplyTo: [],
    references: [],
    subject: '',
    to: [],
    cc: [],
    text: '',
    fields: [],
    attachments: [],
    warnings: [],
    ...parts,
  };
}

describe('the fields of an appointment', () => {
  it.each([
    ['en', 'Start: 2026-03-02 08:00 UTC\nPlace: Room 4\nRepeats: every 2 weeks until 2026-12-31'],
    ['nl', 'Begin: 2026-03-02 08:00 UTC\nPlaats: Room 4\nHerhaling: elke 2 weken tot en met 2026-12-31'],
    ['da', 'Start: 2026-03-02 08:00 UTC\nSted: Room 4\nGentages: hver 2. uge til og med 2026-12-31'],
    ['de', 'Beginn: 2026-03-02 08:00 UTC\nOrt: Room 4\nWiederholung: alle 2 Wochen bis 2026-12-31'],
  ] as const)('read well in %s', (language, text) => {
    expect(textOfFields(appointment, language)).toBe(text);
  });

  it('stand before the text in the reader’s language', () => {
    const read = mail({ fields: appointment, text: `${textOfFields(appointment, 'en')}\n\nBring the file.` });
    expect(bodyOf(read, 'de')).toBe(`${textOfFields(appointment, 'de')}\n\nBring the file.`);
    expect(bodyOf(mail({ text: 'Just text' }), 'de')).toBe('Just text');
  });
});

describe('a ticket’s title', () => {
  it('never ends in half a character and is never empty', () => {
    expect(cutLine(`${'x'.repeat(299)}\u{1F600}`, 300)).toBe('x'.repeat(299));
    expect(titleOf(mail({}), ' ')).toBe('…');
    expect(titleOf(mail({ subject: ' A  subject ' }), 'x.eml')).toBe('A subject');
  });
});
