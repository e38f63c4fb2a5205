import { useEffect } from 'react';
import { draftsEndAfterDays } from '../../../shared/features/drafts/values.ts';
import { useKeeping } from '../../client/index.ts';
import { toast, useT } from '../../ui/index.ts';

/** Tells once what of the kept texts is no longer there, and why. Stands once in the window. */
export function GoneTexts() {
  const t = useT();
  const gone = useKeeping((state) => state.gone);
  useEffect(() => {
    const { ended, unreadable } = gone;
    if (ended > 0) toast({ text: t('drafts.ended', { count: ended, days: draftsEndAfterDays }), tone: 'caution' });
    if (unreadable > 0) toast({ text: t('drafts.unreadable', { count: unreadable }), tone: 'caution' });
  }, [gone, t]);
  return null;
}
