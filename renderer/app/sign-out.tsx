import { type ReactNode, useState } from 'react';
import { flushKept } from '../client/index.ts';
import { ConfirmDialog, useT } from '../ui/index.ts';
import { signOut as end } from './leave.ts';
import { hasUnsaved } from './unsaved.ts';

/** Signing out, with a question first if something would be lost. */
export function useSignOut(): { signOut: () => void; question: ReactNode } {
  const t = useT();
  const [asking, setAsking] = useState(false);
  return {
    signOut: () => {
      void flushKept().then((isKept) => (isKept && !hasUnsaved() ? end() : setAsking(true)));
    },
    question: asking && (
      <ConfirmDialog
        title={t('shell.unsaved.title')}
        isOpen
        onClose={() => setAsking(false)}
        confirm={t('shell.unsaved.signOut')}
        onConfirm={() => void end()}
      >
        <p>{t('shell.unsaved.text')}</p>
      </ConfirmDialog>
    ),
  };
}
