import { isDeepStrictEqual } from 'node:util';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { ticketLists } from '../../../shared/features/tickets/list.ts';
import { ticketStatuses } from '../../../shared/features/tickets/values.ts';
import type { Model, ModelPerson, ModelTicket } from './model.ts';
import { demandNoTrace } from './traces.ts';

type Answer<N extends OperationName> = { ok: true; value: OutputOf<N> } | { ok: false; error: OperationError };

const nobodys = '019a0000-0000-7000-8000-00000000dead';
const every = { status: [...ticketStatuses] };
const orders: InputOf<'ticket.list'>['order'][] = [
  { sort: 'number', direction: 'asc', group: null },
  { sort: 'updatedAt', direction: 'desc', group: 'category' },
  { sort: 'title', direction: 'asc', group: 'assignee' },
];

/** Looks at the office through everything that answers, as one person, and compares with what the model says they see. */
export class Looker {
  readonly #model: Model;
  readonly #person: ModelPerson;
  readonly #forbidden: readonly (string | RegExp)[];

  constructor(model: Model, person: ModelPerson) {
    this.#model = model;
    this.#person = person;
    this.#forbidden = model.forbidden(person);
  }

  async lookAtEverything(turn: number): Promise<void> {
    await this.#lists(turn);
    await this.#each(turn);
    await this.#search(turn);
    await this.#parties();
    await this.#deadlines();
    await this.#overviews();
    await this.#trail();
  }

  async #ask<N extends OperationName>(name: N, input: InputOf<N>): Promise<Answer<N>> {
    const result = (await this.#person.desk.core.call(name, input)) as Answer<N>;
    demandNoTrace(`${name} for ${this.#person.id}`, JSON.stringify(result), this.#forbidden);
    return result;
  }

  /** What is read, or null where the person may not use the operation at all. */
  async #read<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N> | null> {
    const result = await this.#ask(name, input);
    if (result.ok) return result.value;
    if (result.error.code === 'forbidden') return null;
    throw new Error(`${name} for ${this.#person.id}: ${result.error.code}`);
  }

  /** Every list by pages, in several orders: together exactly what the person sees, and counted so. */
  async #lists(turn: number): Promise<void> {
    const order = orders[turn % orders.length] ?? orders[0];
    if (!order) return;
    const all = await this.#pages({ list: 'all', filter: every, order });
    if (all === null) {
      same('reading at all', this.#person.reads, false);
      return;
    }
    const visible = this.#model.visible(this.#person);
    same(`all tickets of ${this.#person.id}`, all.toSorted(), visible.map(({ id }) => id).toSorted());
    const counts = await this.#read('ticket.counts', {});
    for (const list of ticketLists) {
      const ids = await this.#pages({ list, filter: {}, order });
      same(`number of ${list}`, counts?.[list], ids?.length);
    }
    same('number of open ones', counts?.all, visible.filter(({ open }) => open).length);
    const exported = await this.#read('ticket.export', { list: 'all', filter: every, order });
    same('rows exported', exported?.rows, visible.length);
  }

