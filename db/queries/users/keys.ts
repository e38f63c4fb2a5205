import type { Reading } from '../../connection/index.ts';

export type KeyHolderRow = { id: string; login: string; active: boolean; publicKey: string; keyDigest: string };

/** The public keys of these people. */
export async function publicKeysOf(db: Reading, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('user_account').select('public_key').where('id', 'in', ids).orderBy('id').execute();
  return rows.map((row) => row.public_key);
}

/** Everyone with what their key files must look like. */
export async function keyHolders(db: Reading): Promise<KeyHolderRow[]> {
  const rows = await db
    .selectFrom('user_account')
    .select(['id', 'login', 'active', 'public_key', 'key_digest'])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    login: row.login,
    active: row.active === 1,
    publicKey: row.public_key,
    keyDigest: row.key_digest,
  }));
}
