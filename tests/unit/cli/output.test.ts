import { expect, it } from 'vitest';
import { printJson } from '../../../electron/hosts/cli/io.ts';
import { Title, WrittenMarkdown } from '../../../shared/contract/values.ts';

it('what is printed commands no terminal and reads back as it was', async () => {
  const value = { name: 'a\u009b31mred\u009d0;title\u0007\u001b[2J\u007f \u202etxt.exe\u2066 \u2028 Ærø €' };
  let printed = '';
  const out = async (text: string) => {
    printed += text;
  };
  await printJson({ stdin: process.stdin, out, err: () => undefined }, value);
  expect(printed.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(printed).toContain('Ærø €');
  expect(JSON.parse(printed)).toEqual(value);
});

it.each(['\u009b31mred', 'a\u0085b', 'a\u007f'])('no text takes control characters of either set', (text) => {
  expect(Title.safeParse(text).success).toBe(false);
  expect(WrittenMarkdown.safeParse(text).success).toBe(false);
});
