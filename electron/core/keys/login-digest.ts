import { scrypt } from 'node:crypto';

/**
 * Under what a login's key file is found: slow to compute (32 MB of work), so that nobody reads the office's names out of its folder
 * or out of a computer's memory of failed sign-ins.
 */
export function loginDigest(login: string, officeId: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(
      login,
      `griffel login ${officeId}`,
      32,
      { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 },
      (error, key) => {
        if (error) reject(error);
        else resolve(key.toString('hex'));
      },
    );
  });
}
