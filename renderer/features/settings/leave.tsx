import { type ReactNode, useState } from 'react';
import { hasUnsaved } from '../../app/unsaved.ts';
import { ConfirmDialog, useT } from '../../ui/index.ts';

/** Asks before something typed and not saved would be lost. `question` has to be shown. */
export function useLeave(): { leave: (go: () => void) => void; question: ReactNode } {
  const t = useT();
  const [waiting, setWaiting] = useState<{ go: () => void } | null>(null);
  return {
    leave: (go) => (hasUnsaved() ? setWaiting({ go }) : go()),
    question: (
      <ConfirmDialog
        title={t('settings.leave')}
        isOpen={waiting !== null}
        onClose={() => setWaiting(null)}
        confirm={t('settings.discard')}
        onConfirm={() => {
          waiting?.go();
          setWaiting(null);
        }}
      >
        <p>{t('settings.unsaved')}</p>
      </ConfirmDialog>
    ),
  };
}
