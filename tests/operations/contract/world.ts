import { join } from 'node:path';
import type { CommandName, InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import type {
  ApprovalId,
  AttachmentId,
  CategoryId,
  ChangeSetId,
  EntryId,
  NotificationId,
  PartyId,
  RoleId,
  TeamId,
  TicketId,
  UserId,
} from '../../../shared/contract/ids.ts';
import { dateOf, dayOf } from '../../../shared/features/deadlines/civil.ts';
import { type Permission, permissions } from '../../../shared/permissions/catalogue.ts';
import { pastTheProgram } from '../../support/database.ts';
import { passphrase, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

/**
 * An office for trying every operation: `me` and `other` may do everything, `stranger` too but sees nothing of what is confidential
 * here. The builders below make what an operation needs, through the gate.
 */
export class World implements AsyncDisposable {
  readonly office: TestOffice;
  readonly me: TestDesk;
  readonly other: TestDesk;
  readonly myId: UserId;
  readonly otherId: UserId;
  #count = 0;
  #pupil: { desk: TestDesk; role: RoleId } | undefined;

  private constructor(office: TestOffice, me: TestDesk, other: TestDesk, myId: UserId, otherId: UserId) {
    this.office = office;
    this.me = me;
    this.other = other;
    this.myId = myId;
    this.otherId = otherId;
  }

  static async make(): Promise<World> {
    const office = await testOffice();
    const everything = await roleWith(office, 'Everything', permissions);
    const my = await personWith(office, 'me', [everything]);
    const other = await personWith(office, 'other', [everything]);
    const world = new World(office, await office.as({ login: 'me' }), await office.as({ login: 'other' }), my, other);
    office.decider = world.other;
    return world;
  }

  /** A number that no other call got; for names. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** A person with these permissions alone, signed in. */
  async personWho(may: readonly Permission[]): Promise<TestDesk> {
    const login = `person${this.next()}`;
    await personWith(this.office, login, [await roleWith(this.office, `Role of ${login}`, may)]);
    return this.office.as({ login });
  }

  /** A person with every permission who has just signed in for the first time. */
  async newcomer(mustChangePassphrase: boolean): Promise<TestDesk> {
    const login = `newcomer${this.next()}`;
    const { rows } = await this.me.do('role.list', {});
    const roles = rows.filter(({ name }) => name === 'Everything').map(({ id }) => id);
    const act = { login, name: login, language: 'en' as const, roles, mustChangePassphrase };
    const secondPerson = await this.office.vouch('user.add', act);
    await this.office.admin.do('user.add', { ...act, passphrase, secondPerson });
    const desk = await this.office.desk();
    await desk.do('session.signIn', { login, passphrase });
    return desk;
  }

  /** The same person each time, with these permissions alone from now on. */
  async pupilWho(may: readonly Permission[]): Promise<TestDesk> {
    this.#pupil ??= await this.#newPupil();
    const { desk, role } = this.#pupil;
    const { rows } = await this.me.do('role.list', {});
    const version = rows.find(({ id }) => id === role)?.version ?? 0;
    const act = { id: role, name: 'Pupil', permissions: [...may] };
    const approval = await this.approval('role.update', act, true);
    await this.me.do('role.update', { ...act, version, secondPerson: { approval } });
    return desk;
  }

  async #newPupil() {
    const role = await roleWith(this.office, 'Pupil', []);
    await personWith(this.office, 'pupil', [role]);
    return { desk: await this.office.as({ login: 'pupil' }), role };
  }

  async user(): Promise<OutputOf<'user.add'>> {
    const login = `user${this.next()}`;
    const { rows } = await this.me.do('role.list', {});
    const trainee = rows.find((row) => row.startingRole === 'trainee');
    return this.me.do('user.add', {
      login,
      name: login,
      language: 'en',
      roles: trainee ? [trainee.id] : [],
      passphrase,
      mustChangePassphrase: false,
    });
  }
  team() {
    return this.me.do('team.create', { name: `Team ${this.next()}` });
  }
  role() {
    return this.me.do('role.create', { name: `Role ${this.next()}`, permissions: ['ticket.read'] });
  }
  category(confidentiality: 'office' | 'team' | 'concerned' = 'office') {
    return this.me.do('category.create', {
      names: { en: `Category ${this.next()}` },
      confidentiality,
      defaultTeam: null,
      defaultPriority: 'normal',
    });
  }
  party() {
    return this.me.do('party.create', { name: `Party ${this.next()}` });
  }
  matter() {
    return this.me.do('matter.create', { title: `Matter ${this.next()}`, openedOn: '2026-03-02' });
  }
  /** A file of parties that was sent up. */
  async table() {
    const text = `Name;Nr\r\nRow ${this.next()};${this.next()}\r\n`;
    return { upload: await this.me.upload('parties.csv', new TextEncoder().encode(text)), kind: 'parties' as const };
  }
  async imported() {
    return this.me.do('import.run', { ...(await this.table()), mapping: ['name', 'number'] });
  }
  async matterWithParty() {
    const party = (await this.party()).id;
    const matter = await this.me.do('matter.create', {
      title: `Matter ${this.next()}`,
      openedOn: '2026-03-02',
      parties: [{ who: { kind: 'party', party }, role: 'client', side: 'ours' }],
    });
    return { matter, party };
  }
  /** A deadline that `other` entered: I can check it. */
  async deadline(end = '2026-04-01') {
    const { rows } = await this.other.do('deadline.enter', {
      items: [
        {
          basis: { kind: 'manual', end, reason: 'The court set the day' },
          title: `Deadline ${this.next()}`,
          responsible: this.myId,
        },
      ],
    });
    if (!rows[0]) throw new Error('no deadline');
    return rows[0];
  }
  /** One that ends today, of which I was reminded. */
  async recalled() {
    const row = await this.deadline('2026-03-02');
    await this.me.do('deadline.remind', {});
    return row;
  }
  /** The plan of the deadline lists, with a folder that is set once: what was asked for before stays as it was seen. */
  async listPlan() {
    const { plan } = await this.me.do('deadlineList.state', {});
    if (plan.folder !== null) return plan;
    return (await this.me.do('deadlineList.updatePlan', { ...plan, folder: join(this.office.folder, '..') })).plan;
  }
  /** A day far ahead on which nobody is away yet. */
  dayOfAbsence(): string {
    return dateOf((dayOf('2027-01-01') ?? 0) + this.next());
  }
  /** A day that was left unclosed by me, who do the evening check. */
  async unclosedDay() {
    const raw = await pastTheProgram(this.office.folder, this.office.recoveryKey);
    raw.prepare("update evening_check set person_id = ?, since = '2025-01-02'").run(this.myId);
    raw.close();
    const [day] = (await this.me.do('deadline.evening', {})).unclosed;
    if (!day) throw new Error('every day is closed');
    return day;
  }
  /** One that is reckoned, and of which an extension can be asked for. */
  async reckoned() {
    const { rows } = await this.me.do('deadline.enter', {
      trigger: { date: '2026-02-27', event: 'service' },
      items: [
        {
          basis: { kind: 'catalogue', type: 'de-appeal-grounds', region: 'DE-NW' },
          title: `Grounds ${this.next()}`,
          responsible: this.myId,
        },
      ],
    });
    if (!rows[0]) throw new Error('no deadline');
    return rows[0];
  }
  async extension() {
    const extension = { kind: 'period', count: 1, unit: 'month' } as const;
    return this.me.do('deadline.extend', { ...idOf(await this.reckoned()), extension, reason: 'Asked the court' });
  }
  ticket(more: Partial<InputOf<'ticket.create'>> = {}) {
    return this.me.do('ticket.create', { title: `Ticket ${this.next()}`, ...more });
  }
  /** A ticket of mine that nobody else sees. */
  async secret() {
    return this.ticket({ category: (await this.category('concerned')).id });
  }
  async question(to: UserId = this.myId): Promise<EntryId> {
    const { id } = await this.ticket();
    return (await this.other.do('ticket.ask', { id, to, body: 'When?' })).entry;
  }
  /** A change of mine that can be undone. */
  async changeSet(): Promise<ChangeSetId> {
    const ticket = await this.ticket();
    return (await this.me.do('ticket.setPriority', { id: ticket.id, version: ticket.version, priority: 'high' }))
      .changeSet;
  }
  upload(name = `file ${this.next()}.txt`, text = 'Some text') {
    return this.me.upload(name, new TextEncoder().encode(text), 'text/plain');
  }
  async attachment(): Promise<{ ticket: TicketId; attachment: AttachmentId }> {
    const { id } = await this.ticket();
    const { attachment } = await this.me.do('attachment.add', { ticket: id, upload: await this.upload() });
    return { ticket: id, attachment: attachment.id };
  }
  mail() {
    const text = [
      'From: Anna Berg <anna@client.example>',
      'To: office@griffel.example',
      `Subject: Question ${this.next()}`,
      'Date: Mon, 2 Mar 2026 07:00:00 +0000',
      `Message-ID: <${this.next()}@client.example>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Good morning, when is our appointment?',
    ].join('\r\n');
    return this.me.upload('mail.eml', new TextEncoder().encode(text), 'message/rfc822');
  }
  /** A file of mine that is no mail and was kept. */
  async rejection(): Promise<string> {
    const upload = await this.me.upload(
      'broken.msg',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
      'application/vnd.ms-outlook',
    );
    const outcome = await this.me.do('mail.intake', { upload });
    if (outcome.outcome !== 'rejected') throw new Error(`the broken file was ${outcome.outcome}`);
    return outcome.rejection.id;
  }
  async notification(): Promise<NotificationId> {
    const { id } = await this.ticket();
    await this.other.do('ticket.addNote', { id, body: 'Look', mentions: [this.myId] });
    const { rows } = await this.me.do('notification.list', { limit: 1 });
    if (!rows[0]) throw new Error('no notification');
    return rows[0].id;
  }
  view() {
    return this.me.do('view.save', { ...viewContent, id: null });
  }
  /** A request of mine, approved where wanted. */
  async approval(
    operation: InputOf<'approval.request'>['operation'],
    act: InputOf<'approval.request'>['act'],
    decided = false,
  ): Promise<ApprovalId> {
    const { id } = await this.me.do('approval.request', { operation, act, reason: 'needed' });
    if (decided) await this.other.do('approval.decide', { approval: id, approve: true });
    return id;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.office[Symbol.asyncDispose]();
  }
}

const idOf = ({ id, version }: OutputOf<'deadline.enter'>['rows'][number]) => ({ id, version });

export const viewContent = {
  name: 'Urgent',
  list: 'all',
  filter: {},
  order: { sort: 'number', direction: 'asc', group: null },
  columns: ['number'],
} satisfies Omit<InputOf<'view.save'>, 'id'>;

async function roleWith(office: TestOffice, name: string, may: readonly Permission[]): Promise<RoleId> {
  return (await office.admin.do('role.create', { name, permissions: [...may] })).id;
}
async function personWith(office: TestOffice, login: string, roles: RoleId[]): Promise<UserId> {
  const act = { login, name: `Person ${login}`, language: 'en' as const, roles, mustChangePassphrase: false };
  const secondPerson = await office.vouch('user.add', act);
  return (await office.admin.do('user.add', { ...act, passphrase, secondPerson })).id;
}

export type Ids = { team: TeamId; category: CategoryId; party: PartyId };
export type Inputs<N extends OperationName> = { readonly [name in N]: (world: World) => Promise<InputOf<name>> };
export type CommandInputs = Inputs<CommandName>;
