import type Database from 'better-sqlite3';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { TicketList, TicketSort } from '../../shared/features/tickets/list.ts';
import { against, type Finding } from './measure.ts';

export type Do = <N extends OperationName>(operation: N, input: InputOf<N>) => Promise<OutputOf<N>>;

const rounds = 100;
const joined = `select t.*, c.names, c.confidentiality, tm.name, a.name, ru.name, rp.name from ticket t
  left join category c on c.id = t.category_id left join team tm on tm.id = t.team_id
  left join user_account a on a.id = t.assignee_id left join user_account ru on ru.id = t.requester_user_id
  left join party rp on rp.id = t.requester_party_id`;

/** The lists as a person opens them, each beside the same rows by a statement that was prepared by hand. */
const lists: { what: string; list: TicketList; sort: TicketSort; raw: string }[] = [
  {
    what: 'All, newest change first',
    list: 'all',
    sort: 'updatedAt',
    raw: `${joined} where t.is_open = 1 order by t.updated_at desc, t.number desc limit 51`,
  },
  {
    what: 'All, by number',
    list: 'all',
    sort: 'number',
    raw: `${joined} where t.is_open = 1 order by t.number desc limit 51`,
  },
  {
    what: 'All, by priority',
    list: 'all',
    sort: 'priority',
    raw: `${joined} where t.is_open = 1 order by t.priority_rank desc, t.number desc limit 51`,
  },
  {
    what: 'All, by title',
    list: 'all',
    sort: 'title',
    raw: `${joined} where t.is_open = 1 order by t.title_key desc, t.number desc limit 51`,
  },
  {
    what: 'Inbox',
    list: 'inbox',
    sort: 'updatedAt',
    raw: `${joined} where t.is_open = 1 and t.assignee_id is null order by t.updated_at desc, t.number desc limit 51`,
  },
  {
    what: 'My tickets',
    list: 'mine',
    sort: 'updatedAt',
    raw: `${joined} where t.is_open = 1 and t.assignee_id = :me order by t.updated_at desc, t.number desc limit 51`,
  },
];

/** First pages, counters and search as someone types. */
export async function measureReading(call: Do, raw: Database.Database): Promise<Finding[]> {
  const state = await call('session.state', {});
  const me = state.state === 'signed_in' ? state.user.id : '';
  const findings: Finding[] = [];
  for (const { what, list, sort, raw: sql } of lists) {
    const statement = raw.prepare(sql);
    const parameters = sql.includes(':me') ? [{ me }] : [];
    const order = { sort, direction: 'desc', group: null } as const;
    const timing = await against(
      rounds,
      () => call('ticket.list', { list, filter: {}, order, cursor: null, limit: 50 }),
      () => statement.all(...parameters),
    );
    const kept = timing.ours.p95 <= Math.max(2 * timing.baseline.p95, 0) && timing.ours.p95 <= 20;
    findings.push({ what: `first page: ${what}`, ...timing, budget: '≤ 2×, ≤ 20 ms', kept });
  }
  findings.push(await measureSearch(call, raw));
  return findings;
}

/** Words as they are typed, letter by letter, common and rare ones. */
async function measureSearch(call: Do, raw: Database.Database): Promise<Finding> {
  const typed = ['Kündigung', 'Rechnung', 'factuur', 'møde', 'invoice', 'termin', 'van der', 'urgent review'];
  const keystrokes = typed.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)));
  const statement = raw.prepare(
    'select rowid from search_document where search_document match ? order by rowid desc limit 21',
  );
  const timing = await against(
    keystrokes.length * 2,
    (round) => call('search.tickets', { text: keystrokes[round % keystrokes.length] ?? '', limit: 20 }),
    (round) =>
      statement.all(
        `"${
          (keystrokes[round % keystrokes.length] ?? '')
            .normalize('NFKD')
            .replace(/[^a-z ]/giu, '')
            .trim() || 'a'
        }" *`,
      ),
  );
  return { what: 'search as you type', ...timing, budget: '≤ 30 ms', kept: timing.ours.p95 <= 30 };
}
