import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CategoryId, TeamId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { startingCategories } from '../../../shared/features/categories/starting-set.ts';
import { demoPassphrase } from '../../../shared/features/session/demo.ts';
import { startingTeams } from '../../../shared/features/teams/starting-set.ts';
import type { BatchCall, Core } from '../../core/index.ts';
import { DemoMatters } from './matters.ts';
import { type DemoTeam, extraTeams, people } from './people.ts';
import { planWork } from './plan.ts';
import type { Kind } from './texts/texts.ts';
import { type Act, type Colleague, DemoTicket, type Staff } from './ticket.ts';

export type SeedOptions = {
  readonly tickets: number;
  /** Timeline entries altogether; at least one a ticket. */
  readonly entries: number;
  /** The same word makes the same work. */
  readonly seed: string;
  /** The work ends here, and began three years before. */
  readonly until: Date;
  progress(done: number, total: number, what: 'people' | 'entries'): void;
};
/** Commands in one transaction. */
const together = 1_000;
/** So often everyone clears their notifications. */
const clearing = 14 * 86_400_000;

async function value<N extends OperationName>(core: Core, operation: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const result = await core.call(operation, input);
  if (!result.ok) throw new Refusal(result.error.code, result.error.params);
  return result.value as OutputOf<N>;
}

/**
 * Fills the demo office where someone who manages people is signed in: colleagues, and their work of three years, through the gate.
 * Refuses with `not_a_demo_office` elsewhere.
 */
export async function seedOffice(core: Core, options: SeedOptions): Promise<void> {
  await core.batch(async () => undefined);
  const staff = await hire(core, options);
  const { tickets, entries, seed, until } = options;
  const plan = planWork(seed, tickets, entries, until);
  const total = plan.times.length;
  const stories = new Map<number, { ticket: DemoTicket; left: number }>();
  let cleared = plan.times[0] ?? 0;

  async function one(call: BatchCall, position: number): Promise<void> {
    const index = plan.tickets[position] ?? 0;
    const at = plan.times[position] ?? 0;
    const story = stories.get(index) ?? {
      ticket: new DemoTicket(staff, index, at, plan.finished[index] === 1),
      left: plan.counts[index] ?? 1,
    };
    if (story.ticket.id === '') await story.ticket.openMatter(call, at);
    const act: Act = story.ticket.id === '' ? story.ticket.create(at) : story.ticket.step(at, story.left);
    const instant = new Date(at).toISOString();
    story.ticket.done(act, await call(act.operation, act.input, act.as, instant));
    story.left -= 1;
    if (story.left === 0) stories.delete(index);
    else stories.set(index, story);
    if (at - cleared >= clearing) {
      cleared = at;
      await staff.matters.closeOld(call, at);
      for (const { id } of staff.colleagues) await call('notification.markRead', { notifications: [] }, id, instant);
    }
  }

  for (let start = 0; start < total; start += together) {
    const end = Math.min(total, start + together);
    await core.batch(async (call) => {
      for (let position = start; position < end; position++) await one(call, position);
    });
    options.progress(end, total, 'entries');
  }
}

/** The people of the demo office; those who are there already stay as they are. */
async function hire(core: Core, options: SeedOptions): Promise<Staff> {
  const office = await value(core, 'office.get', {});
  const teams = await findTeams(core, office.language);
  const { rows: roles } = await value(core, 'role.list', {});
  const { rows: known } = await value(core, 'user.directory', {});
  const notice = await value(core, 'notice.get', {});
  const colleagues: Colleague[] = [];
  const hired: string[] = [];
  for (const person of people) {
    let id: UserId | undefined = known.find((each) => each.login === person.login)?.id;
    if (id === undefined) {
      const role = roles.find((each) => each.startingRole === person.role);
      if (!role) throw new Refusal('not_found', { record: 'role' });
      const user = await value(core, 'user.add', {
        login: person.login,
        name: person.name,
        email: `${person.login}@kanzlei.example`,
        language: person.language,
        roles: [role.id],
        teams: person.teams.map((team) => teams.get(team)).filter((team) => team !== undefined),
        passphrase: demoPassphrase,
        mustChangePassphrase: false,
      });
      id = user.id;
      hired.push(id);
    }
    colleagues.push({ ...person, id });
    options.progress(colleagues.length, people.length, 'people');
  }
  const now = options.until.toISOString();
  await core.batch(async (call) => {
    for (const id of hired) await call('notice.acknowledge', { version: notice.version }, id, now);
  });
  return {
    seed: options.seed,
    colleagues,
    teams,
    categories: await findCategories(core),
    parties: [],
    matters: new DemoMatters(),
  };
}

async function findTeams(core: Core, language: Language): Promise<Map<DemoTeam, TeamId>> {
  const { rows } = await value(core, 'team.list', {});
  const found = new Map<DemoTeam, TeamId>();
  for (const [key, names] of Object.entries({ ...startingTeams, ...extraTeams })) {
    const name = names[language];
    const team = rows.find((each) => each.name === name) ?? (await value(core, 'team.create', { name }));
    found.set(key as DemoTeam, team.id);
  }
  return found;
}

async function findCategories(core: Core): Promise<Map<Kind, CategoryId>> {
  const { rows } = await value(core, 'category.list', {});
  const found = new Map<Kind, CategoryId>();
  for (const [key, { names }] of Object.entries(startingCategories)) {
    const category = rows.find((each) => !each.retired && each.names.en === names.en);
    if (category) found.set(key as Kind, category.id);
  }
  return found;
}
