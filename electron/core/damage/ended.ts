import { readdir } from 'node:fs/promises';
import type { Writing } from '../../../db/connection/index.ts';
import { raiseAccessVersion } from '../../../db/queries/access/rights.ts';
import { allUsers, updateUser } from '../../../db/queries/users/users.ts';
import { permissionsOfActivePeople } from '../access/people.ts';
import { appendAudit } from '../audit/index.ts';

/**
 * Whose key files are there no more, of those whom the backup lets in: where the damaged database says nothing of people. Empty where no
 * key file is left, since then they were lost rather than taken away.
 */
export async function endedByKeys(keys: string, people: readonly string[], opener: string | null): Promise<string[]> {
  const names = await readdir(keys).catch(() => []);
  const has = (id: string) => names.some((name) => name.startsWith(`${id}.`));
  return people.some(has) ? people.filter((id) => id !== opener && !has(id)) : [];
}

/**
 * Keeps the access of those ended who were deactivated after the backup; answers their names. Where no administrator would be left,
 * all stay as the backup has them.
 */
export async function endAccess(
  tx: Writing,
  ended: readonly string[],
  actor: Parameters<typeof appendAudit>[1]['actor'],
  now: string,
): Promise<string[]> {
  const active = (await allUsers(tx)).filter(({ active }) => active === 1);
  const leaving = active.filter(({ id }) => ended.includes(id));
  const isLeft = [...(await permissionsOfActivePeople(tx))].some(
    ([id, held]) => !ended.includes(id) && held.has('user.manage') && held.has('role.manage'),
  );
  if (leaving.length === 0 || !isLeft) return [];
  for (const { id, name, version } of leaving) {
    await updateUser(tx, id, { active: 0, version: version + 1 });
    await appendAudit(tx, {
      at: now,
      actor,
      event: 'user.deactivated',
      outcome: 'done',
      subject: { type: 'user', id, label: name },
      changes: [{ field: 'active', before: true, after: false }],
      facts: {},
    });
  }
  await raiseAccessVersion(tx);
  return leaving.map(({ name }) => name);
}
