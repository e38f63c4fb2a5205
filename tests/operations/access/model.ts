import type {
  CategoryId,
  DeadlineId,
  EntryId,
  PartyId,
  TeamId,
  TicketId,
  UserId,
} from '../../../shared/contract/ids.ts';
import type { Confidentiality } from '../../../shared/features/tickets/values.ts';
import type { TestDesk } from '../../support/office.ts';

export type ModelPerson = {
  readonly id: UserId;
  readonly desk: TestDesk;
  /** May read tickets at all. */
  reads: boolean;
  readonly teams: Set<TeamId>;
  /** How many events of the desk were looked at. */
  seenEvents: number;
};
export type ModelCategory = { readonly id: CategoryId; level: Confidentiality; readonly names: Record<string, string> };
export type ModelParty = {
  readonly id: PartyId;
  readonly createdBy: UserId;
  readonly ofTicket: boolean;
  readonly marks: string[];
};
/** What rights depend on and undo restores. */
export type Placed = {
  category: CategoryId | null;
  team: TeamId | null;
  assignee: UserId | null;
  requesterUser: UserId | null;
  requesterParty: PartyId | null;
  open: boolean;
};
/** Without a ticket it is open to everyone who may read the book. */
export type ModelDeadline = { readonly id: DeadlineId; readonly ticket: ModelTicket | null; readonly title: string };
export type ModelTicket = Placed & {
  readonly id: TicketId;
  readonly number: number;
  title: string;
  readonly watchers: Set<UserId>;
  /** Unique words that were written into it, and the ids of what it holds. */
  readonly marks: string[];
  readonly entries: EntryId[];
  readonly questions: EntryId[];
  /** Titles and descriptions that were written over: found no more. */
  readonly overwritten: Set<string>;
  readonly attachments: string[];
  /** Parties it had at any time: its history goes on naming them. */
  readonly parties: Set<PartyId>;
};

/** What was done in the office, kept apart from it: the oracle of who may see what. */
export class Model {
  readonly people: ModelPerson[] = [];
  readonly teams: TeamId[] = [];
  readonly categories: ModelCategory[] = [];
  readonly parties: ModelParty[] = [];
  readonly tickets: ModelTicket[] = [];
  readonly deadlines: ModelDeadline[] = [];
  #marks = 0;

  /** A word that is written nowhere else. */
  mark(): string {
    this.#marks += 1;
    return `plantword${this.#marks}x`;
  }

  /**
   * The rule in its plainest form. Open to the office: everyone who reads tickets. Team: also the ticket's team. Whatever the
   * category: assignee, requester, watchers.
   */
  sees(person: ModelPerson, ticket: ModelTicket): boolean {
    if (!person.reads) return false;
    const level = this.categories.find(({ id }) => id === ticket.category)?.level ?? 'office';
    if (level === 'office') return true;
    if (ticket.assignee === person.id || ticket.requesterUser === person.id) return true;
    if (ticket.watchers.has(person.id)) return true;
    return level === 'team' && ticket.team !== null && person.teams.has(ticket.team);
  }

  /** A party is known to who entered it, to who sees a ticket of it, and to all while no ticket has it, unless it came with one. */
  knows(person: ModelPerson, party: ModelParty): boolean {
    if (party.createdBy === person.id) return true;
    const having = this.tickets.filter((ticket) => ticket.requesterParty === party.id);
    return (having.length === 0 && !party.ofTicket) || having.some((ticket) => this.sees(person, ticket));
  }

  visible(person: ModelPerson): ModelTicket[] {
    return this.tickets.filter((ticket) => this.sees(person, ticket));
  }

  /** A deadline on a ticket is seen by who sees the ticket. */
  seesDeadline(person: ModelPerson, { ticket }: ModelDeadline): boolean {
    return ticket === null || this.sees(person, ticket);
  }

  /** Everything that must not come before this person's eyes in any form. */
  forbidden(person: ModelPerson): (string | RegExp)[] {
    const hidden = this.tickets.filter((ticket) => !this.sees(person, ticket));
    const unknown = this.parties.filter((party) => !this.knows(person, party));
    const seen = this.visible(person);
    // The same mail can lie in several tickets, and history goes on naming the parties a ticket once had.
    const told = new Set([
      ...seen.flatMap(({ marks }) => marks),
      ...this.parties.filter((party) => this.knows(person, party)).flatMap(({ marks }) => marks),
      ...this.parties
        .filter((party) => seen.some(({ parties }) => parties.has(party.id)))
        .flatMap(({ marks }) => marks),
    ]);
    const words = [
      ...hidden.flatMap(({ id, marks, entries, attachments }) => [id, ...marks, ...entries, ...attachments]),
      ...unknown.flatMap(({ id, marks }) => [id, ...marks]),
      ...this.deadlines.filter((each) => !this.seesDeadline(person, each)).flatMap(({ id, title }) => [id, title]),
    ];
    return [
      ...words.filter((word) => !told.has(word)),
      // Deadlines have numbers of their own.
      ...hidden.map(
        ({ number }) =>
          new RegExp(
            `T-${number}(?!\\d)|"number":${number}(?!\\d|,"version":\\d+,"kind":"deadline"|,"title":"\\w+","end":)`,
            'u',
          ),
      ),
    ];
  }
}
