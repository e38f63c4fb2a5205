import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChecker } from '../../electron/adapters/checker/index.ts';
import { thisComputer } from '../../electron/adapters/computer/index.ts';
import { fileDrafts } from '../../electron/adapters/drafts/index.ts';
import { logReader } from '../../electron/adapters/log-reader/index.ts';
import { createMailParser } from '../../electron/adapters/mail-parser/index.ts';
import { createPassphraseCipher } from '../../electron/adapters/passphrase-cipher/index.ts';
import { createReencrypter } from '../../electron/adapters/reencrypter/index.ts';
import { fileRemembered } from '../../electron/adapters/remembered/index.ts';
import { createSnapshotter } from '../../electron/adapters/snapshotter/index.ts';
import { fileWitness } from '../../electron/adapters/witness/index.ts';
import { Core, type CoreOptions } from '../../electron/core/dispatch/core.ts';
import type { Ports } from '../../electron/core/ports/index.ts';
import { noKeychain } from '../../electron/core/ports/keychain.ts';
import { silentLog } from '../../electron/core/ports/log.ts';
import type { PassphraseCipher } from '../../electron/core/ports/passphrase-cipher.ts';
import { handlers } from '../../electron/features/all/index.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { Refusal, type Result } from '../../shared/contract/errors.ts';
import type { CoreEvent } from '../../shared/contract/events.ts';
import type { ApprovalId, TeamId, UserId } from '../../shared/contract/ids.ts';
import type { Confidentiality } from '../../shared/features/tickets/values.ts';
import { workerProgram } from './bundled-workers.ts';

/** Good enough for zxcvbn; everyone in a test office has it unless the test says otherwise. */
export const passphrase = 'zeven stille kanalen onder mist';

/** A clock that stands still until a test moves it. */
export class TestClock {
  #now = Date.parse('2026-03-02T08:00:00.000Z');
  #elapsed = 0;
  now(): Date {
    return new Date(this.#now);
  }
  elapsed(): number {
    return this.#elapsed;
  }
  /** Lets this much time pass. */
  pass(time: { seconds?: number; minutes?: number; hours?: number; days?: number }): void {
    const { seconds = 0, minutes = 0, hours = 0, days = 0 } = time;
    const passed = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
    this.#now += passed;
    this.#elapsed += passed;
  }
}

/** One desktop of a test: a core with its own memory outside the office. Calls that are refused throw the refusal. */
export class TestDesk implements AsyncDisposable {
  readonly ports: Ports;
  readonly core: Core;
  readonly events: CoreEvent[] = [];

  constructor(ports: Ports, chores: Pick<CoreOptions, 'jobs' | 'leaseTimes'> = {}) {
    this.ports = ports;
    this.core = new Core({ ports, handlers, publish: (event) => this.events.push(event), ...chores });
  }

  /** Does an operation; a refusal is thrown. */
  async do<N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const result = await this.core.call(operation, input);
    if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    return result.value as OutputOf<N>;
  }

  /** Does an operation that should fail and answers the error; throws when it did not fail. */
  async refusal<N extends OperationName>(operation: N, input: InputOf<N>) {
    return refusalOf(await this.core.call(operation, input));
  }

  /** Sends a whole file up; the answer is the upload's id. */
  async upload(name: string, bytes: Uint8Array, mediaType = 'application/octet-stream') {
    const { upload, stream } = await this.do('upload.open', { name, size: bytes.byteLength, mediaType });
    const step = 1024 * 1024;
    for (let start = 0; start === 0 || start < bytes.byteLength; start += step) {
      const end = start + step;
      const result = await this.core.writeStream(stream, bytes.subarray(start, end), end >= bytes.byteLength);
      if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    }
    return upload;
  }

  /** All bytes of a download. */
  async download(stream: string): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (;;) {
      const result = await this.core.readStream(stream);
      if (!result.ok) throw new Refusal(result.error.code, result.error.params);
      parts.push(result.value.bytes);
      if (result.value.last) return new Uint8Array(Buffer.concat(parts));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.core.close();
  }
}

/** The error of a result; throws when it is none. */
export function refusalOf(result: Result<unknown>) {
  if (result.ok) throw new Error('the operation should have been refused');
  return result.error;
}

