import { Contact, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { go } from '../../app/routes.ts';
import { call, usePages } from '../../client/index.ts';
import { Button, EmptyState, ErrorNotice, Table, TextField, useT } from '../../ui/index.ts';
import { Area } from '../settings/layout.tsx';
import { ExportList } from '../tickets/list/export-list.tsx';
import { NewParty } from './dialogs/edit-party.tsx';

/** The people and organisations outside the office. */
export function PartiesArea() {
  const t = useT();
  const [wanted, setWanted] = useState('');
  const text = useDeferredValue(wanted);
  const parties = usePages('party.list', { text: text.slice(0, 200), limit: 50 }, { keepPrevious: true });
  const [isEntering, setEntering] = useState(false);
  return (
    <Area
      title={t('settings.section.parties')}
      intro={t('settings.parties.intro')}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setEntering(true)}>
          {t('settings.parties.add')}
        </Button>
      }
    >
      <div className="settings-bar">
        <TextField
          label={t('settings.parties.search')}
          value={wanted}
          onChange={setWanted}
          type="search"
          spellCheck={false}
        />
        <ExportList
          label={t('parties.page.export')}
          name={t('settings.section.parties')}
          run={() => call('party.export', { text: text.slice(0, 200) })}
        />
      </div>
      {parties.error && <ErrorNotice error={parties.error.error} />}
      {parties.rows && (
        <div className="settings-table">
          <Table
            label={t('settings.section.parties')}
            rows={parties.rows}
            onOpen={({ id }) => go('party', { id })}
            empty={
              <EmptyState icon={Contact} title={t('settings.parties.none')}>
                {t('settings.parties.noneExplain')}
              </EmptyState>
            }
            columns={[
              { id: 'name', header: t('parties.field.name'), isRowHeader: true, cell: (row) => row.name },
              { id: 'number', header: t('parties.field.number'), cell: (row) => row.number },
              { id: 'city', header: t('parties.field.city'), cell: (row) => row.city },
              { id: 'email', header: t('parties.field.emails'), cell: (row) => row.email ?? '' },
              { id: 'phone', header: t('parties.field.phones'), cell: (row) => row.phone },
            ]}
          />
        </div>
      )}
      {parties.hasNextPage && (
        <Button isPending={parties.isFetchingNextPage} onPress={() => void parties.fetchNextPage()}>
          {t('parties.page.more')}
        </Button>
      )}
      {isEntering && <NewParty onClose={() => setEntering(false)} onDone={(id) => go('party', { id })} />}
    </Area>
  );
}