  async #pages(selection: Pick<InputOf<'ticket.list'>, 'list' | 'filter' | 'order'>): Promise<string[] | null> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: OutputOf<'ticket.list'> | null = await this.#read('ticket.list', { ...selection, cursor, limit: 7 });
      if (page === null) return null;
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    return ids;
  }

  /** Each ticket by its id, its number, its entries and files: there, or as if it had never been. */
  async #each(turn: number): Promise<void> {
    if (!this.#person.reads) return;
    const { tickets } = this.#model;
    const newest = tickets.slice(-8);
    const older = tickets.filter((_, index) => index % 5 === turn % 5);
    for (const ticket of new Set([...newest, ...older])) {
      const { id, number } = ticket;
      await this.#thereOrNot('ticket.get', { id }, { id: nobodys }, ticket);
      const page = { cursor: null, limit: 200 };
      await this.#thereOrNot('ticket.timeline', { id, ...page }, { id: nobodys, ...page }, ticket);
      await this.#thereOrNot('ticket.byNumber', { number }, { number: 999_999_999 }, ticket);
      const attachment = ticket.attachments.at(-1);
      const read = { purpose: 'save' } as const;
      if (attachment) {
        await this.#thereOrNot('attachment.read', { attachment, ...read }, { attachment: nobodys, ...read }, ticket);
      }
      const entry = ticket.entries.at(-1);
      // An entry without formatted text answers the same as none; that it is not told apart is what counts here.
      if (entry && !this.#model.sees(this.#person, ticket)) {
        await this.#thereOrNot('ticket.entryHtml', { entry }, { entry: nobodys }, ticket);
      }
      await this.#lookAtTrailOf(ticket);
    }
  }

  async #thereOrNot(name: OperationName, input: object, other: object, ticket: ModelTicket): Promise<void> {
    const result = await this.#ask(name, input as never);
    if (this.#model.sees(this.#person, ticket)) {
      if (!result.ok) throw new Error(`${name} for ${this.#person.id}: ${result.error.code} for something in sight`);
      return;
    }
    // A link to something out of sight must not be told apart from one that leads nowhere.
    const nothing = await this.#person.desk.core.call(name, other);
    same(`${name} for something out of sight`, result, nothing);
    if (result.ok) throw new Error(`${name} for ${this.#person.id}: answers for something out of sight`);
  }

  /** Search finds each planted word where it may be seen, and nothing anywhere else. */
  async #search(turn: number): Promise<void> {
    if (!this.#person.reads) return;
    for (const [index, ticket] of this.#model.tickets.entries()) {
      if (index % 4 !== turn % 4) continue;
      const word = ticket.marks[(turn + index) % ticket.marks.length];
      if (word === undefined) continue;
      const found = await this.#read('search.tickets', { text: word, limit: 10 });
      const ids = found?.hits.map((hit) => hit.ticket.id) ?? [];
      const visible = this.#model.visible(this.#person);
      const hidden = ids.filter((id) => !visible.some((each) => each.id === id));
      if (hidden.length > 0) throw new Error(`search finds ${hidden.join()}`);
      const having = visible.filter(({ marks }) => marks.includes(word));
      // A title that was written over is found no more.
      const missed = having.filter((each) => !ids.includes(each.id) && !each.overwritten.has(word));
      if (missed.length > 0) throw new Error(`search for ${word} misses ${missed.map(({ id }) => id).join()}`);
      await this.#read('search.tickets', { text: `T-${ticket.number}`, limit: 10 });
    }
    // A letter or two lists the newest.
    await this.#read('search.tickets', { text: 'p', limit: 100 });
    await this.#read('search.tickets', { text: 'plantword', limit: 100 });
  }

  async #parties(): Promise<void> {
    if ((await this.#read('party.search', { text: '', limit: 50 })) === null) return;
    for (const party of this.#model.parties.slice(-20)) {
      const found = await this.#read('party.search', { text: party.marks.at(-1) ?? '', limit: 50 });
      const there = found?.rows.some(({ id }) => id === party.id);
      const isKnown = this.#model.knows(this.#person, party);
      same('knowing a party', there, isKnown);
      await this.#conflict(party.marks.at(-1) ?? '');
    }
  }

  /** That somebody is out of sight is said, but not who; the name that was asked for comes back, and nothing else. */
  async #conflict(name: string): Promise<void> {
    const result = await this.#person.desk.core.call('conflict.check', { names: [{ name }] });
    if (!result.ok) return;
    const { hits, ...rest } = result.value as OutputOf<'conflict.check'>;
    const shown = { hits: hits.map(({ asked: _, ...hit }) => hit), hidden: rest.hidden.count };
    demandNoTrace(`conflict.check for ${this.#person.id}`, JSON.stringify(shown), this.#forbidden);
  }

  /** The book holds exactly what may be seen: in its pages, numbers and what is overdue, on its ticket, and each by its id. */
  async #deadlines(): Promise<void> {
    const ids = await this.#pagesOfBook({});
    if (ids === null) return;
    const visible = this.#model.deadlines.filter((each) => this.#model.seesDeadline(this.#person, each));
    same(`deadlines of ${this.#person.id}`, ids.toSorted(), visible.map(({ id }) => id).toSorted());
    const open = (await this.#pagesOfBook({ status: ['open'] }))?.length;
    same('overdue ones', (await this.#read('deadline.overdue', { today: '2026-03-02' }))?.total, open);
    const load = await this.#read('deadline.load', { from: '2026-01-01', until: '2026-12-31' });
    same(
      'the load of the days',
      load?.days.reduce((sum, day) => sum + day.open, 0),
      open,
    );
    for (const deadline of this.#model.deadlines.slice(-8)) {
      const { id, ticket } = deadline;
      if (!this.#model.seesDeadline(this.#person, deadline)) {
        const nothing = await this.#person.desk.core.call('deadline.get', { id: nobodys });
        same('a deadline out of sight', await this.#ask('deadline.get', { id }), nothing);
        continue;
      }
      await this.#read('deadline.get', { id });
      if (ticket) same('on its ticket', (await this.#pagesOfBook({ ticket: ticket.id }))?.includes(id), true);
    }
  }

  async #pagesOfBook(filter: Pick<InputOf<'deadline.list'>, 'status' | 'ticket'>): Promise<string[] | null> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: OutputOf<'deadline.list'> | null = await this.#read('deadline.list', { ...filter, cursor, limit: 5 });
      if (page === null) return null;
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    return ids;
  }

  async #overviews(): Promise<void> {
    await this.#read('today.get', { today: '2026-03-02' });
    await this.#read('notification.list', { limit: 200 });
    await this.#read('approval.list', {});
    await this.#read('view.list', {});
    await this.#read('mail.rejections', {});
    await this.#read('user.directory', {});
    await this.#read('category.list', {});
    await this.#read('team.list', {});
  }

  async #trail(): Promise<void> {
    await this.#read('audit.list', { filter: {}, cursor: null, limit: 200 });
    await this.#read('audit.export', { filter: {} });
  }

  async #lookAtTrailOf(ticket: ModelTicket): Promise<void> {
    const result = await this.#ask('audit.list', { filter: { ticket: ticket.id }, cursor: null, limit: 20 });
    if (this.#model.sees(this.#person, ticket) || result.ok) return;
    if (!['forbidden', 'not_found'].includes(result.error.code)) throw new Error(`audit.list: ${result.error.code}`);
  }
}

function same(what: string, one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) {
    throw new Error(`${what}: ${JSON.stringify(one)} where ${JSON.stringify(other)} was expected`);
  }
}