export type Person = { id: UserId; login: string; name: string };

/**
 * A founded office in a folder of its own, with its first administrator signed in at `admin`. More people sign in at desks of their
 * own with `as`. `await using office = await testOffice()` takes everything away again.
 */
export class TestOffice implements AsyncDisposable {
  readonly #root: string;
  readonly #desks: TestDesk[] = [];
  readonly #mayDecide = new Set<string>();
  /** Someone signed in who can be the administrator's second person; kept up by `add` and `as`. */
  decider: TestDesk | null = null;
  readonly #ports: Ports;
  readonly clock: TestClock;
  readonly folder: string;
  readonly recoveryKey: string;
  readonly admin: TestDesk;
  readonly administrator: Person;

  private constructor(parts: {
    root: string;
    folder: string;
    recoveryKey: string;
    ports: Ports;
    clock: TestClock;
    admin: TestDesk;
    administrator: Person;
  }) {
    this.#root = parts.root;
    this.#ports = parts.ports;
    this.clock = parts.clock;
    this.folder = parts.folder;
    this.recoveryKey = parts.recoveryKey;
    this.admin = parts.admin;
    this.administrator = parts.administrator;
    this.#desks.push(parts.admin);
  }

  static async found(details: { demo?: boolean; mode?: 'local' | 'shared' } = {}): Promise<TestOffice> {
    const root = await mkdtemp(join(tmpdir(), 'griffel-test-'));
    const clock = new TestClock();
    const ports = testPorts(root, clock);
    const folder = join(root, 'office');
    const admin = new TestDesk(ports);
    const { recoveryKey, state } = await foundAt(admin, folder, details);
    if (state.state !== 'signed_in') throw new Error('founding does not sign in');
    const { id, login, name } = state.user;
    return new TestOffice({ root, folder, recoveryKey, ports, clock, admin, administrator: { id, login, name } });
  }

