import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import { auditEvents, auditOutcomes } from '../../../shared/features/audit/events.ts';
import type { AuditRow } from '../../../shared/features/audit/operations.ts';
import { auditWords } from '../../../shared/features/audit/sentences/index.ts';
import { auditEventName, auditPlainText, auditText } from '../../../shared/features/audit/sentences.ts';

const row: AuditRow = {
  id: '0199a4c5-8a00-7000-8000-000000000001',
  at: '2026-03-02T09:30:00.000Z',
  event: 'ticket.edited',
  outcome: 'done',
  actor: { id: '0199a4c5-8a00-7000-8000-000000000002', name: 'Karin Lind', kind: 'user' },
  subject: { type: 'ticket', id: '0199a4c5-8a00-7000-8000-000000000003', label: 'T-12 Lease' },
  changes: [],
  facts: {},
  erased: null,
};
const cases = languages.flatMap((language) =>
  auditEvents.flatMap((event) => auditOutcomes.map((outcome) => ({ language, event, outcome }))),
);

describe('a sentence for every event, outcome and language', () => {
  it.each(cases)('$language $event $outcome', ({ language, event, outcome }) => {
    const text = auditText({ ...row, event, outcome }, language);
    expect(text.sentence).toContain('Karin Lind');
    expect(text.sentence).toMatch(/\S\.$/u);
    // No place left open, no name of the code, nothing missing.
    expect(text.sentence).not.toMatch(/[{}]|undefined|null|\b(ticket|user|session|audit|office)\.\w/u);
    expect(`${text.sentence}${text.facts.map((fact) => fact.value).join()}`).toContain('T-12 Lease');
  });

  it('tells the outcomes of one event apart', () => {
    for (const language of languages) {
      const said = auditOutcomes.map((outcome) => auditText({ ...row, outcome }, language).sentence);
      expect(new Set(said).size).toBe(3);
    }
  });

  it('has a name of its own for every event, to choose from', () => {
    for (const language of languages) {
      const names = auditEvents.map((event) => auditEventName(event, language));
      expect(new Set(names).size).toBe(auditEvents.length);
      for (const name of names) expect(name).toMatch(/^[^a-z{}]\D+$/u);
    }
  });

  it('leaves no text of any language empty', () => {
    const leaves = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
    for (const language of languages) {
      const all = leaves(auditWords(language));
      expect(all.length).toBeGreaterThan(200);
      expect(all.filter((each) => each.trim() === '')).toEqual([]);
    }
  });
});

describe('details of an entry', () => {
  it('names the value before and after in words', () => {
    const changes = [
      { field: 'status', before: 'open', after: 'in_progress' },
      { field: 'followUp', before: null, after: '2026-04-03' },
      { field: 'permissions', before: [], after: ['ticket.read', 'audit.read'] },
      { field: 'country', before: 'NL', after: 'DE' },
      { field: 'retired', before: false, after: true },
      { field: 'names', before: { de: 'Alt' }, after: { de: 'Neu', en: 'New' } },
    ];
    expect(auditText({ ...row, changes }, 'de').changes).toEqual([
      { label: 'Status', before: 'Offen', after: 'In Bearbeitung' },
      { label: 'Wiedervorlage', before: 'nichts', after: '3. Apr. 2026' },
      { label: 'Rechte', before: 'nichts', after: 'Tickets lesen, Prüfprotokoll lesen' },
      { label: 'Land', before: 'Niederlande', after: 'Deutschland' },
      { label: 'Wird nicht mehr angeboten', before: 'nein', after: 'ja' },
      { label: 'Namen', before: 'Deutsch: Alt', after: 'Deutsch: Neu; English: New' },
    ]);
  });

  it('explains a refusal by its cause', () => {
    const text = auditText({ ...row, outcome: 'refused', facts: { code: 'forbidden' } }, 'en');
    expect(text.sentence).toBe('Refused: Karin Lind wanted to edit the ticket “T-12 Lease”.');
    expect(text.facts).toEqual([{ label: 'Cause', value: 'no permission for it' }]);
    const other = auditText({ ...row, outcome: 'refused', facts: { code: 'stream_closed' } }, 'en');
    expect(other.facts[0]?.value).toBe('it was not possible in this state');
  });

  it('says codes in words and leaves ids out', () => {
    const facts = { mail: 'joined', purpose: 'open', permission: 'audit.read', record: 'team', attachment: row.id };
    expect(auditText({ ...row, facts }, 'nl').facts.map((fact) => fact.value)).toEqual([
      'bij een bestaand ticket gevoegd',
      'met een ander programma geopend',
      'Controlespoor lezen',
      'Team',
    ]);
  });

  it('puts what was acted on among the facts where the sentence has no place for it', () => {
    const text = auditText({ ...row, event: 'attachment.added', facts: { file: 'lease.pdf' } }, 'nl');
    expect(text.sentence).toBe('Karin Lind heeft een bijlage toegevoegd.');
    expect(text.facts).toEqual([
      { label: 'Betreft', value: 'Ticket “T-12 Lease”' },
      { label: 'Bestand', value: 'lease.pdf' },
    ]);
  });

  it('has words for the program itself, for someone unknown, and for what has no name', () => {
    const nobody = { id: '', name: '', kind: 'nobody' as const };
    expect(auditText({ ...row, event: 'session.sign_in_failed', actor: nobody, subject: null }, 'da').sentence).toBe(
      'Nogen uden login kunne ikke logge ind.',
    );
    const system = { id: 'reminders', name: '', kind: 'system' as const };
    expect(auditText({ ...row, actor: system, subject: null }, 'en').sentence).toBe(
      'Griffel edited the ticket (not named).',
    );
  });

  it('says that content was erased', () => {
    expect(auditText({ ...row, erased: 17 }, 'en').erased).toContain('17');
    expect(auditText(row, 'en').erased).toBeNull();
  });

  it('never shows the name of a field that this version does not know', () => {
    const text = auditText({ ...row, changes: [{ field: 'future_field', before: 'a', after: 'b' }] }, 'en');
    expect(text.changes).toEqual([{ label: 'Detail', before: 'a', after: 'b' }]);
  });

  it('does not fill in braces that a name holds', () => {
    const actor = { ...row.actor, name: 'A {subject}' };
    expect(auditText({ ...row, actor }, 'en').sentence).toBe('A {subject} edited the ticket “T-12 Lease”.');
  });

  it('writes everything as lines for the export', () => {
    const changes = [{ field: 'priority', before: 'normal', after: 'urgent' }];
    expect(
      auditPlainText({ ...row, event: 'ticket.priority_changed', changes, facts: { reason: 'Court date' } }, 'de'),
    ).toBe(
      'Karin Lind hat die Priorität des Tickets „T-12 Lease“ geändert.\nGrund: Court date\nPriorität: vorher Normal; nachher Eilig',
    );
  });
});
