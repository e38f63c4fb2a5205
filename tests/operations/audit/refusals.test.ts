import { expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { AuditRow } from '../../../shared/features/audit/operations.ts';
import { auditText } from '../../../shared/features/audit/sentences.ts';
import { passphrase, type TestOffice, testOffice } from '../../support/office.ts';

async function trail(office: TestOffice): Promise<AuditRow[]> {
  await using auditor = await office.as(await office.add('vera', 'dataProtection'));
  return (await auditor.do('audit.list', { filter: { outcome: 'refused' }, cursor: null, limit: 50 })).rows;
}

it('says whose account a refused act was about', async () => {
  await using office = await testOffice();
  const karin = await office.add('karin', 'lawyer', { name: 'Karin Lind' });
  const reset = { id: karin.id, version: 1, passphrase } as InputOf<'user.resetPassphrase'>;
  expect(await office.admin.refusal('user.resetPassphrase', reset)).toMatchObject({ code: 'second_person_needed' });
  const [row] = await trail(office);
  expect(row?.subject).toEqual({ type: 'user', id: karin.id, label: 'Karin Lind' });
  expect(row && auditText(row, 'en')).toMatchObject({
    sentence: 'Refused: Ada Vermeer wanted to reset the passphrase of Karin Lind.',
    facts: [{ label: 'Cause', value: 'a second person has to approve it' }],
  });
});

it('names no ticket that was refused, and nothing that does not exist', async () => {
  await using office = await testOffice();
  const { id } = await office.admin.do('ticket.create', { title: 'Unspoken' });
  await using trainee = await office.as(await office.add('tim', 'trainee'));
  const assign = { id, version: 1, team: null, assignee: null } as unknown as InputOf<'ticket.assign'>;
  expect(await trainee.refusal('ticket.assign', assign)).toMatchObject({ code: 'forbidden' });
  const nobody = { id: '0199a4c5-8a00-7000-8000-000000000009', version: 1, passphrase };
  await office.admin.refusal('user.resetPassphrase', nobody as InputOf<'user.resetPassphrase'>);
  const rows = await trail(office);
  expect(rows.map((row) => row.event).sort()).toEqual(['ticket.assigned', 'user.passphrase_reset']);
  expect(rows.map((row) => row.subject)).toEqual([null, null]);
});
