import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { pastTheProgram } from '../../support/database.ts';
import { enter, foundAt, passphrase, TestDesk, testPorts } from '../../support/office.ts';
import { ask } from './office.ts';

export type Colleague = { id: OutputOf<'user.add'>['id']; login: string; name: string; desk: TestDesk };

/**
 * An office at work: Dewi (secretary) and Erik (lawyer) of the team "Secretariaat". Each has a desk in the test's own process, as if
 * at another computer; the program itself is started by the test and signs in as one of them.
 */
export class WorkOffice implements AsyncDisposable {
  readonly folder: string;
  readonly recoveryKey: string;
  readonly dewi: Colleague;
  readonly erik: Colleague;
  readonly team: OutputOf<'team.list'>['rows'][number];
  readonly #admin: TestDesk;

  private constructor(parts: Pick<WorkOffice, 'folder' | 'recoveryKey' | 'dewi' | 'erik' | 'team'>, admin: TestDesk) {
    this.folder = parts.folder;
    this.recoveryKey = parts.recoveryKey;
    this.dewi = parts.dewi;
    this.erik = parts.erik;
    this.team = parts.team;
    this.#admin = admin;
  }

  static async found(
    scratch: string,
    language: Language = 'en',
    mode: 'local' | 'shared' = 'local',
  ): Promise<WorkOffice> {
    const folder = join(scratch, 'office');
    const ports = testPorts(join(scratch, 'memory'));
    const admin = new TestDesk(ports);
    const { recoveryKey } = await foundAt(admin, folder, { mode });
    const team = (await admin.do('team.list', {})).rows.find(({ name }) => name === 'Secretariaat');
    if (!team) throw new Error('the office begins without its secretariat');
    const roles = (await admin.do('role.list', {})).rows;
    const add = async (login: string, name: string, role: string): Promise<Colleague> => {
      const user = await admin.do('user.add', {
        login,
        name,
        language,
        roles: roles.filter(({ startingRole }) => startingRole === role).map(({ id }) => id),
        teams: [team.id],
        passphrase,
        mustChangePassphrase: false,
        secondPerson: { recoveryKey },
      });
      const desk = new TestDesk(ports);
      await desk.do('office.open', { folder });
      await enter(desk, login);
      return { id: user.id, login, name, desk };
    };
    const dewi = await add('dewi', 'Dewi Jansen', 'secretary');
    const erik = await add('erik', 'Erik van der Meulen', 'lawyer');
    return new WorkOffice({ folder, recoveryKey, dewi, erik, team }, admin);
  }

  /** Signs someone in at the running program. */
  async enter(page: Page, { login }: Pick<Colleague, 'login'>): Promise<void> {
    await ask(page, 'office.open', { folder: this.folder });
    await ask(page, 'session.signIn', { login, passphrase });
    await page.getByRole('navigation').waitFor();
  }

  /** The administrator changes the privacy notice, at another desk. */
  async changeNotice(text: string): Promise<void> {
    const { version, texts } = await this.#admin.do('notice.get', {});
    await this.#admin.do('notice.update', { version, texts: { ...texts, en: text } });
  }

  /** Whatever the hour, the daily backup was due so long ago that it no longer waits for a quiet moment. */
  async makeBackupLongDue(): Promise<void> {
    const { plan } = await this.#admin.do('backup.state', {});
    const hour = (new Date().getHours() + 12) % 24;
    await this.#admin.do('backup.updatePlan', { ...plan, at: `${String(hour).padStart(2, '0')}:00` });
  }

  /** Someone does the evening check, with a deputy, and has done so since a day some time ago. */
  async checkEvenings(person: Colleague, deputy: Colleague, since: string): Promise<void> {
    const { version } = await this.#admin.do('deadline.evening', {});
    const control = { person: person.id, deputy: deputy.id, closings: [] };
    await this.#admin.do('deadline.setEvening', { version, ...control });
    const raw = await pastTheProgram(this.folder, this.recoveryKey);
    raw.prepare('update evening_check set since = ?').run(since);
    raw.close();
  }

  /** Makes a ticket of Erik's visible to nobody but him. */
  async hide({ id }: Pick<OutputOf<'ticket.create'>, 'id'>): Promise<void> {
    const category = await this.#admin.do('category.create', {
      names: { en: 'Confidential' },
      confidentiality: 'concerned',
      defaultTeam: null,
      defaultPriority: 'normal',
    });
    const { version } = await this.erik.desk.do('ticket.get', { id });
    await this.erik.desk.do('ticket.setCategory', { id, version, category: category.id });
  }

  /** Leaves the office to the programs that the test starts. */
  async leave(): Promise<void> {
    for (const desk of [this.dewi.desk, this.erik.desk, this.#admin]) await desk.core.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const desk of [this.dewi.desk, this.erik.desk, this.#admin]) await desk[Symbol.asyncDispose]();
  }
}

/** Makes tickets with these titles, one after the other. */
export async function makeTickets(
  { desk }: Colleague,
  titles: readonly string[],
  more: Partial<InputOf<'ticket.create'>> = {},
): Promise<OutputOf<'ticket.create'>[]> {
  const made: OutputOf<'ticket.create'>[] = [];
  for (const title of titles) made.push(await desk.do('ticket.create', { ...more, title }));
  return made;
}

export type DroppedFile = { name: string; type?: string; bytes: Uint8Array };

/** Drops files on the window, as from the desktop. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const plain = files.map(({ name, type = '', bytes }) => ({
    name,
    type,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type }));
    }
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, plain);
}

/** A mail as a mail program saves it. */
export function mailFile(subject: string, body: string, more: readonly string[] = []): Uint8Array {
  const lines = [
    'From: Petra Mulder <petra.mulder@example.org>',
    'To: kantoor@example.net',
    `Subject: ${subject}`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0100',
    ...more,
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
