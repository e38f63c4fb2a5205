import type { FieldChange, TimelineEntry } from '../../../../shared/features/tickets/values.ts';
import { priorities, ticketStatuses, waitingReasons } from '../../../../shared/features/tickets/values.ts';
import type { Formats, Translate } from '../../../../shared/i18n/speak.ts';

/** Which sentence tells a change, and whose name it needs besides the actor's. */
export type ChangeSentence = {
  readonly key:
    | Exclude<FieldChange['field'], 'watcher'>
    | 'watcherAdded'
    | 'watcherRemoved'
    | 'assigned'
    | 'took'
    | 'handedBack'
    | 'several';
  readonly who: string;
};

/** What happened in one entry, as one sentence. */
export function sentenceOf({ actor, changes }: Pick<TimelineEntry, 'actor' | 'changes'>): ChangeSentence {
  const assignee = changes.find(({ field }) => field === 'assignee');
  if (assignee && changes.every(({ field }) => field === 'assignee' || field === 'team' || field === 'status')) {
    if (assignee.after === null) return { key: 'handedBack', who: '' };
    if (assignee.after === actor?.name) return { key: 'took', who: '' };
    return { key: 'assigned', who: assignee.after };
  }
  const status = changes.find(({ field }) => field === 'status');
  if (
    status &&
    changes.every(({ field }) => field === 'status' || field === 'waitingReason' || field === 'waitingUntil')
  ) {
    return { key: 'status', who: '' };
  }
  const [only, ...others] = changes;
  if (!only || others.length > 0) return { key: 'several', who: '' };
  if (only.field === 'watcher') {
    return only.after === null
      ? { key: 'watcherRemoved', who: only.before ?? '' }
      : { key: 'watcherAdded', who: only.after };
  }
  return { key: only.field, who: '' };
}

const includes = <T extends string>(all: readonly T[], value: string): value is T => all.includes(value as T);

/** A value of a change as people read it: codes become words, dates are written out. */
export function sayValue(
  field: FieldChange['field'],
  value: string | null,
  t: Translate,
  { civilDate }: Pick<Formats, 'civilDate'>,
): string {
  if (value === null || value === '') return t('tickets.none.value');
  if (field === 'status' && includes(ticketStatuses, value)) return t(`words.status.${value}`);
  if (field === 'priority' && includes(priorities, value)) return t(`words.priority.${value}`);
  if (field === 'waitingReason' && includes(waitingReasons, value)) return t(`tickets.waitingFor.${value}`);
  if ((field === 'followUp' || field === 'waitingUntil') && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return civilDate(value);
  return value;
}

/** Texts too long for one line are shown one below the other, folded. */
export function isLong({ field, before, after }: FieldChange): boolean {
  return field === 'description' || (before ?? '').length + (after ?? '').length > 120;
}
