import { Contact } from 'lucide-react';
import { readDeadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { usePaletteSource } from '../../app/palette-sources.ts';
import { go } from '../../app/routes.ts';
import { call, useMay } from '../../client/index.ts';
import { useT } from '../../ui/index.ts';

const most = 6;

/** Finds the parties in the palette. */
export function PartiesEverywhere() {
  const t = useT();
  const mayRead = useMay('party.read');
  usePaletteSource({
    id: 'parties',
    title: t('settings.section.parties'),
    order: 27,
    find: async (text, signal) => {
      if (!mayRead || text.trim() === '' || readDeadlineNumber(text) !== null) return [];
      const { rows } = await call('party.search', { text: text.slice(0, 200), limit: most }, { signal });
      return rows.map(({ id, name, city, email, phone }) => ({
        id,
        text: name,
        icon: Contact,
        detail: [city, email, phone].find((value) => value !== null && value !== '') ?? '',
        run: () => go('party', { id }),
      }));
    },
  });
  return null;
}
