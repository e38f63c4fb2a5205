import { FolderOpen, FolderPlus } from 'lucide-react';
import { useEffect } from 'react';
import { readDeadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { useAction } from '../../app/actions.ts';
import { later } from '../../app/later.tsx';
import { matchesWords, usePaletteSource } from '../../app/palette-sources.ts';
import { go } from '../../app/routes.ts';
import { call, useMay } from '../../client/index.ts';
import { useT } from '../../ui/index.ts';
import { useNewMatter } from './new-matter.ts';
import { MatterStatusBadge } from './status-badge.tsx';

const most = 6;

const newMatterLater = later<{ onClose: () => void }>(
  async () => (await import('./dialogs/matter-form.tsx')).NewMatter,
);

/** What of the matters works on every screen: opening one, and finding them in the palette. */
export function MattersEverywhere() {
  const t = useT();
  const mayRead = useMay('matter.read');
  const mayUpdate = useMay('matter.update');
  const isMaking = useNewMatter(({ isOpen }) => isOpen);
  const show = (isOpen: boolean) => useNewMatter.setState({ isOpen });
  useAction('matter.create', () => show(true), mayUpdate);
  // The next person who comes finds it closed.
  useEffect(() => () => useNewMatter.setState({ isOpen: false }), []);
  usePaletteSource({
    id: 'matter-commands',
    title: t('words.matters'),
    order: 12,
    find: (text) =>
      mayUpdate && matchesWords(t('matters.key.new'), text)
        ? [{ id: 'create', text: t('matters.key.new'), icon: FolderPlus, run: () => show(true) }]
        : [],
  });
  usePaletteSource({
    id: 'matters',
    title: t('words.matters'),
    order: 25,
    find: async (text, signal) => {
      if (!mayRead || text.trim() === '') return [];
      const input = {
        text: text.slice(0, 200),
        sort: 'updatedAt',
        direction: 'desc',
        cursor: null,
        limit: most,
      } as const;
      const { rows } = await call('matter.list', input, { signal });
      // D-12 means a deadline, unless this office numbers its matters so.
      const meant = text.trim().toLowerCase();
      const isDeadline = readDeadlineNumber(text) !== null;
      const fit = isDeadline ? rows.filter(({ number }) => number.toLowerCase().includes(meant)) : rows;
      return fit.map((matter) => ({
        id: matter.id,
        text: `${matter.number} ${matter.title}`,
        icon: FolderOpen,
        label: (
          <>
            <span className="ui-muted">{matter.number}</span> {matter.title}
          </>
        ),
        detail: (
          <span className="se-detail">
            {matter.status !== 'open' && <MatterStatusBadge status={matter.status} />}
            {matter.status !== 'open' && matter.clients.length > 0 && ' · '}
            {matter.clients.join(', ')}
          </span>
        ),
        run: () => go('matter', { id: matter.id }),
      }));
    },
  });
  return isMaking ? <newMatterLater.Component onClose={() => show(false)} /> : null;
}
