import { type MatterSort, matterSorts } from '../../../shared/features/matters/operations.ts';
import { type MatterStatus, matterStatuses } from '../../../shared/features/matters/values.ts';
import type { Route } from '../../app/routes.ts';

/** What the list of matters shows, and in which order. */
export type MatterView = {
  readonly text: string;
  /** None of them: whatever the status. */
  readonly status: readonly MatterStatus[];
  readonly mine: boolean;
  readonly sort: MatterSort;
  readonly direction: 'asc' | 'desc';
};

/** What is worked on or may be again; the newest first. */
export const standardView: MatterView = {
  text: '',
  status: ['open', 'dormant'],
  mine: false,
  sort: 'openedOn',
  direction: 'desc',
};
const anyStatus = 'any';

/** A view as the route holds it, so that whoever comes back from a matter finds the list as it was. */
export function toParams(view: MatterView): Route['params'] {
  const { text, status, mine, sort, direction } = view;
  return {
    ...(text === standardView.text ? {} : { text }),
    ...(status.join() === standardView.status.join() ? {} : { status: status.join() || anyStatus }),
    ...(mine ? { mine: 'yes' } : {}),
    ...(sort === standardView.sort && direction === standardView.direction ? {} : { sort, direction }),
  };
}

/** What a route says of the list; what it does not say, or says wrongly, is the standard. */
export function fromParams(params: Route['params']): MatterView {
  const named = params['status']?.split(',') ?? standardView.status;
  return {
    text: params['text'] ?? standardView.text,
    status: matterStatuses.filter((status) => named.includes(status)),
    mine: params['mine'] === 'yes',
    sort: matterSorts.find((sort) => sort === params['sort']) ?? standardView.sort,
    direction: params['direction'] === 'asc' ? 'asc' : 'desc',
  };
}
