import { UserCheck, UserMinus, UserPlus, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { User } from '../../../shared/features/users/operations.ts';
import { type CallError, useOperation } from '../../client/index.ts';
import {
  Avatar,
  Button,
  Checkbox,
  EmptyState,
  ErrorNotice,
  Table,
  TextField,
  useFormats,
  useT,
} from '../../ui/index.ts';
import { AccountsToReview } from '../damage/accounts.tsx';
import { Area } from '../settings/layout.tsx';

/** The list of everyone, found by name. */
export function PeopleList({
  people,
  error,
  onOpen,
  onAdd,
}: {
  people: readonly User[] | undefined;
  error: CallError | null;
  onOpen: (id: string) => void;
  onAdd: () => void;
}) {
  const t = useT();
  const format = useFormats();
  const names = useNames();
  const [wanted, setWanted] = useState('');
  const [withInactive, setWithInactive] = useState(false);
  const rows = useMemo(() => {
    const words = wanted.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
    return (people ?? [])
      .filter((each) => withInactive || each.active)
      .filter((each) => words.every((word) => `${each.name} ${each.login}`.toLocaleLowerCase().includes(word)))
      .sort((left, right) => format.compare(left.name, right.name));
  }, [people, wanted, withInactive, format]);
  return (
    <Area
      title={t('settings.section.people')}
      intro={t('users.intro')}
      actions={
        <Button variant="primary" icon={UserPlus} onPress={onAdd}>
          {t('users.add')}
        </Button>
      }
    >
      <AccountsToReview />
      {error && <ErrorNotice error={error.error} />}
      <div className="settings-bar">
        <TextField label={t('users.search')} value={wanted} onChange={setWanted} type="search" spellCheck={false} />
        <Checkbox isSelected={withInactive} onChange={setWithInactive}>
          {t('users.showInactive')}
        </Checkbox>
      </div>
      {people && (
        <div className="settings-table">
          <Table
            label={t('settings.section.people')}
            rows={rows}
            onOpen={(row) => onOpen(row.id)}
            empty={
              <EmptyState icon={Users} title={t('users.nobody')}>
                {t('users.nobodyExplain')}
              </EmptyState>
            }
            columns={[
              {
                id: 'name',
                header: t('users.name'),
                isRowHeader: true,
                cell: (row) => (
                  <span className="ui-row">
                    <Avatar name={row.name} />
                    {row.name}
                  </span>
                ),
              },
              { id: 'login', header: t('users.login'), cell: (row) => row.login },
              { id: 'roles', header: t('users.roles'), cell: (row) => names.roles(row.roles).join(', ') },
              { id: 'teams', header: t('users.teams'), cell: (row) => names.teams(row.teams).join(', ') },
              {
                id: 'lastSignIn',
                header: t('users.lastSignIn'),
                cell: (row) => (row.lastSignInAt === null ? t('users.never') : format.date(row.lastSignInAt)),
              },
              { id: 'state', header: t('users.state'), cell: (row) => <State active={row.active} /> },
            ]}
          />
        </div>
      )}
    </Area>
  );
}

function State({ active }: { active: boolean }) {
  const t = useT();
  const Icon = active ? UserCheck : UserMinus;
  return (
    <span className={active ? 'ui-row' : 'ui-row ui-muted'}>
      <Icon className="ui-icon" aria-hidden />
      {t(active ? 'users.active' : 'users.inactive')}
    </span>
  );
}

/** The names of roles and teams by id, in the order of the language. */
export function useNames() {
  const format = useFormats();
  const roles = useOperation('role.list', {}).data?.rows;
  const teams = useOperation('team.list', {}).data?.rows;
  return useMemo(() => {
    const named = (rows: readonly { id: string; name: string }[] | undefined) => {
      const byId = new Map(rows?.map((row) => [row.id, row.name]));
      return (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).sort(format.compare);
    };
    return { roles: named(roles), teams: named(teams) };
  }, [roles, teams, format]);
}
