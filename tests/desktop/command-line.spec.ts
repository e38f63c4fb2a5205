import { spawnSync } from 'node:child_process';
import { contract } from '../../shared/contract/contract.ts';
import { expect, programUnderTest, test } from './support/launch.ts';

/** The program as IT calls it: no display, no window. */
function cli(...args: string[]) {
  const { executablePath, args: first } = programUnderTest();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { DISPLAY: _display, ...env } = process.env;
  return spawnSync(executablePath, [...first, ...sandbox, '--cli', ...args], { env, encoding: 'utf8' });
}

test('the program answers the command line without a window or a display', async () => {
  const { status, stdout } = cli('operations');
  expect(status).toBe(0);
  const names = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
  expect(names).toEqual(Object.keys(contract));
});

test('what is wrong with a command is one line on stderr and exit code 1', async () => {
  const { status, stdout, stderr } = cli('dance');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.split('\n').filter((line) => line.startsWith('griffel: '))).toHaveLength(1);
});