  /** Another desktop, with nobody signed in; `apart` gives it a memory of its own outside the office. */
  async desk(apart = false): Promise<TestDesk> {
    const ports = apart
      ? { ...this.#ports, witness: testPorts(join(this.#root, `apart-${this.#desks.length}`), this.clock).witness }
      : this.#ports;
    const desk = new TestDesk(ports);
    this.#desks.push(desk);
    await desk.do('office.open', { folder: this.folder });
    return desk;
  }

  /** A desktop where this person is signed in. */
  async as(person: { login: string }, words = passphrase): Promise<TestDesk> {
    const desk = await this.desk();
    await enter(desk, person.login, words);
    if (this.#mayDecide.has(person.login)) this.decider = desk;
    return desk;
  }

  /** Adds a person with one of the starting roles. */
  async add(login: string, role: string, more: { name?: string; teams?: string[] } = {}): Promise<Person> {
    const { rows } = await this.admin.do('role.list', {});
    const found = rows.find((row) => row.startingRole === role);
    if (!found) throw new Error(`no role ${role}`);
    const name = more.name ?? `${login.charAt(0).toUpperCase()}${login.slice(1)}`;
    const act = {
      login,
      name,
      language: 'en' as const,
      roles: [found.id],
      teams: (more.teams ?? []) as TeamId[],
      mustChangePassphrase: false,
    };
    const widens = found.permissions.includes('approval.decide') || act.teams.length > 0;
    const secondPerson = widens ? await this.vouch('user.add', act) : null;
    const user = await this.admin.do('user.add', { ...act, passphrase, secondPerson });
    if (found.permissions.includes('approval.decide')) this.#mayDecide.add(login);
    return { id: user.id, login, name };
  }

  /** A second person for an act of the administrator: the recovery key, or someone who signed in with `as` and may decide. */
  async vouch(
    operation: InputOf<'approval.request'>['operation'],
    act: InputOf<'approval.request'>['act'],
  ): Promise<{ recoveryKey: string } | { approval: ApprovalId }> {
    if (!this.decider) return { recoveryKey: this.recoveryKey };
    const { id } = await this.admin.do('approval.request', { operation, act, reason: 'agreed' });
    await this.decider.do('approval.decide', { approval: id, approve: true });
    return { approval: id };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const desk of this.#desks) await desk[Symbol.asyncDispose]();
    await rm(this.#root, { recursive: true, force: true });
  }
}

/** A founded office; see TestOffice. */
export const testOffice = TestOffice.found;

// One thread for all offices of a test file: loading the word lists takes half a second.
const cipher = rememberingStrength(
  createPassphraseCipher({
    worker: workerProgram('passphrase-cipher'),
    // 65,536 times faster than an office's own.
    workFactor: 2,
  }),
);
const mailParser = createMailParser({
  worker: workerProgram('mail-parser'),
});

/** Judges the passphrase that everyone in a test has but once: each time takes a tenth of a second. */
function rememberingStrength(of: PassphraseCipher): PassphraseCipher {
  let known: ReturnType<PassphraseCipher['strength']> | undefined;
  return {
    ...of,
    strength: (words, names, language) => {
      if (words !== passphrase) return of.strength(words, names, language);
      known ??= of.strength(words, names, language);
      return known;
    },
  };
}

/** What a core needs of the world, with its memory in a folder. */
export function testPorts(folder: string, clock: TestClock = new TestClock()): Ports {
  return {
    clock,
    folderClock: { now: async () => clock.now() },
    computer: thisComputer(),
    log: silentLog,
    readLog: logReader(join(folder, 'profile')),
    passphrases: cipher,
    mailParser,
    reencrypter: createReencrypter({
      worker: workerProgram('reencrypter'),
    }),
    snapshotter: createSnapshotter({
      worker: workerProgram('snapshotter'),
    }),
    checker: createChecker({ worker: workerProgram('checker') }),
    witness: fileWitness(join(folder, 'profile'), silentLog),
    keychain: noKeychain,
    remembered: fileRemembered(join(folder, 'profile')),
    draftFiles: fileDrafts(join(folder, 'profile')),
  };
}

/** Adds a category; by itself one whose tickets are for those concerned. */
export function addCategory(desk: TestDesk, name: string, confidentiality: Confidentiality = 'concerned') {
  return desk.do('category.create', {
    names: { en: name },
    guidelines: {},
    confidentiality,
    defaultTeam: null,
    defaultPriority: 'normal',
  });
}

/** Whether somebody can work at a place just now, or the code with which it is refused. */
export async function worksAt(desk: TestDesk, folder: string): Promise<string> {
  await desk.core.close();
  const opened = await desk.core.call('office.open', { folder });
  if (!opened.ok) return opened.error.code;
  const entered = await desk.core.call('session.signIn', { login: 'ada', passphrase });
  if (!entered.ok) return entered.error.code;
  const made = await desk.core.call('ticket.create', { title: 'Proef' });
  return made.ok ? 'works' : made.error.code;
}

/** Signs someone in, who acknowledges the privacy notice where they have not yet. */
export async function enter(desk: TestDesk, login: string, words = passphrase): Promise<void> {
  const state = await desk.do('session.signIn', { login, passphrase: words });
  if (state.state !== 'signed_in' || state.readOnly || state.user.mustChangePassphrase) return;
  if (!state.user.noticeAcknowledged) await acknowledge(desk);
}

/** Acknowledges the privacy notice as it is now. */
export async function acknowledge(desk: TestDesk): Promise<void> {
  const { version } = await desk.do('notice.get', {});
  await desk.do('notice.acknowledge', { version });
}

/** Founds an office at a desk; its administrator has acknowledged the privacy notice. */
export async function foundAt(
  desk: TestDesk,
  folder: string,
  details: { demo?: boolean; mode?: 'local' | 'shared' } = {},
) {
  const { founding, recoveryKey, groups } = await desk.do('office.prepareFounding', {});
  const state = await desk.do('office.found', {
    founding,
    confirmation: [1, 7].map((position) => ({ position, group: groups[position] ?? '' })),
    folder,
    name: 'Advocatenkantoor Dijkstra',
    address: 'Herengracht 1\n1015 BA Amsterdam',
    country: 'NL',
    region: '',
    language: 'nl',
    administrator: { login: 'ada', name: 'Ada Vermeer' },
    passphrase,
    ...details,
  });
  await acknowledge(desk);
  return { recoveryKey, state };
}
