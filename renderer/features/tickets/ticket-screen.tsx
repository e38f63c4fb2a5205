import './list/list.css';
import { FileQuestion } from 'lucide-react';
import { useEffect } from 'react';
import type { TicketId } from '../../../shared/contract/ids.ts';
import { go, goBack, type Route } from '../../app/routes.ts';
import { useOperation } from '../../client/index.ts';
import { Button, EmptyState, useT } from '../../ui/index.ts';
import { TicketDetail } from './detail/ticket-detail.tsx';

/** A ticket in the whole window: by its id, or by its number as links name it. */
export function TicketScreen({ params }: { params: Route['params'] }) {
  const t = useT();
  const number = Number(params['number'] ?? 0);
  const found = useOperation('ticket.byNumber', { number }, { enabled: number > 0 });
  const foundId = found.data?.id;
  useEffect(() => {
    if (foundId !== undefined) go('ticket', { id: foundId }, { replace: true });
  }, [foundId]);
  const id = params['id'] as TicketId | undefined;
  if (id !== undefined) {
    return (
      <TicketDetail
        key={id}
        id={id}
        onClose={goBack}
        ownsKeys
        isWhole
        {...(params['entry'] ? { entry: params['entry'] } : {})}
      />
    );
  }
  if (!found.error) return null;
  return (
    <EmptyState
      isWhole
      icon={FileQuestion}
      title={t('search.jumpMissing', { ticket: t('tickets.number', { number }) })}
      action={<Button onPress={() => go('today')}>{t('today.title')}</Button>}
    />
  );
}
