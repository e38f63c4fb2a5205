import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type {
  CommandName,
  DoorName,
  InputOf,
  OperationName,
  OutputOf,
  QueryName,
} from '../../shared/contract/contract.ts';
import type { CoreEvent } from '../../shared/contract/events.ts';
import { type CallError, type CallOptions, call } from './bridge.ts';

/** Answers stay true until an event says otherwise; nothing is asked again on a timer unless it is asked for so. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** The key of an operation's answer in the cache. */
export function operationKey<N extends OperationName>(name: N, input: InputOf<N>) {
  return [name, input] as const;
}

export type OperationOptions = {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Shows the former answer while the next one is on its way, so that lists do not flicker. */
  keepPrevious?: boolean;
  /** Asks again after so many milliseconds: for what becomes true by time passing alone. */
  every?: number;
};

/** Asks for something and asks again when it has changed. */
export function useOperation<N extends QueryName>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepPrevious = false, every }: OperationOptions = {},
): UseQueryResult<OutputOf<N>, CallError> {
  return useQuery<OutputOf<N>, CallError>({
    queryKey: operationKey(name, input),
    queryFn: ({ signal }) => call(name, input, { signal }),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

type PagedName = {
  [N in QueryName]: OutputOf<N> extends { rows: unknown[]; next: string | null } ? N : never;
}[QueryName];
type RowOf<N extends PagedName> = OutputOf<N> extends { rows: (infer R)[] } ? R : never;

/** Asks for a list page by page: `fetchNextPage()` appends. `rows` are those of all pages so far. */
export function usePages<N extends PagedName>(
  name: N,
  input: Omit<InputOf<N>, 'cursor'>,
  { enabled = true, keepPrevious = false }: Pick<OperationOptions, 'enabled' | 'keepPrevious'> = {},
) {
  const query = useInfiniteQuery({
    queryKey: [name, input],
    queryFn: async ({ pageParam, signal }) =>
      (await call(name, { ...input, cursor: pageParam } as unknown as InputOf<N>, { signal })) as {
        rows: RowOf<N>[];
        next: string | null;
      },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  return { ...query, error: query.error as CallError | null, rows: query.data?.pages.flatMap((page) => page.rows) };
}

/** Does something. `mutate(input)` or `await mutateAsync(input)`; errors are typed. What it changed is told by events. */
export function useCommand<N extends CommandName | DoorName | QueryName>(
  name: N,
  options: CallOptions = {},
): UseMutationResult<OutputOf<N>, CallError, InputOf<N>> {
  return useMutation<OutputOf<N>, CallError, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input, options),
  });
}

const office = [
  'office.',
  'user.',
  'team.',
  'absence.',
  'role.',
  'category.',
  'notice.',
  'party.',
  'matter.',
  'conflict.',
  'import.',
  'backup.',
  'deadlineList.',
  'check.',
  'maintenance.',
  'damage.',
];
const tickets = ['ticket.', 'today.', 'search.', 'attachment.', 'draft.', 'matter.get'];

const staleBy: Readonly<Record<CoreEvent['type'], readonly string[]>> = {
  'tickets.changed': [...tickets, 'notification.', 'mail.'],
  'tickets.gone': [...tickets, 'notification.', 'mail.'],
  'office.changed': [...office, ...tickets],
  'office.away': [],
  'approvals.changed': ['approval.'],
  'deadlines.changed': ['deadline.'],
  'presence.changed': [],
  notification: ['notification.'],
  'session.changed': [],
  'core.restarted': [],
  progress: [],
};

/** Asks again for the answers that a push event makes stale. */
export function invalidateBy(event: CoreEvent): void {
  const prefixes = staleBy[event.type];
  if (prefixes.length === 0) return;
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name] }) => typeof name === 'string' && prefixes.some((prefix) => name.startsWith(prefix)),
  });
}
