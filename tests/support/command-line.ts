import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../electron/hosts/cli/run.ts';
import { foundAt, passphrase, TestDesk, testPorts } from './office.ts';

export type Outcome = { code: number; out: string; err: string; json: unknown };

/** A folder with an office, a profile and passphrase files in it, and the command line as IT types it. */
export class CommandLine implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'griffel-cli-'));

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  /** Runs a command; `stdin` comes in two pieces, as pipes do. */
  async griffel(argv: readonly string[], stdin = ''): Promise<Outcome> {
    let out = '';
    let err = '';
    const half = Math.floor(stdin.length / 2);
    const code = await run([...argv, ...(argv[0] === 'operations' ? [] : ['--profile', this.path('profile')])], {
      stdin: (async function* () {
        yield Buffer.from(stdin.slice(0, half));
        yield Buffer.from(stdin.slice(half));
      })(),
      out: async (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    return { code, out, err, json: parse(out) };
  }

  /** The options of a command in the office by someone. */
  as(login: string, file = 'passphrase'): string[] {
    return ['--office', this.path('office'), '--user', login, '--passphrase-file', this.path(file)];
  }

  async found(...more: string[]): Promise<Outcome> {
    const file = this.write('passphrase', `${passphrase}\n`);
    const options = [
      '--office',
      this.path('office'),
      '--name',
      'Kanzlei Sonne',
      '--admin',
      'ada',
      '--passphrase-file',
      file,
    ];
    return this.griffel(['office', 'create', ...options, ...more]);
  }

  /** The same with keys that are made quickly; for tests of anything but founding. Answers the recovery key. */
  async foundQuickly(): Promise<string> {
    this.write('passphrase', `${passphrase}\n`);
    await using desk = new TestDesk(testPorts(this.path('founder')));
    return (await foundAt(desk, this.path('office'))).recoveryKey;
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
