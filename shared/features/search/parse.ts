import { isOpen } from '../tickets/status.ts';
import { type Priority, priorities, type TicketStatus, ticketStatuses } from '../tickets/values.ts';
import { fold, wordsOf } from './fold.ts';

/** What someone typed into the search box, understood. */
export type SearchWords = {
  /** Each is a folded phrase; all must be found, the last also as a beginning. */
  phrases: string[][];
  /** `T-123` or `#123`, or a bare number. */
  number: number | null;
  statuses: TicketStatus[];
  priorities: Priority[];
  /** `@me`, or the folded beginning of a person's name or login. */
  assignee: string | null;
  mine: boolean;
  unassigned: boolean;
  team: string | null;
  category: string | null;
  notUnderstood: string[];
};

const filterPattern = /^([\p{L}]+):(.+)$/u;
const filterNames: Readonly<Record<string, 'status' | 'priority' | 'team' | 'category'>> = {
  status: 'status',
  priority: 'priority',
  prioriteit: 'priority',
  prioritet: 'priority',
  prioritaet: 'priority',
  priorität: 'priority',
  team: 'team',
  category: 'category',
  categorie: 'category',
  kategori: 'category',
  kategorie: 'category',
};
/** The words of the interface for a status, in the four languages, without spaces. */
const statusWords: Readonly<Record<TicketStatus, readonly string[]>> = {
  new: ['new', 'nieuw', 'ny', 'neu'],
  open: ['open', 'åben', 'offen'],
  in_progress: ['inprogress', 'inbehandeling', 'underbehandling', 'inbearbeitung'],
  waiting: ['waiting', 'wacht', 'afventer', 'wartet'],
  resolved: ['resolved', 'opgelost', 'løst', 'gelöst'],
  closed: ['closed', 'afgerond', 'afsluttet', 'abgeschlossen'],
};
const priorityWords: Readonly<Record<Priority, readonly string[]>> = {
  low: ['low', 'laag', 'lav', 'niedrig'],
  normal: ['normal', 'normaal'],
  high: ['high', 'hoog', 'høj', 'hoch'],
  urgent: ['urgent', 'spoed', 'haster', 'eilig'],
};

const plain = (word: string) => fold(word).replace(/[^\p{L}\p{N}]/gu, '');
function named<T extends string>(
  all: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
  typed: string,
): T | undefined {
  return all.find((value) => words[value].some((word) => plain(word) === plain(typed)));
}

/** Reads `müller status:open priority:urgent @me T-12`; filters work in all four languages, quotes keep words together. */
export function parseSearch(text: string): SearchWords {
  const words: SearchWords = {
    phrases: [],
    number: null,
    statuses: [],
    priorities: [],
    assignee: null,
    mine: false,
    unassigned: false,
    team: null,
    category: null,
    notUnderstood: [],
  };
  const parts = text.match(/[^\s":]+:"[^"]*"|"[^"]*"?|\S+/gu) ?? [];
  for (const part of parts) readPart(part, words);
  return words;
}

function readPart(part: string, words: SearchWords): void {
  const number = /^(?:t-|#)(\d{1,12})$/iu.exec(part)?.[1];
  if (number) {
    words.number = Number(number);
    words.phrases.push(wordsOf(fold(part)));
    return;
  }
  if (part.startsWith('@') && part.length > 1 && !part.slice(1).includes('@')) {
    const name = plain(part.slice(1));
    if (['me', 'mij', 'mig', 'mich', 'ik', 'ich', 'jeg'].includes(name)) words.mine = true;
    else if (['nobody', 'none', 'niemand', 'ingen'].includes(name)) words.unassigned = true;
    else words.assignee = name;
    return;
  }
  const filter = filterPattern.exec(part);
  const kind = filter?.[1] ? filterNames[filter[1].toLowerCase()] : undefined;
  if (filter?.[2] && kind) readFilter(kind, filter[2].replaceAll('"', ''), part, words);
  else {
    const phrase = wordsOf(fold(part));
    if (phrase.length > 0) words.phrases.push(phrase);
  }
}

function readFilter(
  kind: 'status' | 'priority' | 'team' | 'category',
  typed: string,
  part: string,
  words: SearchWords,
): void {
  if (kind === 'team') words.team = fold(typed);
  else if (kind === 'category') words.category = fold(typed);
  else if (kind === 'priority') {
    const priority = named(priorities, priorityWords, typed);
    if (priority) words.priorities.push(priority);
    else words.notUnderstood.push(part);
  } else {
    const status = named(ticketStatuses, statusWords, typed);
    // "open" as a person says it: everything that is still to be done.
    if (status === 'open') words.statuses.push(...ticketStatuses.filter(isOpen));
    else if (status) words.statuses.push(status);
    else words.notUnderstood.push(part);
  }
}
