import { ShieldQuestion } from 'lucide-react';
import { useEffect } from 'react';
import { later } from '../../app/later.tsx';
import { matchesWords, usePaletteSource } from '../../app/palette-sources.ts';
import { useMay } from '../../client/index.ts';
import { useT } from '../../ui/index.ts';
import { type About, closeConflictCheck, openConflictCheck, useNewCheck } from './new-check.ts';

const checkLater = later<{ about: About; onClose: () => void }>(
  async () => (await import('./check-dialog.tsx')).CheckDialog,
);

/** The conflict check from every screen, by the palette. */
export function ConflictsEverywhere() {
  const t = useT();
  const mayRead = useMay('matter.read');
  const { about } = useNewCheck();
  // The next person who comes finds it closed.
  useEffect(() => closeConflictCheck, []);
  usePaletteSource({
    id: 'conflict-commands',
    title: t('words.matters'),
    order: 13,
    find: (text) =>
      mayRead && matchesWords(`${t('conflicts.title')} ${t('conflicts.open')}`, text)
        ? [{ id: 'check', text: t('conflicts.open'), icon: ShieldQuestion, run: () => openConflictCheck() }]
        : [],
  });
  return about ? <checkLater.Component about={about} onClose={closeConflictCheck} /> : null;
}
