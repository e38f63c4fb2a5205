import type { MatterId, TeamId, UserId } from '../../../../shared/contract/ids.ts';
import { type DeadlineStatus, deadlineStatuses } from '../../../../shared/features/deadlines/values.ts';
import type { Route } from '../../../app/routes.ts';

/** What the deadline book shows besides what is overdue, which no choice hides. */
export type BookView = {
  /** The first day shown; null is today. */
  readonly from: string | null;
  readonly person: UserId | null;
  readonly team: TeamId | null;
  readonly matter: MatterId | null;
  /** None of them: whatever the status. */
  readonly status: readonly DeadlineStatus[];
  readonly unchecked: boolean;
};

export const standardBook: BookView = {
  from: null,
  person: null,
  team: null,
  matter: null,
  status: [],
  unchecked: false,
};

/** A view as the route holds it, so that whoever comes back from a deadline finds the book as it was. */
export function toParams({ from, person, team, matter, status, unchecked }: BookView): Route['params'] {
  return {
    ...(from === null ? {} : { from }),
    ...(person === null ? {} : { person }),
    ...(team === null ? {} : { team }),
    ...(matter === null ? {} : { matter }),
    ...(status.length === 0 ? {} : { status: status.join() }),
    ...(unchecked ? { unchecked: 'yes' } : {}),
  };
}

/** What a route says of the book; what it does not say, or says wrongly, is the standard. */
export function fromParams(params: Route['params']): BookView {
  const named = params['status']?.split(',') ?? [];
  const from = params['from'] ?? '';
  return {
    from: /^\d{4}-\d\d-\d\d$/u.test(from) ? from : null,
    person: (params['person'] as UserId | undefined) ?? null,
    team: (params['team'] as TeamId | undefined) ?? null,
    matter: (params['matter'] as MatterId | undefined) ?? null,
    status: deadlineStatuses.filter((status) => named.includes(status)),
    unchecked: params['unchecked'] === 'yes',
  };
}

/** Rows that follow each other by day, under one heading each. */
export function byDay<R extends { readonly end: string }>(rows: readonly R[]): { day: string; rows: R[] }[] {
  const groups: { day: string; rows: R[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.day === row.end) last.rows.push(row);
    else groups.push({ day: row.end, rows: [row] });
  }
  return groups;
}
