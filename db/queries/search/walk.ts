import { type Kysely, sql } from 'kysely';
import type { Schema } from '../../schema/index.ts';
import { prepared } from '../access/prepared.ts';
import { textsOfTicket, whole } from './document.ts';

type Part = { match: string; below: number };
/** Each time many more rows are asked for at once: few for a common word that is soon enough, many for one that goes on. */
const blocks = [64, 1_024, 8_192] as const;
// A block comes as one text: as rows it takes more than twice as long.
const heads = blocks.map((most) =>
  prepared((db, v: Part) =>
    db
      .selectFrom((inner) =>
        inner
          .selectFrom('search_head')
          .select('rowid')
          .where(sql<boolean>`search_head match ${v.match}`)
          .where('rowid', '<', v.below)
          .orderBy('rowid', 'desc')
          .limit(most)
          .as('found'),
      )
      .select(sql<string>`json_group_array(found.rowid)`.as('rows')),
  ),
);
const texts = blocks.map((most) =>
  prepared((db, v: Part) =>
    db
      .selectFrom((inner) =>
        inner
          .selectFrom('search_text')
          .select('rowid')
          .where(sql<boolean>`search_text match ${v.match}`)
          .where('rowid', '<', v.below)
          .orderBy('rowid', 'desc')
          .limit(most)
          .as('found'),
      )
      .select(sql<string>`json_group_array(found.rowid)`.as('rows')),
  ),
);

/** Above every ticket number that can be; JavaScript still counts exactly there, with room for the texts of a ticket. */
const above = 2 ** 32;

type Block = { size: number; tickets: number[] };

/** The tickets that have one phrase in one place, from the newest on, each as often as it has it. */
class Walk {
  readonly #read: (below: number, turn: number) => Promise<Block>;
  #block: number[] = [];
  #position = 0;
  #turn = 0;
  #ended = false;

  constructor(read: (below: number, turn: number) => Promise<Block>) {
    this.#read = read;
  }

  /** As `atMost`, of what is read already; most steps need no more. */
  known(number: number): number | null {
    while (this.#position < this.#block.length) {
      const ticket = this.#block[this.#position] as number;
      if (ticket <= number) return ticket;
      this.#position += 1;
    }
    return this.#ended ? 0 : null;
  }

  /** The newest ticket that is not above the given one; 0 when there is none. Asked with falling numbers. */
  async atMost(number: number): Promise<number> {
    for (;;) {
      const known = this.known(number);
      if (known !== null) return known;
      const last = this.#block.at(-1) ?? above;
      const { size, tickets } = await this.#read(Math.min(last, number + 1), this.#turn);
      this.#block = tickets;
      this.#ended = tickets.length < size;
      this.#turn += 1;
      this.#position = 0;
    }
  }
}

type Reader = (db: Kysely<Schema>, v: Part) => Promise<{ rows: string }[]>;

/** Reads one of the two indexes, block after block; a ticket's rowids there begin at its number times `spread`. */
function fromIndex(db: Kysely<Schema>, readers: readonly Reader[], match: string, spread: number): Walk {
  return new Walk(async (below, turn) => {
    const index = Math.min(turn, blocks.length - 1);
    const [found] = await (readers[index] as Reader)(db, { match, below: whole(below * spread) });
    const tickets = (JSON.parse(found?.rows ?? '[]') as number[]).map((rowid) => Math.floor(rowid / spread));
    return { size: blocks[index] as number, tickets };
  });
}

/** One phrase: how the index is asked for it, and the tickets that have it in a text that is not in the index yet. */
export type Wanted = { match: string; waiting: readonly number[] };

/** Finds the tickets that have all of some phrases, wherever in the ticket each stands, from the newest on. */
export class TicketsWithAll {
  readonly #walks: readonly (readonly Walk[])[];
  #below = above;

  constructor(db: Kysely<Schema>, phrases: readonly Wanted[]) {
    this.#walks = phrases.map(({ match, waiting }) => [
      fromIndex(db, heads, match, 1),
      fromIndex(db, texts, match, textsOfTicket),
      new Walk(async () => ({ size: Number.POSITIVE_INFINITY, tickets: waiting.toSorted((a, b) => b - a) })),
    ]);
  }

  /** The next of them, as many as asked for; fewer when there are no more. */
  async next(most: number): Promise<number[]> {
    const found: number[] = [];
    while (found.length < most) {
      const ticket = await this.#nextBelow(this.#below);
      if (ticket === null) break;
      found.push(ticket);
      this.#below = ticket;
    }
    return found;
  }

  /** Every phrase in turn moves on to where the others are, until all are at one ticket. */
  async #nextBelow(below: number): Promise<number | null> {
    let ticket = below - 1;
    for (let agreed = 0, turn = 0; agreed < this.#walks.length; turn = (turn + 1) % this.#walks.length) {
      let nearest = 0;
      for (const walk of this.#walks[turn] as readonly Walk[]) {
        nearest = Math.max(nearest, walk.known(ticket) ?? (await walk.atMost(ticket)));
        if (nearest === ticket) break;
      }
      if (nearest === 0) return null;
      agreed = nearest === ticket ? agreed + 1 : 1;
      ticket = nearest;
    }
    return ticket;
  }
}
