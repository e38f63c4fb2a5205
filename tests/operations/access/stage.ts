import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import type { OperationError, Result } from '../../../shared/contract/errors.ts';
import type { ChangeSetId, RoleId, TeamId, UserId } from '../../../shared/contract/ids.ts';
import { type Permission, permissions } from '../../../shared/permissions/catalogue.ts';
import { passphrase, type TestOffice, testOffice } from '../../support/office.ts';
import type { Shape } from './actions.ts';
import { Model, type ModelPerson, type ModelTicket, type Placed } from './model.ts';
import { demandNoTrace } from './traces.ts';

const everyday: readonly Permission[] = permissions.filter(
  (permission) => !['user.manage', 'role.manage', 'team.manage', 'category.manage', 'key.rotate'].includes(permission),
);
/** What the six may do besides the administrator; the fifth is a beginner. */
const rightsOfPeople: readonly (readonly Permission[])[] = [
  everyday,
  everyday,
  everyday.filter((permission) => !permission.startsWith('audit.')),
  ['ticket.read', 'audit.read', 'audit.export', 'party.read', 'approval.decide'],
  ['ticket.read', 'ticket.create', 'ticket.update', 'party.read'],
];

export type Answer<N extends OperationName> = { ok: true; value: OutputOf<N> } | { ok: false; error: OperationError };

/** Refusals that are no surprise when someone works on what they see. */
export const expected = new Set([
  'forbidden',
  'no_change',
  'person_cannot_see_ticket',
  'person_cannot_see_deadline',
  'nobody_would_see_ticket',
  'deadline_left_unseen',
  'undo_no_longer_possible',
  'question_already_answered',
  'status_step_not_allowed',
  'conflict',
]);

/** An office in which the model's people work, each at a desk of their own. */
export class Stage implements AsyncDisposable {
  readonly model = new Model();
  readonly office: TestOffice;
  readonly #withSight = new Map<UserId, RoleId>();
  readonly #withoutSight = new Map<UserId, RoleId>();
  readonly changes: { by: UserId; changeSet: ChangeSetId; before: Map<ModelTicket, Placed> }[] = [];
  readonly mails: { bytes: Uint8Array; id: string; from: string; ticket: ModelTicket; marks: string[] }[] = [];

  private constructor(office: TestOffice) {
    this.office = office;
  }

  static async set(): Promise<Stage> {
    const stage = new Stage(await testOffice());
    const { admin, administrator } = stage.office;
    stage.model.people.push({
      id: administrator.id as UserId,
      desk: admin,
      reads: true,
      teams: new Set(),
      seenEvents: 0,
    });
    for (const [index, may] of rightsOfPeople.entries()) await stage.#hire(`p${index}`, may);
    return stage;
  }

