import { settleKept, useKeeping } from '../../client/index.ts';
import { toast, useT } from '../../ui/index.ts';

/** Throws a kept text away, with a way back. */
export function useThrowAway(): (place: string) => void {
  const t = useT();
  return (place) => {
    const kept = useKeeping.getState().byPlace[place];
    settleKept(place, null);
    if (!kept) return;
    const action = { label: t('common.undo'), keys: 'Mod+Z', run: () => settleKept(place, kept.text) };
    toast({ text: t('drafts.discarded'), action });
  };
}
