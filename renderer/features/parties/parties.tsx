import { Contact, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Email } from '../../../shared/contract/values.ts';
import type { Party } from '../../../shared/features/parties/operations.ts';
import { useCommand, useOperation } from '../../client/index.ts';
import { Button, Dialog, EmptyState, ErrorNotice, Table, TextField, toast, useT } from '../../ui/index.ts';
import { Area } from '../settings/layout.tsx';

/** The people and organisations outside the office. */
export function PartiesArea() {
  const t = useT();
  const [wanted, setWanted] = useState('');
  const text = useDeferredValue(wanted);
  const parties = useOperation('party.search', { text: text.slice(0, 200), limit: 50 }, { keepPrevious: true });
  const [editing, setEditing] = useState<Party | 'new' | null>(null);
  return (
    <Area
      title={t('settings.section.parties')}
      intro={t('settings.parties.intro')}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setEditing('new')}>
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
      </div>
      {parties.error && <ErrorNotice error={parties.error.error} />}
      {parties.data && (
        <div className="settings-table">
          <Table
            label={t('settings.section.parties')}
            rows={parties.data.rows}
            onOpen={setEditing}
            empty={
              <EmptyState icon={Contact} title={t('settings.parties.none')}>
                {t('settings.parties.noneExplain')}
              </EmptyState>
            }
            columns={[
              { id: 'name', header: t('settings.parties.name'), isRowHeader: true, cell: (row) => row.name },
              { id: 'email', header: t('settings.parties.email'), cell: (row) => row.email ?? '' },
              { id: 'phone', header: t('settings.parties.phone'), cell: (row) => row.phone },
            ]}
          />
        </div>
      )}
      {editing && (
        <EditParty
          key={editing === 'new' ? 'new' : editing.id}
          party={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Area>
  );
}

function EditParty({ party, onClose }: { party: Party | null; onClose: () => void }) {
  const t = useT();
  const [name, setName] = useState(party?.name ?? '');
  const [email, setEmail] = useState(party?.email ?? '');
  const [phone, setPhone] = useState(party?.phone ?? '');
  const create = useCommand('party.create');
  const update = useCommand('party.update');
  const error = create.error ?? update.error;
  const isEmailRight = email.trim() === '' || Email.safeParse(email.trim()).success;
  const content = { name, email: email.trim() || null, phone };
  const onSuccess = () => {
    toast({ text: t('settings.saved') });
    onClose();
  };
  return (
    <Dialog
      title={t(party ? 'settings.parties.edit' : 'settings.parties.add')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={name.trim() === '' || !isEmailRight}
            isPending={create.isPending || update.isPending}
            onPress={() =>
              party
                ? update.mutate({ id: party.id, version: party.version, ...content }, { onSuccess })
                : create.mutate(content, { onSuccess })
            }
          >
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className="ui-stack">
        {error && <ErrorNotice error={error.error} />}
        <TextField
          label={t('settings.parties.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          isRequired
          autoFocus
        />
        <TextField
          label={t('settings.parties.email')}
          value={email}
          onChange={setEmail}
          maxLength={254}
          spellCheck={false}
          error={isEmailRight ? undefined : t('settings.parties.badEmail')}
          optional
        />
        <TextField label={t('settings.parties.phone')} value={phone} onChange={setPhone} maxLength={60} optional />
      </div>
    </Dialog>
  );
}
