import type { TicketFilter } from '../../../../shared/features/tickets/list.ts';

/** So many people must be in a list before it no longer looks at single persons. */
const crowd = 5;

/** The colleagues whose work a filter singles out; looking at so few asks for a reason. Empty: no reason is needed. */
export function singledOut(filter: TicketFilter, me: string, gone: ReadonlySet<string>): readonly string[] {
  const others = (filter.assignee ?? []).filter((id) => id !== me);
  // As the core counts: nobody hides behind people who are gone.
  return others.filter((id) => !gone.has(id)).length < crowd ? others : [];
}

/** The parts of a filter that are in force. */
export function activeFilters(filter: TicketFilter): (keyof TicketFilter)[] {
  return (Object.keys(filter) as (keyof TicketFilter)[]).filter((key) => filter[key] !== undefined);
}

/** Sets one part of a filter; an empty list or `undefined` takes it away. */
export function withFilter<K extends keyof TicketFilter>(
  filter: TicketFilter,
  key: K,
  value: TicketFilter[K] | undefined,
): TicketFilter {
  const rest = { ...filter };
  delete rest[key];
  return value === undefined || (Array.isArray(value) && value.length === 0) ? rest : { ...rest, [key]: value };
}

/** Two filters that ask for the same, whatever the order of their parts. */
export function sameFilter(left: TicketFilter, right: TicketFilter): boolean {
  return canonical(left) === canonical(right);
}

function canonical(filter: TicketFilter): string {
  const parts = activeFilters(filter).sort();
  return JSON.stringify(parts.map((key) => [key, Array.isArray(filter[key]) ? [...filter[key]].sort() : filter[key]]));
}
