import { expect, test } from 'vitest';
import { CommandLine } from '../../support/command-line.ts';

test('help says everything there is, and an unknown command is one line', async () => {
  using line = new CommandLine();
  const help = await line.griffel(['--help']);
  for (const command of [
    'office create',
    'call',
    'call --batch',
    'mail intake',
    'parties import',
    'matters import',
    'audit verify',
    'backup restore',
    'attachments verify',
    'attachments restore',
    'office repair',
    'office close',
    'office move',
    'office compact',
    'office support-bundle',
    'user add',
    'search',
  ]) {
    expect(help.out).toContain(`griffel ${command}`);
  }
  expect(help.out.split('\n').every((text) => text.length <= 120)).toBe(true);
  const unknown = await line.griffel(['tickets']);
  expect(unknown).toMatchObject({ code: 1, out: '' });
  expect(unknown.err).toMatch(/^griffel: there is no command "tickets".*\n$/u);
});
