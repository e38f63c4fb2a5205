import { Plus, Users } from 'lucide-react';
import { useState } from 'react';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { Team } from '../../../shared/features/teams/operations.ts';
import { useCommand, useOperation } from '../../client/index.ts';
import {
  Button,
  Checkbox,
  Dialog,
  EmptyState,
  ErrorNotice,
  MultiSelect,
  Notice,
  Table,
  TextField,
  toast,
  useFormats,
  useT,
} from '../../ui/index.ts';
import { useAct } from '../approvals/second-person.tsx';
import { type Draft, useDraft } from '../settings/draft.ts';
import { Area, Block, SaveRow } from '../settings/layout.tsx';

/** The teams: who receives tickets together. */
export function TeamsArea() {
  const t = useT();
  const format = useFormats();
  const teams = useOperation('team.list', {});
  const [open, setOpen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const team = teams.data?.rows.find((each) => each.id === open);
  if (team) return <TeamPage key={team.id} team={team} onBack={() => setOpen(null)} />;
  const rows = [...(teams.data?.rows ?? [])].sort(
    (left, right) => Number(right.active) - Number(left.active) || format.compare(left.name, right.name),
  );
  return (
    <Area
      title={t('settings.section.teams')}
      intro={t('teams.intro')}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
          {t('teams.add')}
        </Button>
      }
    >
      {teams.error && <ErrorNotice error={teams.error.error} />}
      {teams.data && (
        <div className="settings-table">
          <Table
            label={t('settings.section.teams')}
            rows={rows}
            onOpen={(row) => setOpen(row.id)}
            empty={
              <EmptyState icon={Users} title={t('teams.none')}>
                {t('teams.noneExplain')}
              </EmptyState>
            }
            columns={[
              { id: 'name', header: t('teams.name'), isRowHeader: true, cell: (row) => row.name },
              {
                id: 'members',
                header: t('teams.members'),
                cell: (row) => t('teams.memberCount', { count: row.members.length }),
              },
              {
                id: 'state',
                header: t('teams.state'),
                cell: (row) => (
                  <span className={row.active ? '' : 'ui-muted'}>
                    {t(row.active ? 'teams.active' : 'teams.inactive')}
                  </span>
                ),
              },
            ]}
          />
        </div>
      )}
      {isAdding && (
        <AddTeam
          onClose={() => setAdding(false)}
          onAdded={(next) => {
            setAdding(false);
            setOpen(next.id);
          }}
        />
      )}
    </Area>
  );
}

function AddTeam({ onClose, onAdded }: { onClose: () => void; onAdded: (team: Team) => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const create = useCommand('team.create');
  return (
    <Dialog
      title={t('teams.add')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={name.trim() === ''}
            isPending={create.isPending}
            onPress={() => create.mutate({ name }, { onSuccess: onAdded })}
          >
            {t('teams.add')}
          </Button>
        </>
      }
    >
      <div className="ui-stack">
        {create.error && <ErrorNotice error={create.error.error} />}
        <TextField label={t('teams.name')} value={name} onChange={setName} maxLength={100} isRequired autoFocus />
      </div>
    </Dialog>
  );
}

function TeamPage({ team, onBack }: { team: Team; onBack: () => void }) {
  const t = useT();
  const draft = useDraft(team);
  return (
    <Area title={team.name} back={{ label: t('teams.back'), onPress: onBack }}>
      <TeamDetails draft={draft} />
      <Members draft={draft} />
    </Area>
  );
}

function TeamDetails({ draft }: { draft: Draft<Team> }) {
  const t = useT();
  const update = useCommand('team.update');
  const { id, name, active } = draft.value;
  return (
    <Block title={t('teams.details')}>
      <div className="settings-form">
        {update.error && <ErrorNotice error={update.error.error} />}
        <TextField
          label={t('teams.name')}
          value={name}
          onChange={(next) => draft.set({ name: next })}
          maxLength={100}
          isRequired
          error={name.trim() === '' ? t('common.required') : undefined}
        />
        <Checkbox
          isSelected={active}
          onChange={(next) => draft.set({ active: next })}
          detail={t('teams.isActiveExplain')}
        >
          {t('teams.isActive')}
        </Checkbox>
        <SaveRow
          isDirty={draft.isDirty('name', 'active')}
          isPending={update.isPending}
          onDiscard={() => {
            draft.discard('name', 'active');
            update.reset();
          }}
          onSave={() => {
            if (name.trim() === '') return;
            update.mutate(
              { id, version: draft.version, name, active },
              {
                onSuccess: (next) => {
                  draft.saved(next, 'name', 'active');
                  toast({ text: t('settings.saved') });
                },
              },
            );
          }}
        />
      </div>
    </Block>
  );
}

function Members({ draft }: { draft: Draft<Team> }) {
  const t = useT();
  const format = useFormats();
  const directory = useOperation('user.directory', {}).data?.rows ?? [];
  const { id, members } = draft.value;
  const set = useAct('team.setMembers', {
    onDone: (next) => {
      draft.saved(next, 'members');
      toast({ text: t('settings.saved') });
    },
    onAsked: () => draft.discard('members'),
  });
  return (
    <Block title={t('teams.members')}>
      <div className="settings-form">
        {set.error && <ErrorNotice error={set.error} />}
        {members.length === 0 && <Notice>{t('teams.noMembers')}</Notice>}
        <MultiSelect<UserId>
          label={t('teams.members')}
          options={directory
            .filter((person) => person.active || members.includes(person.id))
            .map((person) => ({ id: person.id, label: person.name, detail: person.login }))
            .sort((left, right) => format.compare(left.label, right.label))}
          value={members}
          onChange={(next) => draft.set({ members: next })}
        />
        <SaveRow
          label={t('teams.saveMembers')}
          isDirty={draft.isDirty('members')}
          isPending={set.isPending}
          onDiscard={() => {
            draft.discard('members');
            set.clear();
          }}
          onSave={() => void set.perform({ id, version: draft.version, members })}
        />
      </div>
      {set.dialog}
    </Block>
  );
}
