import type Database from 'better-sqlite3';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { TicketList, TicketSort } from '../../shared/features/tickets/list.ts';
import { against, type Finding } from './measure.ts';

export type Do = <N extends OperationName>(operation: N, input: InputOf<N>) => Promise<OutputOf<N>>;

const rounds = 100;

/** Each list as a person opens it, and what it holds and how it stands, written by hand. */
const lists: { what: string; list: TicketList; sort: TicketSort; holds: string; order: string }[] = [
  { what: 'All, newest change first', list: 'all', sort: 'updatedAt', holds: '1', order: 't.updated_at desc' },
  { what: 'All, by number', list: 'all', sort: 'number', holds: '1', order: 't.number desc' },
  { what: 'All, by priority', list: 'all', sort: 'priority', holds: '1', order: 't.priority_rank desc' },
  { what: 'All, by status', list: 'all', sort: 'status', holds: '1', order: 't.status_rank desc' },
  { what: 'All, by title', list: 'all', sort: 'title', holds: '1', order: 't.title_key desc' },
  {
    what: 'All, by follow-up date',
    list: 'all',
    sort: 'followUp',
    holds: '1',
    order: "coalesce(t.follow_up, '9999-12-31') desc",
  },
  {
    what: 'Inbox',
    list: 'inbox',
    sort: 'updatedAt',
    holds: `t.number in (select number from (select t.number from ticket t where t.is_open = 1 and t.assignee_id is null
        and (t.team_id is null or t.team_id in (:teams)) and :sight order by t.updated_at desc, t.number desc limit 51)
      union all select number from (select t.number from ticket t where t.is_open = 1 and t.assignee_id = :me
        and t.status = 'new' and :sight order by t.updated_at desc, t.number desc limit 51))`,
    order: 't.updated_at desc',
  },
  {
    what: 'Inbox, by number',
    list: 'inbox',
    sort: 'number',
    holds: `t.number in (select number from (select t.number from ticket t where t.is_open = 1 and t.assignee_id is null
        and (t.team_id is null or t.team_id in (:teams)) and :sight order by +t.number desc limit 51)
      union all select number from (select t.number from ticket t where t.is_open = 1 and t.assignee_id = :me
        and t.status = 'new' and :sight order by +t.number desc limit 51))`,
    order: '+t.number desc',
  },
  { what: 'My tickets', list: 'mine', sort: 'updatedAt', holds: 't.assignee_id = :me', order: 't.updated_at desc' },
  {
    what: 'Team',
    list: 'team',
    sort: 'updatedAt',
    holds: `(t.team_id in (:teams)
      or t.assignee_id in (select m.user_id from team_member m where m.team_id in (:teams)))`,
    order: 't.updated_at desc',
  },
];

/** The rule of sight, by hand, with what it knows of the person put in. */
const sight = `(t.category_id is null or t.category_id not in (:confidential)
  or (t.category_id in (:ofTeams) and t.team_id in (:teams)) or t.assignee_id = :me or t.requester_user_id = :me
  or exists (select 1 from ticket_watcher w where w.ticket_id = t.id and w.user_id = :me))`;

/** The same page by one statement: columns, joins, sight, order and limit as the program's. */
function byHand(holds: string, order: string): string {
  return `select t.number, t.id, t.version, t.title, t.status, t.waiting_reason, t.priority, t.category_id, t.team_id,
      t.assignee_id, t.requester_user_id, t.requester_party_id, t.follow_up, t.attachment_count, t.open_question_count,
      t.created_at, t.updated_at, c.names as category_names, c.confidentiality, tm.name as team_name, a.name as assignee_name,
      ru.name as requester_user_name, rp.name as requester_party_name,
      t.matter_id, mt.number as matter_number, mt.title as matter_title
    from ticket t left join category c on c.id = t.category_id left join team tm on tm.id = t.team_id
      left join user_account a on a.id = t.assignee_id left join user_account ru on ru.id = t.requester_user_id
      left join party rp on rp.id = t.requester_party_id left join matter mt on mt.id = t.matter_id
    where t.is_open = 1 and ${holds.replaceAll(':sight', sight)} and ${sight}
    order by ${order}${/^\+?t\.number/u.test(order) ? '' : ', t.number desc'} limit 51`;
}

/** Fills in what the rule of sight knows of a person. The ids are the office's own. */
function known(raw: Database.Database, me: string): (sql: string) => string {
  const ids = (sql: string, ...values: string[]) =>
    (
      raw
        .prepare(sql)
        .pluck()
        .all(...values) as string[]
    ).map(quoted);
  const places = {
    me: [quoted(me)],
    teams: ids('select team_id from team_member where user_id = ?', me),
    confidential: ids("select id from category where confidentiality <> 'office'"),
    ofTeams: ids("select id from category where confidentiality = 'team'"),
  };
  return (sql) =>
    sql.replace(/:(me|teams|confidential|ofTeams)/gu, (_, name: keyof typeof places) => places[name].join());
}
const quoted = (text: string) => `'${text}'`;

/** First pages, counters, one ticket, and search as someone types. */
export async function measureReading(call: Do, raw: Database.Database): Promise<Finding[]> {
  const state = await call('session.state', {});
  const fill = known(raw, state.state === 'signed_in' ? state.user.id : '');
  const findings: Finding[] = [];
  for (const { what, list, sort, holds, order } of lists) {
    const statement = raw.prepare(fill(byHand(holds, order)));
    const input = {
      list,
      filter: {},
      order: { sort, direction: 'desc', group: null },
      cursor: null,
      limit: 50,
    } as const;
    const { rows } = await call('ticket.list', input);
    const same = statement.all() as { id: string }[];
    if (
      rows.map(({ id }) => id).join() !==
      same
        .slice(0, 50)
        .map(({ id }) => id)
        .join()
    ) {
      throw new Error(`${what}: the statement by hand shows another page`);
    }
    const timing = await against(
      rounds,
      () => call('ticket.list', input),
      () => statement.all(),
    );
    const kept = timing.ours.p95 <= 2 * timing.baseline.p95 && timing.ours.p95 <= 20;
    findings.push({ what: `first page: ${what}`, ...timing, budget: '≤ 2×, ≤ 20 ms', kept });
  }
  findings.push(await measureSearch(call, raw));
  return findings;
}

/** Words as they are typed, letter by letter, common and rare ones, alone and together. */
const typed = [
  'Kündigung',
  'Rechnung',
  'factuur',
  'møde',
  'invoice',
  'termin',
  'van der',
  'urgent review',
  'kündigung frist',
  'huur opzegging',
  'invoice rechnung',
];

/** Search has a budget of its own; the statement beside it looks up the last word alone, as far as the index goes. */
async function measureSearch(call: Do, raw: Database.Database): Promise<Finding> {
  const keystrokes = typed.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)));
  const statement = raw.prepare('select rowid from search_text where search_text match ? order by rowid desc limit 21');
  const plain = (text: string) =>
    (text.split(' ').at(-1) ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/gu, '')
      .replace(/[aou]e/gu, (pair) => pair.charAt(0)) || 'a';
  const timing = await against(
    keystrokes.length * 2,
    (round) => call('search.tickets', { text: keystrokes[round % keystrokes.length] ?? '', limit: 20 }),
    (round) => statement.all(`"${plain(keystrokes[round % keystrokes.length] ?? '')}" *`),
  );
  return { what: 'search as you type', ...timing, budget: '≤ 30 ms', kept: timing.ours.p95 <= 30 };
}
