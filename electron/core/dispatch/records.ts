import type { Reading } from '../../../db/connection/index.ts';
import {
  exists,
  nameOfOpenRecord,
  owns,
  ownsChangeSet,
  seesApproval,
  seesAttachment,
  seesDeadline,
  seesEntry,
  seesParty,
  seesTicket,
} from '../../../db/queries/access/records.ts';
import { importById } from '../../../db/queries/imports/imports.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { RecordType } from '../../../shared/contract/ids.ts';
import type { RecordRule } from '../../../shared/contract/operation.ts';
import type { Access } from '../access/access.ts';
import type { AuditFacts, OpenOffice } from './context.ts';

type Check = (db: Reading, access: Access, office: OpenOffice, id: string) => Promise<boolean>;

const checks: { readonly [type in RecordType]: Check } = {
  ticket: (db, { scope }, _office, id) => seesTicket(db, scope, id),
  entry: (db, { scope }, _office, id) => seesEntry(db, scope, id),
  attachment: (db, { scope }, _office, id) => seesAttachment(db, scope, id),
  upload: async (_db, _access, office, id) => office.attachments.has(id),
  user: (db, _access, _office, id) => exists(db, 'user_account', id),
  team: (db, _access, _office, id) => exists(db, 'team', id),
  role: (db, _access, _office, id) => exists(db, 'role', id),
  category: (db, _access, _office, id) => exists(db, 'category', id),
  party: (db, { scope }, _office, id) => seesParty(db, scope, id),
  import: async (db, _access, _office, id) => (await importById(db, id)) !== undefined,
  matter: (db, _access, _office, id) => exists(db, 'matter', id),
  deadline: async (db, { scope, actor }, _office, id) =>
    actor.permissions.has('deadline.read') && (await seesDeadline(db, scope, id)),
  view: (db, { actor }, _office, id) => owns(db, 'saved_view', id, actor.id),
  notification: (db, { actor }, _office, id) => owns(db, 'notification', id, actor.id),
  approval: (db, { actor }, _office, id) => seesApproval(db, id, actor.id, actor.permissions.has('approval.decide')),
  changeSet: (db, { scope }, _office, id) => ownsChangeSet(db, scope, id),
};

/** The values at a dotted path of an input; `*` stands for each element. Missing and null ones are none. */
export function valuesAt(input: unknown, path: string): unknown[] {
  let values: unknown[] = [input];
  for (const step of path.split('.')) {
    values = values.flatMap((value) => {
      if (value === null || typeof value !== 'object') return [];
      if (step === '*') return Array.isArray(value) ? value : [];
      return [(value as Record<string, unknown>)[step]];
    });
  }
  return values.filter((value) => value !== null && value !== undefined);
}

/** Refuses with `not_found` unless the caller may know of every record that the input names. Existing or hidden makes no difference. */
export async function checkRecords(
  db: Reading,
  access: Access,
  office: OpenOffice,
  rule: RecordRule,
  input: unknown,
): Promise<void> {
  if (rule === 'none') return;
  for (const [type, paths] of Object.entries(rule)) {
    const ids = new Set([paths].flat().flatMap((path) => valuesAt(input, path as string)));
    for (const id of ids) {
      if (!(await checks[type as RecordType](db, access, office, String(id)))) {
        throw new Refusal('not_found', { record: type });
      }
    }
  }
}

const openTypes = ['user', 'team', 'role', 'category'] as const;

/** What a refused act was about, where every colleague may know of it: never a ticket or anything that belongs to one. */
export async function openSubject(db: Reading, rule: RecordRule, input: unknown): Promise<AuditFacts['subject']> {
  if (rule === 'none') return undefined;
  const type = openTypes.find((each) => rule[each] === 'id');
  const [id] = type ? valuesAt(input, 'id') : [];
  if (!type || typeof id !== 'string') return undefined;
  const label = await nameOfOpenRecord(db, type, id);
  return label === undefined ? undefined : { type, id, label };
}
