import type { RoleId, TeamId } from '../../../shared/contract/ids.ts';
import { useOperation } from '../../client/index.ts';
import { MultiSelect, useFormats, useT } from '../../ui/index.ts';

/** Chooses the roles of a person. */
export function RolesField({
  value,
  onChange,
  error,
}: {
  value: readonly RoleId[];
  onChange: (value: RoleId[]) => void;
  error?: string | undefined;
}) {
  const t = useT();
  const format = useFormats();
  const roles = useOperation('role.list', {}).data?.rows ?? [];
  return (
    <MultiSelect<RoleId>
      label={t('users.roles')}
      description={t('users.rolesExplain')}
      options={roles
        .map((role) => ({ id: role.id, label: role.name }))
        .sort((left, right) => format.compare(left.label, right.label))}
      value={value}
      onChange={onChange}
      error={error}
      isRequired
    />
  );
}

/** Chooses the teams of a person; teams no longer in use are offered only where the person is still in them. */
export function TeamsField({ value, onChange }: { value: readonly TeamId[]; onChange: (value: TeamId[]) => void }) {
  const t = useT();
  const format = useFormats();
  const teams = useOperation('team.list', {}).data?.rows ?? [];
  return (
    <MultiSelect<TeamId>
      label={t('users.teams')}
      description={t('users.teamsExplain')}
      options={teams
        .filter((team) => team.active || value.includes(team.id))
        .map((team) => ({ id: team.id, label: team.name }))
        .sort((left, right) => format.compare(left.label, right.label))}
      value={value}
      onChange={onChange}
    />
  );
}
