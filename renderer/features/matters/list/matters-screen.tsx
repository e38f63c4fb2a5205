import '../matters.css';
import { FolderOpen, Plus, Search, User } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type MatterStatus, type MatterSummary, matterStatuses } from '../../../../shared/features/matters/values.ts';
import { runAction } from '../../../app/actions.ts';
import { go, type Route } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { call, useMay, useOperation, usePages } from '../../../client/index.ts';
import { Button, EmptyState, ErrorNotice, KeyHint, TextField, useT } from '../../../ui/index.ts';
import { ExportList } from '../../tickets/list/export-list.tsx';
import { FilterFacet } from '../../tickets/list/filter-facet.tsx';
import { emptySelection, move } from '../../tickets/list/selection.ts';
import { fromParams, type MatterView, toParams } from '../view.ts';
import { MatterGrid } from './matter-grid.tsx';

const page = 100;
const noRows: readonly MatterSummary[] = [];

/** The office's matters: found, filtered and sorted, page by page. */
export function MattersScreen({ params }: { params: Route['params'] }) {
  const t = useT();
  const view = fromParams(params);
  const { text, status, mine, sort, direction } = view;
  const mayUpdate = useMay('matter.update');
  const query = usePages(
    'matter.list',
    {
      text: text.slice(0, 200),
      mine,
      sort,
      direction,
      limit: page,
      ...(status.length > 0 ? { status: [...status] } : {}),
    },
    { keepPrevious: true },
  );
  const rows = query.rows ?? noRows;
  const [wanted, setWanted] = useState(params['at'] ?? null);
  const cursor = rows.some(({ id }) => id === wanted) ? wanted : (rows[0]?.id ?? null);
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const newest = useRef(view);
  newest.current = view;

  const change = (part: Partial<MatterView>) => {
    setWanted(null);
    go('matters', toParams({ ...view, ...part }), { replace: true });
  };
  const open = useCallback((matter: MatterSummary) => {
    // Whoever comes back finds the list as it was, and the matter in it.
    go('matters', { ...toParams(newest.current), at: matter.id }, { replace: true });
    go('matter', { id: matter.id });
  }, []);
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query;
  const onMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  const hasRows = rows.length > 0;
  // Once, when the list has come: the keys then move in it.
  const isReady = useRef(false);
  useEffect(() => {
    if (!hasRows || isReady.current) return;
    isReady.current = true;
    if (document.activeElement !== search.current) grid.current?.focus();
  }, [hasRows]);

  const group = t('words.matters');
  const create = () => runAction('matter.create');
  useShortcut({ keys: 'N', label: t('matters.key.new'), group, run: create, enabled: mayUpdate });
  const step = (by: number) => {
    const ids = rows.map(({ id }) => id as string);
    setWanted(move({ ...emptySelection, cursor }, ids, by).cursor);
  };
  useShortcut({ keys: 'J', label: t('matters.key.next'), group, run: () => step(1) });
  useShortcut({ keys: 'K', label: t('matters.key.previous'), group, run: () => step(-1) });
  useShortcut({ keys: '/', label: t('matters.key.search'), group, run: () => search.current?.select() });
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') change({ text: '' });
    else if (['ArrowDown', 'Enter', 'Escape'].includes(event.key)) grid.current?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="tk-screen" aria-labelledby="mt-title">
      <div className="tk-bar">
        <h1 id="mt-title">{t('words.matters')}</h1>
        <TextField
          className="mt-search"
          label={t('matters.key.search')}
          hideLabel
          placeholder={t('matters.list.searchHint')}
          value={text}
          onChange={(next) => change({ text: next })}
          type="search"
          spellCheck={false}
          maxLength={200}
          onKeyDown={onSearchKey}
          inputRef={search}
          before={<Search className="ui-icon mt-search-icon" aria-hidden />}
        />
        <span className="tk-bar-gap" />
        <ExportList
          label={t('matters.list.export')}
          name={t('words.matters')}
          run={() =>
            call('matter.export', {
              text: text.slice(0, 200),
              mine,
              sort,
              direction,
              ...(status.length > 0 ? { status: [...status] } : {}),
            })
          }
        />
        {mayUpdate && (
          <Button icon={Plus} onPress={create}>
            {t('matters.key.new')} <KeyHint keys="N" />
          </Button>
        )}
      </div>
      <div role="toolbar" aria-label={t('tickets.filter.label')} className="tk-bar tk-filters">
        <FilterFacet<MatterStatus>
          name={t('matters.field.status')}
          options={matterStatuses.map((id) => ({ id, label: t(`words.matterStatus.${id}`) }))}
          value={status}
          onChange={(next) => change({ status: matterStatuses.filter((each) => next.includes(each)) })}
        />
        <Mine isOn={mine} onChange={(next) => change({ mine: next })} />
      </div>
      <div className="tk-body">
        {query.error !== null && !hasRows ? (
          <div className="tk-detail-problem">
            <ErrorNotice error={query.error.error} onRetry={() => void query.refetch()} />
          </div>
        ) : hasRows || query.data === undefined ? (
          <MatterGrid
            label={t('words.matters')}
            rows={rows}
            order={{ sort, direction }}
            onOrder={change}
            cursor={cursor}
            onCursor={setWanted}
            onOpen={open}
            onEscape={() => text !== '' && change({ text: '' })}
            hasMore={hasNextPage}
            onMore={onMore}
            gridRef={grid}
          />
        ) : (
          <Nothing
            action={
              mayUpdate && (
                <Button variant="primary" icon={Plus} onPress={create}>
                  {t('matters.key.new')}
                </Button>
              )
            }
          />
        )}
      </div>
    </section>
  );
}

function Mine({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const t = useT();
  return (
    <Button
      variant="quiet"
      size="small"
      icon={User}
      aria-pressed={isOn}
      className={isOn ? 'tk-filter-on' : ''}
      onPress={() => onChange(!isOn)}
    >
      {t('matters.list.mine')} <span className="ui-hidden">({t('matters.list.mineHint')})</span>
    </Button>
  );
}

function Nothing({ action }: { action: ReactNode }) {
  const t = useT();
  // Nothing may be found because nothing is there, or because the list leaves it out.
  const any = useOperation('matter.list', { sort: 'number', direction: 'asc', cursor: null, limit: 1 });
  if (!any.data) return null;
  if (any.data.rows.length > 0) {
    return (
      <EmptyState icon={FolderOpen} title={t('matters.empty.found')}>
        {t('matters.empty.foundHint')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={FolderOpen} title={t('matters.empty.title')} action={action}>
      {t(action ? 'matters.empty.hint' : 'matters.empty.readerHint')}
    </EmptyState>
  );
}
