import { CalendarClock, CalendarPlus, ListChecks } from 'lucide-react';
import { useEffect } from 'react';
import { deadlineNumber, readDeadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { useAction } from '../../app/actions.ts';
import { later } from '../../app/later.tsx';
import { matchesWords, usePaletteSource } from '../../app/palette-sources.ts';
import { go } from '../../app/routes.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { call, useMay } from '../../client/index.ts';
import { useFormats, useT } from '../../ui/index.ts';
import { type About, closeNewDeadline, openNewDeadline, useNewDeadline } from './new-deadline.ts';

const enterLater = later<{ about: About | null; onClose: () => void }>(
  async () => (await import('./enter/enter-dialog.tsx')).EnterDeadline,
);

/** What of the deadlines works on every screen: entering one, by key, palette and from wherever it is asked for. */
export function DeadlinesEverywhere() {
  const t = useT();
  const { civilDateDay } = useFormats();
  const mayRead = useMay('deadline.read');
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
  useShortcut({
    keys: 'G E',
    label: t('evening.key.open'),
    group: t('words.deadlines'),
    run: () => go('evening'),
    enabled: mayRead,
  });
  // The next person who comes finds it closed.
  useEffect(() => closeNewDeadline, []);
  usePaletteSource({
    id: 'deadline-commands',
    title: t('words.deadlines'),
    order: 11,
    find: (text) => {
      const evening = {
        id: 'evening',
        text: t('evening.title'),
        keys: 'G E',
        icon: ListChecks,
        run: () => go('evening'),
      };
      const entering = {
        id: 'enter',
        text: t('deadlineBook.key.new'),
        keys: 'Shift+F',
        icon: CalendarPlus,
        run: enter,
      };
      const offered = [...(mayEnter ? [entering] : []), ...(mayRead ? [evening] : [])];
      return offered.filter((item) => matchesWords(item.text, text));
    },
  });
  usePaletteSource({
    id: 'deadlines',
    title: t('words.deadlines'),
    order: 24,
    find: async (text, signal) => {
      const number = readDeadlineNumber(text);
      if (!mayRead || number === null) return [];
      const { rows } = await call('deadline.list', { number, cursor: null, limit: 1 }, { signal });
      return rows.map(({ id, number, title, end }) => ({
        id,
        text: `${deadlineNumber(number)} ${title}`,
        icon: CalendarClock,
        label: (
          <>
            <span className="ui-muted">{deadlineNumber(number)}</span> {title}
          </>
        ),
        detail: civilDateDay(end),
        run: () => go('deadline', { id }),
      }));
    },
  });
  return isOpen ? <enterLater.Component about={about} onClose={closeNewDeadline} /> : null;
}
