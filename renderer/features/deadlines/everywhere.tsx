import { CalendarPlus } from 'lucide-react';
import { useEffect } from 'react';
import { useAction } from '../../app/actions.ts';
import { later } from '../../app/later.tsx';
import { matchesWords, usePaletteSource } from '../../app/palette-sources.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useMay } from '../../client/index.ts';
import { useT } from '../../ui/index.ts';
import { type About, closeNewDeadline, openNewDeadline, useNewDeadline } from './new-deadline.ts';

const enterLater = later<{ about: About | null; onClose: () => void }>(
  async () => (await import('./enter/enter-dialog.tsx')).EnterDeadline,
);

/** What of the deadlines works on every screen: entering one, by key, palette and from wherever it is asked for. */
export function DeadlinesEverywhere() {
  const t = useT();
  const mayEnter = useMay('deadline.enter');
  const { isOpen, about } = useNewDeadline();
  const enter = () => openNewDeadline();
  useAction('deadline.enter', enter, mayEnter);
  useShortcut({
    keys: 'Shift+F',
    label: t('deadlineBook.key.new'),
    group: t('words.deadlines'),
    run: enter,
    enabled: mayEnter,
  });
  // The next person who comes finds it closed.
  useEffect(() => closeNewDeadline, []);
  usePaletteSource({
    id: 'deadline-commands',
    title: t('words.deadlines'),
    order: 11,
    find: (text) =>
      mayEnter && matchesWords(t('deadlineBook.key.new'), text)
        ? [{ id: 'enter', text: t('deadlineBook.key.new'), keys: 'Shift+F', icon: CalendarPlus, run: enter }]
        : [],
  });
  return isOpen ? <enterLater.Component about={about} onClose={closeNewDeadline} /> : null;
}
