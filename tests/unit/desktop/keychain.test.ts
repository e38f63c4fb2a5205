import { expect, test } from 'vitest';
import { KeychainInMain, type KeychainQuestion } from '../../../electron/hosts/desktop/keychain-messages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('every question gets its own answer, in whatever order they come', async () => {
  const asked: KeychainQuestion[] = [];
  const keychain = new KeychainInMain(true, (question) => asked.push(question));
  const sealed = keychain.seal('one');
  const text = keychain.unseal(bytes('two'));
  expect(asked.map(({ act }) => act)).toEqual(['seal', 'unseal']);
  const [first, second] = asked;
  if (!first || !second) throw new Error('not asked');
  keychain.answered({ type: 'keychain', id: second.id, value: 'opened' });
  keychain.answered({ type: 'keychain', id: first.id, value: bytes('closed') });
  expect(await text).toBe('opened');
  expect(await sealed).toEqual(bytes('closed'));
});

test('what main could not seal is an error, and what it could not open is nothing', async () => {
  const keychain: KeychainInMain = new KeychainInMain(true, ({ id }) =>
    queueMicrotask(() => keychain.answered({ type: 'keychain', id, value: null })),
  );
  await expect(keychain.seal('one')).rejects.toThrow('did not seal');
  expect(await keychain.unseal(bytes('two'))).toBeNull();
});

test('without protection nothing is asked at all', async () => {
  const asked: KeychainQuestion[] = [];
  const keychain = new KeychainInMain(false, (question) => asked.push(question));
  await expect(keychain.seal('one')).rejects.toThrow();
  expect(await keychain.unseal(bytes('two'))).toBeNull();
  expect(asked).toEqual([]);
});
