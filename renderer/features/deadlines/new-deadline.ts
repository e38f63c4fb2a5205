import { create } from 'zustand';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { TicketId, UserId } from '../../../shared/contract/ids.ts';
import type { Basis, Trigger } from '../../../shared/features/deadlines/basis.ts';
import type { EntryId } from '../../../shared/features/deadlines/catalogue/index.ts';
import type { Event } from '../../../shared/features/deadlines/catalogue/model.ts';
import type { Jurisdiction, Unit } from '../../../shared/features/deadlines/model.ts';
import type { MatterRef } from '../../../shared/features/matters/reference.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import type { KeptForm } from '../drafts/use-kept-draft.ts';

/** The ticket or matter that a deadline is entered for, and who is likely responsible. */
export type About = {
  readonly ticket: { readonly id: TicketId; readonly number: number; readonly title: string } | null;
  readonly matter: MatterRef | null;
  readonly responsible?: UserId | null;
};

/** What is entered: a period of the catalogue, one of one's own, a date by hand, or a follow-up date. */
export type What = EntryId | 'own' | 'manual' | 'followUp';

/** A deadline as it stands in the fields of its form. */
export type DeadlineDraft = Pick<About, 'ticket' | 'matter'> & {
  readonly what: What | null;
  /** Other periods of the catalogue that run from the same event. */
  readonly also: readonly EntryId[];
  /** Null: nothing was chosen, the office's own place holds. */
  readonly region: string | null;
  readonly law: Jurisdiction;
  readonly count: string;
  readonly unit: Unit;
  readonly event: Event;
  readonly date: string | null;
  readonly time: string;
  readonly how: string;
  readonly end: string | null;
  readonly endTime: string;
  readonly reason: string;
  readonly title: string;
  readonly responsible: UserId | null;
  readonly deputy: UserId | null;
  /** Null: as reckoned. */
  readonly notices: readonly string[] | null;
  readonly note: string;
};

const empty: DeadlineDraft = {
  ticket: null,
  matter: null,
  what: null,
  also: [],
  region: null,
  law: 'DE',
  count: '',
  unit: 'week',
  event: 'service',
  date: null,
  time: '',
  how: '',
  end: null,
  endTime: '',
  reason: '',
  title: '',
  responsible: null,
  deputy: null,
  notices: null,
  note: '',
};

/** Whether anything was said that would be missed; what was filled in by itself is not. */
function isBegun({ what, date, how, end, reason, title, note }: DeadlineDraft): boolean {
  return what !== null || date !== null || end !== null || [how, reason, title, note].some((text) => text !== '');
}

/** A deadline as it was kept; what a program of another version wrote in another form is taken as far as it fits. */
function readDeadline(text: string): DeadlineDraft {
  return text === '' ? empty : { ...empty, ...(JSON.parse(text) as Partial<DeadlineDraft>) };
}

/** How a deadline that is being entered is kept on the disk. */
export const keptDeadline: KeptForm<DeadlineDraft> = { place: 'new-deadline', read: readDeadline, isBegun };

/** Whether the dialogue that enters a deadline is there, and for what. */
export const useNewDeadline = create<{ isOpen: boolean; about: About | null }>(() => ({ isOpen: false, about: null }));

/** Opens the dialogue; without a ticket or matter it goes on where it was left. */
export function openNewDeadline(about: About | null = null): void {
  useNewDeadline.setState({ isOpen: true, about });
}

/** A ticket as what a deadline is entered for. */
export function aboutTicket({ id, number, title, matter, assignee }: TicketSummary): About {
  return { ticket: { id, number, title }, matter, responsible: assignee?.id ?? null };
}

export function closeNewDeadline(): void {
  useNewDeadline.setState({ isOpen: false, about: null });
}

const time = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
/** A time as the core takes it: 9:05 is 09:05. Null where it is none. */
export function readTime(text: string): string | null {
  const full = text
    .trim()
    .replace(/^(\d)[:.]/u, '0$1:')
    .replace('.', ':');
  return time.test(full) ? full : null;
}

/** The whole number that a text is; null where it is none from 1. */
export function readCount(text: string): number | null {
  return /^[1-9]\d{0,4}$/u.test(text.trim()) ? Number(text) : null;
}

type Catalogued = { readonly id: EntryId; readonly event: Event; readonly jurisdiction: Jurisdiction };

/** The other periods of the catalogue that usually run with one: an appeal and its grounds. */
export function companionsOf<E extends Catalogued>(entry: E, all: readonly E[]): readonly E[] {
  const stem = (id: string) => id.replace(/-grounds$/u, '');
  return all.filter((each) => each.id !== entry.id && each.event === entry.event && stem(each.id) === stem(entry.id));
}

/** From what the deadlines' ends are computed; empty as long as something needed for it is missing. */
export function basesOf(draft: DeadlineDraft, region: string | null): InputOf<'deadline.compute'>['items'] {
  const { what, also, law, unit, date, end, reason } = draft;
  const count = readCount(draft.count);
  if (what === 'manual' || what === 'followUp') {
    return end === null ? [] : [{ kind: 'manual', end, endTime: readTime(draft.endTime), reason }];
  }
  if (what === null || date === null) return [];
  if (what === 'own') return count === null ? [] : [{ kind: 'rule', jurisdiction: law, region, rule: { count, unit } }];
  return [what, ...also].map((type): Extract<Basis, { kind: 'catalogue' }> => ({ kind: 'catalogue', type, region }));
}

/** The event as the core takes it; null where there is none yet, or none is needed. */
export function triggerOf(draft: DeadlineDraft, event: Event): Trigger | null {
  const { what, date, how } = draft;
  if (what === 'manual' || what === 'followUp' || date === null) return null;
  return { date, time: readTime(draft.time), event, note: how.trim() };
}
