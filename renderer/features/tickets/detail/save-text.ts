import { useCallback } from 'react';
import { create } from 'zustand';
import type { Version } from '../../../../shared/contract/values.ts';
import type { TicketDetail } from '../../../../shared/features/tickets/values.ts';
import { call, errorOf } from '../../../client/index.ts';
import { toast, useT } from '../../../ui/index.ts';
import { conflictOf, useUndo } from '../changes.ts';
import { changeDraft, type Edit, useDraft } from '../drafts.ts';
import { useSayError } from '../say-error.ts';

export type TextField = 'title' | 'description';
/** Two texts for one place: someone changed the ticket while another was writing. */
export type TextConflict = {
  readonly ticket: TicketDetail;
  readonly field: TextField;
  readonly mine: string;
  readonly theirs: string;
  /** The version that `theirs` stands in. */
  readonly version: Version;
  readonly by: string | null;
};
export const useTextConflict = create<{ conflict: TextConflict | null }>(() => ({ conflict: null }));

/** Saves the title or description that is being edited. Whatever goes wrong, the text stays in its draft. */
export function useSaveText(ticket: TicketDetail) {
  const t = useT();
  const sayError = useSayError();
  const undo = useUndo();
  const [draft] = useDraft(ticket.id);
  const { id } = ticket;
  return useCallback(
    async (field: TextField, merged?: Pick<Edit, 'text' | 'version'>): Promise<boolean> => {
      /** Someone else changed the ticket. If they left this text alone, ours is saved on top; otherwise the person decides. */
      const settle = async (field: TextField, text: string, from: string, by: string | null): Promise<boolean> => {
        try {
          const now = await call('ticket.get', { id });
          if (now[field] === from) {
            const { changeSet } = await call('ticket.edit', { id, version: now.version, [field]: text });
            changeDraft(id, { [field]: null });
            toast({
              text: t('tickets.change.saved'),
              action: { label: t('tickets.undo.action'), keys: 'Mod+Z', run: () => void undo(changeSet) },
            });
            return true;
          }
          const conflict = { ticket: now, field, mine: text, theirs: now[field], version: now.version, by };
          useTextConflict.setState({ conflict });
        } catch (thrown) {
          toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
        }
        return false;
      };
      const edit = draft[field];
      const { text, version } = merged ?? edit ?? { text: '', version: 1 };
      const unchanged = edit !== null && merged === undefined && text === edit.from;
      if (unchanged) {
        changeDraft(id, { [field]: null });
        return true;
      }
      try {
        const { changeSet } = await call('ticket.edit', { id, version, [field]: text });
        changeDraft(id, { [field]: null });
        toast({
          text: t('tickets.change.saved'),
          action: { label: t('tickets.undo.action'), keys: 'Mod+Z', run: () => void undo(changeSet) },
        });
        return true;
      } catch (thrown) {
        const error = errorOf(thrown);
        if (error.code === 'no_change') {
          changeDraft(id, { [field]: null });
          return true;
        }
        if (error.code !== 'conflict') {
          toast({ text: sayError(error), tone: 'caution' });
          return false;
        }
        return settle(field, text, edit?.from ?? text, conflictOf(error.params).by);
      }
    },
    [draft, id, t, sayError, undo],
  );
}
