import { type Kysely, sql } from 'kysely';
import type { Schema } from '../../schema/index.ts';
import { prepared } from '../access/prepared.ts';
import { textsOfTicket, whole } from './document.ts';

type Part = { match: string; below: number; most: number };
const heads = prepared((db, v: Part) =>
  db
    .selectFrom('search_head')
    .select('rowid')
    .where(sql<boolean>`search_head match ${v.match}`)
    .where('rowid', '<', v.below)
    .orderBy('rowid', 'desc')
    .limit(v.most),
);
const texts = prepared((db, v: Part) =>
  db
    .selectFrom('search_text')
    .select('rowid')
    .where(sql<boolean>`search_text match ${v.match}`)
    .where('rowid', '<', v.below)
    .orderBy('rowid', 'desc')
    .limit(v.most),
);

/** Each time many more rows are asked for at once: few for a common word that is soon enough, many for one that goes on. */
const firstBlock = 64;
const largestBlock = 16_384;
/** Above every ticket number that can be; JavaScript still counts exactly there, with room for the texts of a ticket. */
const above = 2 ** 32;

/** The tickets that have one phrase in one of the two indexes, from the newest on, each as often as it has it. */
class Walk {
  readonly #read: (below: number, most: number) => Promise<number[]>;
  #block: number[] = [];
  #position = 0;
  #size = firstBlock;
  #ended = false;

  constructor(read: (below: number, most: number) => Promise<number[]>) {
    this.#read = read;
  }

  /** The newest ticket that is not above the given one; null when there is none. Asked with falling numbers. */
  async atMost(number: number): Promise<number | null> {
    for (;;) {
      while (this.#position < this.#block.length) {
        const ticket = this.#block[this.#position] as number;
        if (ticket <= number) return ticket;
        this.#position += 1;
      }
      if (this.#ended) return null;
      const last = this.#block.at(-1) ?? above;
      this.#block = await this.#read(Math.min(last, number + 1), this.#size);
      this.#ended = this.#block.length < this.#size;
      this.#size = Math.min(this.#size * 16, largestBlock);
      this.#position = 0;
    }
  }
}

/** Finds the tickets that have all of some phrases, wherever in the ticket each stands, from the newest on. */
export class TicketsWithAll {
  readonly #walks: readonly (readonly [Walk, Walk])[];
  #below = above;

  constructor(db: Kysely<Schema>, matches: readonly string[]) {
    this.#walks = matches.map((match) => [
      new Walk(async (below, most) => {
        const rows = await heads(db, { match, below: whole(below), most });
        return rows.map(({ rowid }) => rowid);
      }),
      new Walk(async (below, most) => {
        const rows = await texts(db, { match, below: whole(below * textsOfTicket), most });
        return rows.map(({ rowid }) => Math.floor(rowid / textsOfTicket));
      }),
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
      const [head, text] = this.#walks[turn] as readonly [Walk, Walk];
      const inHead = await head.atMost(ticket);
      const inText = inHead === ticket ? ticket : await text.atMost(ticket);
      if (inHead === null && inText === null) return null;
      const nearest = Math.max(inHead ?? 0, inText ?? 0);
      agreed = nearest === ticket ? agreed + 1 : 1;
      ticket = nearest;
    }
    return ticket;
  }
}
