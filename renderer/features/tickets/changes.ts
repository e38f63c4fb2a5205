import { useCallback } from 'react';
import { create } from 'zustand';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { ChangeSetId } from '../../../shared/contract/ids.ts';
import type { BulkChange } from '../../../shared/features/tickets/operations.ts';
import {
  type FieldChange,
  type TicketSummary,
  TicketSummary as TicketSummarySchema,
} from '../../../shared/features/tickets/values.ts';
import { call, errorOf } from '../../client/index.ts';
import { toast, useFormats, useT } from '../../ui/index.ts';
import { useSayError } from './say-error.ts';
import { summaryChanges } from './summary-changes.ts';

/** The operations that change one ticket, seen at a version, and can be undone. */
type ChangeName =
  | 'ticket.edit'
  | 'ticket.setCategory'
  | 'ticket.setPriority'
  | 'ticket.setStatus'
  | 'ticket.assign'
  | 'ticket.take'
  | 'ticket.handBack'
  | 'ticket.setFollowUp'
  | 'ticket.setRequester'
  | 'ticket.setMatter';
type Rest<N extends ChangeName> = Omit<InputOf<N>, 'id' | 'version'>;
/** A change that came too late, as the dialogue shows it. */
export type LateChange = {
  readonly ticket: TicketSummary;
  readonly by: string | null;
  readonly changes: readonly FieldChange[];
  /** Does it on the ticket as it is now. */
  readonly again: () => Promise<void>;
};
export const useLateChange = create<{ late: LateChange | null }>(() => ({ late: null }));

/** What the core says with `conflict`: who changed the ticket since, and how it is now. */
export function conflictOf(params: Readonly<Record<string, unknown>>): {
  by: string | null;
  current: TicketSummary | null;
} {
  const current = TicketSummarySchema.safeParse(params['current']);
  const by = params['changedBy'];
  return { by: typeof by === 'string' ? by : null, current: current.success ? current.data : null };
}

/** What a change is about; where someone else changed that too, or the status or assignee, the person decides. */
const about: Readonly<Record<ChangeName, readonly FieldChange['field'][]>> = {
  'ticket.edit': ['title', 'description'],
  'ticket.setCategory': ['category'],
  'ticket.setPriority': ['priority'],
  'ticket.setStatus': ['status', 'waitingReason'],
  'ticket.assign': ['team', 'assignee'],
  'ticket.take': ['team', 'assignee'],
  'ticket.handBack': ['team', 'assignee'],
  'ticket.setFollowUp': ['followUp'],
  'ticket.setRequester': ['requester'],
  'ticket.setMatter': ['matter'],
};
const alwaysAsk: readonly FieldChange['field'][] = ['status', 'assignee'];

/** Takes back what one command changed, and says how that went. */
export function useUndo(): (changeSet: ChangeSetId) => Promise<void> {
  const t = useT();
  const sayError = useSayError();
  return useCallback(
    async (changeSet) => {
      try {
        await call('ticket.undo', { changeSet });
        toast({ text: t('tickets.undo.done') });
      } catch (thrown) {
        const error = errorOf(thrown);
        const text = error.code === 'undo_no_longer_possible' ? t('tickets.undo.failed') : sayError(error);
        toast({ text, tone: 'caution' });
      }
    },
    [t, sayError],
  );
}

/** Changes one ticket: says so with an undo, or shows that someone was faster. Answers whether it was done. */
export function useTicketChange() {
  const t = useT();
  const sayError = useSayError();
  const undo = useUndo();
  return useCallback(
    async <N extends ChangeName>(name: N, ticket: TicketSummary, rest: Rest<N>, said: string): Promise<boolean> => {
      const run = async (version: number): Promise<boolean> => {
        try {
          const input = { ...rest, id: ticket.id, version } as unknown as InputOf<N>;
          const { changeSet } = (await call(name, input)) as OutputOf<'ticket.assign'>;
          toast({
            text: said,
            action: { label: t('tickets.undo.action'), keys: 'Mod+Z', run: () => void undo(changeSet) },
          });
          return true;
        } catch (thrown) {
          const error = errorOf(thrown);
          if (error.code === 'no_change') return true;
          if (error.code !== 'conflict') {
            toast({ text: sayError(error), tone: 'caution' });
            return false;
          }
          const { by, current } = conflictOf(error.params);
          const changes = current ? summaryChanges(ticket, current) : [];
          const again = async () => {
            await run(current?.version ?? (await call('ticket.get', { id: ticket.id })).version);
          };
          const touched = changes.some(({ field }) => about[name].includes(field) || alwaysAsk.includes(field));
          if (current && !touched && current.version !== version) return run(current.version);
          useLateChange.setState({ late: { ticket, by, changes, again } });
          return false;
        }
      };
      return run(ticket.version);
    },
    [t, sayError, undo],
  );
}

/** Changes many tickets at once, with one undo. Answers whether anything was changed. */
export function useBulkChange() {
  const t = useT();
  const { list } = useFormats();
  const sayError = useSayError();
  const undo = useUndo();
  return useCallback(
    async (tickets: readonly TicketSummary[], change: BulkChange): Promise<boolean> => {
      try {
        const result = await call('ticket.bulk', {
          tickets: tickets.map(({ id, version }) => ({ id, version })),
          change,
        });
        const { changeSet } = result;
        const skipped = result.skipped.filter(({ why }) => why !== 'no_change');
        const done =
          result.changed === 0 ? t('tickets.bulk.nothing') : t('tickets.bulk.done', { count: result.changed });
        const names = skipped
          .slice(0, 5)
          .map(({ number, why }) => `${t('tickets.number', { number })} (${t(`tickets.bulk.why.${why}`)})`);
        const left = t('tickets.bulk.skipped', {
          count: skipped.length,
          numbers: list(skipped.length > 5 ? [...names, '…'] : names),
        });
        toast({
          text: skipped.length === 0 ? done : `${done} ${left}`,
          ...(changeSet === null
            ? {}
            : { action: { label: t('tickets.undo.action'), keys: 'Mod+Z', run: () => void undo(changeSet) } }),
        });
        return result.changed > 0;
      } catch (thrown) {
        toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
        return false;
      }
    },
    [t, list, sayError, undo],
  );
}