  async #hire(login: string, may: readonly Permission[]): Promise<void> {
    const { admin } = this.office;
    const role = async (name: string, held: readonly Permission[]) =>
      (await admin.do('role.create', { name, permissions: [...held] })).id;
    const sighted = await role(`Role of ${login}`, may);
    const blind = await role(
      `Blind ${login}`,
      may.filter((permission) => permission !== 'ticket.read'),
    );
    const act = {
      login,
      name: `Person ${login}`,
      language: 'en' as const,
      roles: [sighted],
      mustChangePassphrase: false,
    };
    const secondPerson = await this.office.vouch('user.add', act);
    const { id } = await admin.do('user.add', { ...act, passphrase, secondPerson });
    this.#withSight.set(id, sighted);
    this.#withoutSight.set(id, blind);
    const desk = await this.office.as({ login });
    this.office.decider ??= desk;
    this.model.people.push({ id, desk, reads: true, teams: new Set(), seenEvents: 0 });
  }

  /** New teams and categories for the next stretch of work; what was done before stays. */
  async furnish({ memberships, levels }: Shape): Promise<void> {
    const { model } = this;
    const { admin } = this.office;
    for (let index = 0; index < 3; index++) {
      model.teams.push((await admin.do('team.create', { name: `Team ${model.mark()}` })).id);
    }
    for (const [index, person] of model.people.entries()) {
      if (person.id === this.office.administrator.id) continue;
      const bits = memberships[index] ?? 0;
      await this.setTeams(
        person,
        model.teams.slice(-3).filter((_, bit) => (bits >> bit) & 1),
      );
      await this.setSight(person, true);
    }
    for (const level of levels) {
      const names = { en: `Category ${model.mark()}` };
      const { id } = await admin.do('category.create', {
        names,
        confidentiality: level,
        defaultTeam: null,
        defaultPriority: 'normal',
      });
      model.categories.push({ id, level, names });
    }
  }

  // -- doing one thing, and what the model makes of it

  /**
   * Does it as this person. What the person does not see must answer exactly as if it did not exist; nothing of what comes back may
   * show a trace of what they do not see, before a refusal or after a success.
   */
  async do<N extends OperationName>(
    person: ModelPerson,
    name: N,
    input: InputOf<N>,
    touched: readonly ModelTicket[],
    apply: (value: OutputOf<N>) => void,
  ): Promise<void> {
    const seen = touched.every((ticket) => this.model.sees(person, ticket));
    const result = (await person.desk.core.call(name, input)) as Answer<N>;
    if (result.ok) apply(result.value);
    const said = `${name} by ${person.id}`;
    if (!seen) {
      if (result.ok) throw new Error(`${said}: did something with a ticket out of sight`);
      if (!['not_found', 'forbidden'].includes(result.error.code)) throw new Error(`${said}: ${result.error.code}`);
    } else if (!result.ok && !expected.has(result.error.code)) {
      throw new Error(`${said}: ${result.error.code} for something in sight`);
    }
    demandNoTrace(said, JSON.stringify(result), this.model.forbidden(person));
    this.#lookAtEvents(person);
  }

  /** What came to the person's window since the last look. That a ticket is gone is told by its id alone, to who had it open. */
  #lookAtEvents(person: ModelPerson): void {
    const fresh = person.desk.events.slice(person.seenEvents).filter((event) => event.type !== 'tickets.gone');
    person.seenEvents = person.desk.events.length;
    demandNoTrace(`events of ${person.id}`, JSON.stringify(fresh), this.model.forbidden(person));
  }

  async listen(person: ModelPerson): Promise<void> {
    await person.desk.core.lookForNews();
    this.#lookAtEvents(person);
  }

  person(number: number): ModelPerson {
    return pick(this.model.people, number) as ModelPerson;
  }
  idOf(number: number | null): UserId | null {
    return number === null ? null : this.person(number).id;
  }
  team(number: number | null): TeamId | null {
    return number === null ? null : (pick(this.model.teams.slice(-3), number) ?? null);
  }
  ticket(number: number): ModelTicket {
    // Of the newest, so that a ticket goes through several hands.
    return pick(this.model.tickets.slice(-12), number) as ModelTicket;
  }

  /** The version that the person would have seen; for what they do not see it makes no difference. */
  async at(person: ModelPerson, ticket: ModelTicket) {
    const result = (await person.desk.core.call('ticket.get', { id: ticket.id })) as Answer<'ticket.get'>;
    return { id: ticket.id, version: result.ok ? result.value.version : 1 };
  }

  /** A change of columns that can be undone. */
  async change<
    N extends
      | 'ticket.assign'
      | 'ticket.setCategory'
      | 'ticket.setRequester'
      | 'ticket.take'
      | 'ticket.handBack'
      | 'ticket.setStatus',
  >(person: ModelPerson, name: N, ticket: ModelTicket, input: object, patch: Partial<Placed>): Promise<void> {
    const versioned = await this.at(person, ticket);
    await this.do(person, name, { ...versioned, ...input } as InputOf<N>, [ticket], (value) => {
      const before = new Map([[ticket, placed(ticket)]]);
      Object.assign(ticket, patch);
      this.changes.push({ by: person.id, changeSet: (value as { changeSet: ChangeSetId }).changeSet, before });
    });
  }

  async requester(person: ModelPerson, kind: 'self' | 'user' | 'party' | 'newParty' | 'nobody', other: number) {
    const { model } = this;
    if (kind === 'user') {
      const user = this.person(other).id;
      return { input: { kind, user } as const, patch: { requesterUser: user, requesterParty: null } };
    }
    const known = model.parties.filter((party) => model.knows(person, party));
    const party = pick(known, other);
    if (kind === 'party' && party) {
      return { input: { kind, party: party.id } as const, patch: { requesterUser: null, requesterParty: party.id } };
    }
    if (kind === 'newParty') {
      const name = model.mark();
      // Its id is read where the ticket is seen again; until then the party is known by its name.
      return {
        input: { kind, name, email: null, phone: '' } as const,
        patch: { requesterUser: null, requesterParty: null },
        name,
      };
    }
    return { input: null, patch: { requesterUser: null, requesterParty: null } };
  }

  /** Finds the id of a party that was made together with its ticket, as whoever made it. */
  async adopt(person: ModelPerson, ticket: ModelTicket, name: string | undefined): Promise<void> {
    if (name === undefined) return;
    const found = (await person.desk.core.call('party.search', { text: name, limit: 5 })) as Answer<'party.search'>;
    const party = found.ok ? found.value.rows[0] : undefined;
    if (!party) return;
    this.model.parties.push({ id: party.id, createdBy: person.id, ofTicket: true, marks: [name] });
    ticket.requesterParty = party.id;
    ticket.parties.add(party.id);
  }

  async setSight(person: ModelPerson, reads: boolean): Promise<void> {
    const role = (reads ? this.#withSight : this.#withoutSight).get(person.id);
    if (!role || person.reads === reads) return;
    const { admin } = this.office;
    const { rows } = await admin.do('user.list', {});
    const version = rows.find(({ id }) => id === person.id)?.version ?? 0;
    await this.changeRights(
      () => admin.core.call('user.setRoles', { id: person.id, version, roles: [role] }),
      () => {
        person.reads = reads;
        return () => {
          person.reads = !reads;
        };
      },
    );
  }

  async setTeams(person: ModelPerson, teams: readonly TeamId[]): Promise<void> {
    const { admin } = this.office;
    const { rows } = await admin.do('user.list', {});
    const version = rows.find(({ id }) => id === person.id)?.version ?? 0;
    const act = { id: person.id, teams: [...new Set(teams)] };
    const secondPerson = await this.#vouchFor(person, act);
    const become = (wanted: readonly TeamId[]) => {
      person.teams.clear();
      for (const team of wanted) person.teams.add(team);
    };
    await this.changeRights(
      () => admin.core.call('user.setTeams', { ...act, version, secondPerson }),
      () => {
        const before = [...person.teams];
        become(teams);
        return () => become(before);
      },
    );
  }

  /** Does what changes people's sight. It is refused exactly when a ticket that somebody saw would be left to nobody. */
  async changeRights(act: () => Promise<Result<unknown>>, apply: () => () => void): Promise<void> {
    const lost = () =>
      this.model.tickets.filter((ticket) => !this.model.people.some((one) => this.model.sees(one, ticket)));
    const before = new Set(lost());
    const takeBack = apply();
    const strands = lost().filter((ticket) => !before.has(ticket)).length;
    const result = await act();
    if (strands === 0) {
      if (!result.ok) throw new Error(`a change of rights was refused: ${result.error.code}`);
      return;
    }
    if (result.ok || result.error.code !== 'tickets_left_unseen' || result.error.params['count'] !== strands)
      throw new Error(`${strands} tickets are left to nobody: ${JSON.stringify(result)}`);
    takeBack();
  }

  /** The administrator is in no team; the second person is another one than who is concerned. */
  async #vouchFor(person: ModelPerson, act: { id: UserId; teams: TeamId[] }) {
    if (act.teams.every((team) => person.teams.has(team))) return null;
    const decider = this.model.people.slice(1, 3).find(({ id }) => id !== person.id);
    if (decider) this.office.decider = decider.desk;
    return this.office.vouch('user.setTeams', act);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.office[Symbol.asyncDispose]();
  }
}

export function placed({ category, team, assignee, requesterUser, requesterParty, open }: ModelTicket): Placed {
  return { category, team, assignee, requesterUser, requesterParty, open };
}

export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}
