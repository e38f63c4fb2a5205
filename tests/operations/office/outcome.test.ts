import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, SqliteDriver } from 'kysely';
import { expect, test, vi } from 'vitest';
import { testOffice } from '../../support/office.ts';

const titles = async (office: Awaited<ReturnType<typeof testOffice>>) => {
  const { hits } = await office.admin.do('search.tickets', { text: 'commit', limit: 20 });
  return hits.map(({ ticket }) => ticket.title);
};

/** The next commit of a writer loses its folder, before it happens or after. */
function cableIsPulled(when: 'before' | 'after'): void {
  const { commitTransaction } = SqliteDriver.prototype;
  const spy = vi.spyOn(SqliteDriver.prototype, 'commitTransaction');
  spy.mockImplementation(async function (this: SqliteDriver, connection: DatabaseConnection) {
    const { rows } = await connection.executeQuery<{ query_only: number }>(CompiledQuery.raw('pragma query_only'));
    const isWriter = rows[0]?.query_only === 0;
    if (!isWriter || when === 'after') await commitTransaction.call(this, connection);
    if (!isWriter) return;
    spy.mockRestore();
    throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
  });
}

test('a commit that happened before the folder went away is answered as done, once the folder is back', async () => {
  await using office = await testOffice({ mode: 'shared' });
  cableIsPulled('after');
  const made = await office.admin.do('ticket.create', { title: 'commit kwam aan' });
  expect(await office.admin.do('ticket.get', { id: made.id })).toMatchObject({ title: 'commit kwam aan' });
  expect(await titles(office)).toEqual(['commit kwam aan']);
});

test('a commit that did not happen is said not to have, and work goes on', async () => {
  await using office = await testOffice({ mode: 'shared' });
  cableIsPulled('before');
  expect(await office.admin.refusal('ticket.create', { title: 'commit bleef uit' })).toMatchObject({
    code: 'office_unreachable',
  });
  await office.admin.do('ticket.create', { title: 'commit daarna' });
  expect(await titles(office)).toEqual(['commit daarna']);
});
