import { expect, test } from 'vitest';

/** The real one: other tests of this project sign in with a stand-in (tests/support/quick-login.ts), which the question mark passes by. */
const real = new URL('../../../electron/core/keys/login-digest.ts?real', import.meta.url).href;
const { loginDigest }: typeof import('../../../electron/core/keys/login-digest.ts') = await import(real);

test('a login is found under scrypt of it (N 32,768, r 8) with the office as salt', async () => {
  // By Python: hashlib.scrypt(b'ada.vermeer', salt=b'griffel login 0192…', n=2**15, r=8, p=1, dklen=32)
  expect(await loginDigest('ada.vermeer', '0192f0c1-7a3e-7b6c-8f3a-0c2d4e6f8a9b')).toBe(
    '6af732c0fa860b97434360f143b95496a91d0a6601262472aa85fd1dcffbec62',
  );
});
