import { scryptSync } from 'node:crypto';

/** What stands in for the login digest of an office in tests; see quick-login.ts. */
export async function loginDigest(login: string, officeId: string): Promise<string> {
  return scryptSync(login, `griffel login ${officeId}`, 32, { N: 2, r: 1, p: 1 }).toString('hex');
}
