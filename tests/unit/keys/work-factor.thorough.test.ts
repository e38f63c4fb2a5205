import { afterAll, expect, test } from 'vitest';
import { createPassphraseCipher } from '../../../electron/adapters/passphrase-cipher/index.ts';

const worker = new URL('../../../electron/adapters/passphrase-cipher/worker.ts', import.meta.url);
const office = createPassphraseCipher({ worker });
afterAll(() => office.close());

test('unless asked for less, an office gets the full work factor of 18', async () => {
  const sealed = await office.encrypt('geheim', 'een zin');
  expect(Buffer.from(sealed).toString('latin1').split('\n')[1]).toMatch(/^-> scrypt \S+ 18$/u);
  expect(await office.decrypt(sealed, 'een zin')).toBe('geheim');
});
