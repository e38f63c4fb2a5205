import '../features/tickets/detail/detail.css';
import type { LucideIcon } from 'lucide-react';
import type { CallError } from '../client/index.ts';
import { Button, EmptyState, ErrorNotice } from '../ui/index.ts';
import { go, type ScreenName } from './routes.ts';

/** A page of one record that cannot be shown: because it is not there for this person, or because something went wrong. */
export function RecordProblem({
  query,
  name,
  gone,
  icon,
  list,
}: {
  query: { error: CallError | null; refetch: () => Promise<unknown> };
  /** What kind of record it is. */
  name: string;
  gone: string;
  icon: LucideIcon;
  /** Where such records are found. */
  list: { screen: ScreenName; name: string };
}) {
  if (!query.error) return null;
  const { error } = query.error;
  if (error.code === 'not_found' || error.code === 'invalid_input') {
    return (
      <EmptyState
        isWhole
        icon={icon}
        title={gone}
        action={<Button onPress={() => go(list.screen)}>{list.name}</Button>}
      />
    );
  }
  return (
    <div className="tk-detail-problem">
      <h1 className="ui-hidden">{name}</h1>
      <ErrorNotice error={error} onRetry={() => void query.refetch()} />
    </div>
  );
}
