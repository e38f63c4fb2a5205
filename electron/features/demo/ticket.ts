import type { CommandName, InputOf } from '../../../shared/contract/contract.ts';
import type { CategoryId, PartyId, TeamId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { Priority, TicketStatus, WaitingReason } from '../../../shared/features/tickets/values.ts';
import type { BatchCall } from '../../core/index.ts';
import type { DemoMatter, DemoMatters } from './matters.ts';
import type { DemoPerson, DemoTeam } from './people.ts';
import { Random } from './random.ts';
import type { Kind } from './texts/texts.ts';
import { type Client, demoTexts, fill, newClient, newSetting, type Setting } from './words.ts';

export type Colleague = DemoPerson & { readonly id: UserId };
export type Staff = {
  readonly seed: string;
  readonly colleagues: readonly Colleague[];
  readonly teams: ReadonlyMap<DemoTeam, TeamId>;
  readonly categories: ReadonlyMap<Kind, CategoryId>;
  /** Parties that tickets open to the whole office have; later tickets come from them again. */
  readonly parties: { id: PartyId; name: string; language: Language; matter: DemoMatter | null }[];
  readonly matters: DemoMatters;
};
/** One command by one person. */
export type Act = { operation: CommandName; input: unknown; as: string };
/** What the answers of commands are read for. */
type Answer = {
  id?: string;
  entry?: string;
  requester?: { party?: { id: PartyId; name: string } } | null;
  ticket?: { version: number; status: TicketStatus } | null;
};

const kinds: { readonly [kind in Kind]: number } = {
  clientRequest: 30,
  incomingMail: 20,
  courtMail: 14,
  invoiceQuery: 9,
  itFault: 9,
  hrMatter: 5,
  supplies: 5,
  dataProtection: 2,
  internal: 6,
};
const languagesOfWork: { readonly [language in Language]: number } = { de: 36, nl: 30, da: 20, en: 14 };
const steps = {
  note: 26,
  toClient: 17,
  fromClient: 17,
  question: 9,
  waiting: 8,
  followUp: 8,
  reassign: 5,
  priority: 4,
  watcher: 3,
  edit: 3,
};
const day = 86_400_000;
const civil = (at: number) => new Date(at).toISOString().slice(0, 10);
const outward: readonly Kind[] = ['clientRequest', 'incomingMail', 'courtMail', 'invoiceQuery', 'dataProtection'];

/** The story of one ticket, told step by step; it knows what the ticket is like now, so that every step is one a person could take. */
export class DemoTicket {
  readonly #random: Random;
  readonly #staff: Staff;
  readonly #kind: Kind;
  readonly #setting: Setting;
  readonly #finishes: boolean;
  readonly #creator: Colleague;
  /** Who works on it and may see it. */
  readonly #crew: readonly Colleague[];
  #party: Client | { id: PartyId } | null;
  #matter: DemoMatter | null = null;
  #id = '';
  #version = 1;
  #status: TicketStatus = 'new';
  #priority: Priority = 'normal';
  #team: TeamId | null = null;
  #assignee: Colleague | null = null;
  #question: { entry: string; to: Colleague } | null = null;
  #asked: Colleague | null = null;
  #followUp: string | null = null;
  #title = '';
  readonly #watchers = new Set<string>();

  constructor(staff: Staff, index: number, at: number, finishes: boolean) {
    const random = new Random(`${staff.seed}/ticket/${index}`);
    this.#random = random;
    this.#staff = staff;
    this.#finishes = finishes;
    this.#kind = random.weighted(kinds);
    const known = outward.includes(this.#kind) && this.#kind !== 'dataProtection' && random.chance(0.45);
    const party = known && staff.parties.length > 0 ? random.pick(staff.parties) : null;
    const language = party?.language ?? random.weighted(languagesOfWork);
    const client = party ?? newClient(random, language);
    this.#party = party ? { id: party.id } : outward.includes(this.#kind) ? (client as Client) : null;
    // Work for a matter that was closed since belongs to no matter.
    this.#matter = party?.matter && party.matter.closes > at ? party.matter : null;
    this.#crew = this.#chooseCrew(language);
    this.#creator = this.#chooseCreator(language);
    const colleague = random.pick(this.#crew).name;
    this.#setting = newSetting(random, language, client.name, colleague, new Date(at));
  }

  get id(): string {
    return this.#id;
  }

  #chooseCrew(language: Language): readonly Colleague[] {
    const { colleagues } = this.#staff;
    const inTeam = (team: DemoTeam) => colleagues.filter((each) => each.teams.includes(team));
    const able = colleagues.filter((each) => each.role === 'lawyer' || each.role === 'secretary');
    switch (this.#kind) {
      case 'hrMatter':
        // Only the persons concerned see it, so one of them does all of it.
        return [this.#random.pick(inTeam('hr'))];
      case 'itFault':
        return inTeam('it');
      case 'supplies':
        return inTeam('secretariat').filter((each) => each.role === 'secretary');
      case 'dataProtection':
        return inTeam('lawyers').filter((each) => each.role === 'lawyer');
      default: {
        const speaking = able.filter((each) => each.language === language && !each.teams.includes('it'));
        const { length } = speaking;
        return length >= 3 ? speaking : able;
      }
    }
  }

  #chooseCreator(language: Language): Colleague {
    const { colleagues } = this.#staff;
    if (!outward.includes(this.#kind)) return this.#random.pick(colleagues);
    const desk = colleagues.filter((each) => each.role === 'secretary' && !each.teams.includes('it'));
    const speaking = desk.filter((each) => each.language === language);
    return this.#random.pick(speaking.length > 0 && this.#random.chance(0.8) ? speaking : desk);
  }

  #text(text: string, at: number): string {
    return fill(this.#random, text, { ...this.#setting, at: new Date(at) });
  }

  /** Opens a matter for many of those who come for the first time. */
  async openMatter(call: BatchCall, at: number): Promise<void> {
    const client = this.#party;
    if (client === null || 'id' in client || this.#kind === 'dataProtection') return;
    const random = new Random(`${this.#staff.seed}/matter/${this.#setting.caseNumber}/${at}`);
    if (!random.chance(0.6)) return;
    const { language } = this.#setting;
    const lawyer = this.#crew.find((each) => each.role === 'lawyer')?.id ?? null;
    this.#matter = await this.#staff.matters.open(call, random, { language, client, lawyer, by: this.#creator.id, at });
    this.#party = { id: this.#matter.client };
  }

  create(at: number): Act {
    const random = this.#random;
    const { title, text } = random.pick(demoTexts[this.#setting.language].kinds[this.#kind]);
    const { teams, categories } = this.#staff;
    const special: DemoTeam[] = ['lawyers', 'property', 'employment'];
    const team = this.#kind === 'clientRequest' && random.chance(0.6) ? random.pick(special) : null;
    // Most work is given to someone at once; the rest waits in the inbox.
    const given = this.#finishes || this.#kind === 'hrMatter' || random.chance(0.55);
    const assignee = given ? random.pick(this.#crew) : null;
    const urgent = random.chance(0.06);
    this.#title = this.#text(title, at);
    this.#followUp = random.chance(0.25) ? civil(at + random.int(3, 25) * day) : null;
    this.#assignee = assignee;
    this.#team = team
      ? (teams.get(team) ?? null)
      : this.#kind === 'internal'
        ? (teams.get('secretariat') ?? null)
        : null;
    const input: InputOf<'ticket.create'> = {
      title: this.#title,
      description: this.#text(text, at),
      category: categories.get(this.#kind) ?? null,
      priority: urgent ? 'urgent' : random.chance(0.2) ? 'high' : null,
      requester: this.#requester(),
      matter: this.#matter?.id ?? null,
      team: this.#team,
      assignee: assignee?.id ?? null,
      followUp: this.#followUp,
    };
    this.#priority = input.priority ?? 'normal';
    if (assignee?.id === this.#creator.id) this.#status = 'open';
    return { operation: 'ticket.create', input, as: this.#creator.id };
  }

  #requester(): InputOf<'ticket.create'>['requester'] {
    if (this.#party === null) return { kind: 'user', user: this.#creator.id };
    if ('id' in this.#party) return { kind: 'party', party: this.#party.id };
    return { kind: 'newParty', ...this.#party };
  }

  /** The next thing that happens; `left` counts this one. */
  step(at: number, left: number): Act {
    const random = this.#random;
    const ending = this.#finishes && left <= 3;
    // Nothing is finished with a question open.
    if (this.#question && left > 1 && (ending || random.chance(0.75))) return this.#answer(at);
    if (ending && left <= 2) return this.#finish(left);
    if (!this.#assignee) return this.#begin();
    if (this.#status === 'new' || (this.#status === 'open' && random.chance(0.5))) return this.#to('in_progress');
    if (this.#status === 'waiting' && random.chance(0.5)) return this.#to('in_progress');
    return this.#work(at, ending);
  }

  #finish(left: number): Act {
    // Some are left resolved, for the client to come back to.
    if (this.#status === 'resolved')
      return left === 1 && this.#random.chance(0.8) ? this.#to('closed') : this.#note(this.#setting.at.getTime());
    return this.#to(left === 2 || this.#random.chance(0.5) ? 'resolved' : 'closed');
  }

  #doer(): Colleague {
    return this.#assignee && this.#random.chance(0.7) ? this.#assignee : this.#random.pick(this.#crew);
  }

  #by(person: Colleague, operation: CommandName, input: object): Act {
    return { operation, input: { id: this.#id, ...input }, as: person.id };
  }

  #change(person: Colleague, operation: CommandName, input: object): Act {
    return this.#by(person, operation, { version: this.#version, ...input });
  }

  #begin(): Act {
    const person = this.#random.pick(this.#crew);
    this.#assignee = person;
    if (this.#random.chance(0.5)) {
      if (this.#status === 'new') this.#status = 'open';
      return this.#change(person, 'ticket.take', {});
    }
    return this.#assign(person, '');
  }

  #assign(to: Colleague, note: string): Act {
    const by = this.#assignee === to || !this.#assignee ? this.#random.pick(this.#crew) : this.#assignee;
    this.#assignee = to;
    return this.#change(by, 'ticket.assign', { team: this.#team, assignee: to.id, note });
  }

  #to(status: TicketStatus, more: { waitingReason?: WaitingReason; waitingUntil?: string | null } = {}): Act {
    this.#status = status;
    return this.#change(this.#doer(), 'ticket.setStatus', { status, ...more });
  }

  #answer(at: number): Act {
    const { entry, to } = this.#question as { entry: string; to: Colleague };
    this.#question = null;
    const body = this.#text(this.#random.pick(demoTexts[this.#setting.language].answers), at);
    return { operation: 'ticket.answer', input: { question: entry, body }, as: to.id };
  }

  #note(at: number): Act {
    const random = this.#random;
    const by = this.#doer();
    const mentioned = random.chance(0.15) ? random.pick(this.#crew) : null;
    const body = this.#text(random.pick(demoTexts[this.#setting.language].notes), at);
    return this.#by(by, 'ticket.addNote', { body, mentions: mentioned && mentioned !== by ? [mentioned.id] : [] });
  }

  #work(at: number, ending: boolean): Act {
    const random = this.#random;
    const texts = demoTexts[this.#setting.language];
    const inward = this.#party === null;
    const step = random.weighted(steps);
    switch (step) {
      case 'toClient':
      case 'fromClient': {
        if (inward) return this.#note(at);
        const direction = step === 'toClient' ? 'out' : 'in';
        return this.#by(this.#doer(), 'ticket.addMessage', {
          direction,
          body: this.#text(random.pick(texts[step]), at),
        });
      }
      case 'question': {
        const to = random.pick(this.#crew);
        const by = this.#doer();
        if (ending || this.#question || to === by) return this.#note(at);
        this.#asked = to;
        return this.#by(by, 'ticket.ask', { to: to.id, body: this.#text(random.pick(texts.questions), at) });
      }
      case 'waiting': {
        if (this.#status === 'waiting') return this.#to('in_progress');
        const waitingReason = random.pick<WaitingReason>(['client', 'client', 'third_party', 'colleague', 'date']);
        const waitingUntil = waitingReason === 'date' ? civil(at + random.int(2, 30) * day) : null;
        return this.#to('waiting', { waitingReason, waitingUntil });
      }
      case 'followUp': {
        const followUp = civil(at + random.int(1, 28) * day);
        if (followUp === this.#followUp) return this.#note(at);
        this.#followUp = followUp;
        return this.#change(this.#doer(), 'ticket.setFollowUp', { followUp });
      }
      case 'reassign': {
        const to = random.pick(this.#crew);
        if (to === this.#assignee) return this.#note(at);
        return this.#assign(to, this.#text(random.pick(texts.handOvers), at));
      }
      case 'priority': {
        const priority = random.pick<Priority>(['low', 'normal', 'high', 'urgent']);
        if (priority === this.#priority) return this.#note(at);
        this.#priority = priority;
        return this.#change(this.#doer(), 'ticket.setPriority', { priority });
      }
      case 'watcher': {
        const user = random.pick(this.#crew);
        if (this.#watchers.has(user.id)) return this.#note(at);
        this.#watchers.add(user.id);
        return this.#by(this.#doer(), 'ticket.addWatcher', { user: user.id });
      }
      case 'edit': {
        const title = `${this.#title.slice(0, 250)} (${this.#setting.caseNumber})`;
        if (this.#title.endsWith(')')) return this.#note(at);
        this.#title = title;
        return this.#change(this.#doer(), 'ticket.edit', { title });
      }
      case 'note':
        return this.#note(at);
    }
  }

  /** Takes note of what a command answered. */
  done(act: Act, answered: unknown): void {
    const answer = answered as Answer;
    if (act.operation === 'ticket.create') {
      this.#id = answer.id ?? '';
      this.#learn(answer);
      const party = answer.requester?.party;
      if (party && this.#kind !== 'dataProtection' && this.#staff.parties.length < 4_000) {
        const { language } = this.#setting;
        this.#staff.parties.push({ id: party.id, name: party.name, language, matter: this.#matter });
      }
      return;
    }
    if (answer.ticket) this.#version = answer.ticket.version;
    if (act.operation === 'ticket.ask' && answer.entry && this.#asked) {
      this.#question = { entry: answer.entry, to: this.#asked };
    }
  }

  /** Team and priority that the category gave. */
  #learn(answer: Answer): void {
    const { team, priority } = answer as { team?: { id: TeamId } | null; priority?: Priority };
    this.#team = team?.id ?? null;
    if (priority) this.#priority = priority;
  }
}
