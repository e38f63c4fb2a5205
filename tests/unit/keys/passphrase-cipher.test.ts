import { Decrypter } from 'age-encryption';
import { afterAll, expect, test } from 'vitest';
import { createPassphraseCipher } from '../../../electron/adapters/passphrase-cipher/index.ts';

const worker = new URL('../../../electron/adapters/passphrase-cipher/worker.ts', import.meta.url);
const quick = createPassphraseCipher({ worker, workFactor: 8 });
afterAll(() => quick.close());

test('what is sealed opens with its passphrase alone, in every script', async () => {
  for (const passphrase of [
    'een zin',
    'blåbærgrød på øen',
    'Straße über den Fluß',
    '漢字 и кириллица',
    ' \t',
    '😀'.repeat(300),
  ]) {
    const sealed = await quick.encrypt('AGE-SECRET-KEY-1…', passphrase);
    expect(await quick.decrypt(sealed, passphrase)).toBe('AGE-SECRET-KEY-1…');
    expect(await quick.decrypt(sealed, `${passphrase}x`)).toBeNull();
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    expect(await decrypter.decrypt(sealed, 'text')).toBe('AGE-SECRET-KEY-1…');
  }
});

test('what is no age file is told from a wrong passphrase', async () => {
  await expect(quick.decrypt(new Uint8Array([1, 2, 3]), 'een zin')).rejects.toThrow();
  await expect(quick.decrypt(new Uint8Array(), 'een zin')).rejects.toThrow();
});

test('names of the person and the office make a passphrase weak, however they are put together', async () => {
  const words = ['Willem de Graaf', 'willem', 'Advocatenkantoor Dijkstra'];
  const enough = async (passphrase: string) => (await quick.strength(passphrase, words, 'nl')).enough;
  for (const weak of [
    'willem dijkstra',
    'WillemDijkstra',
    'kantoor dijkstra',
    'willem de graaf dijkstra 1',
    'Advocaat123',
    'Welkom01!',
    '',
  ]) {
    expect([weak, await enough(weak)]).toEqual([weak, false]);
  }
  for (const good of [
    'zeven stille kanalen onder mist',
    'blå heste drømmer om regn',
    'nebel über sieben alten kanälen',
  ]) {
    expect([good, await enough(good)]).toEqual([good, true]);
  }
});

test('a thread that was ended leaves nobody waiting, and the next question starts another', async () => {
  const cipher = createPassphraseCipher({ worker, workFactor: 14 });
  const waiting = expect(cipher.encrypt('x', 'y')).rejects.toThrow('ended');
  await cipher.close();
  await waiting;
  expect(await cipher.decrypt(await quick.encrypt('x', 'y'), 'y')).toBe('x');
  await cipher.close();
});

test('whoever asks while a thread ends is answered by the next one', async () => {
  const cipher = createPassphraseCipher({ worker, workFactor: 2 });
  const sealed = await cipher.encrypt('x', 'y');
  const ended = cipher.close();
  expect(await cipher.decrypt(sealed, 'y')).toBe('x');
  await ended;
  await cipher.close();
});
