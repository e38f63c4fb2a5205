import { scryptSync } from 'node:crypto';
import { vi } from 'vitest';

// An office's own digest takes 32 MB and a sixth of a second; tests sign in hundreds of times.
vi.mock('../../electron/core/keys/login-digest.ts', () => ({
  loginDigest: async (login: string, officeId: string) =>
    scryptSync(login, `griffel login ${officeId}`, 32, { N: 2, r: 1, p: 1 }).toString('hex'),
}));
