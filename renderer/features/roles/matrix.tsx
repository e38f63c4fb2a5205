import './roles.css';
import { Check, Minus } from 'lucide-react';
import { Fragment } from 'react';
import type { Role } from '../../../shared/features/roles/operations.ts';
import { Button, useT } from '../../ui/index.ts';
import { permissionGroups, permissionKeys } from './groups.ts';

/** What each role allows, side by side. */
export function RoleMatrix({ roles, onOpen }: { roles: readonly Role[]; onOpen: (id: string) => void }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="roles-matrix" aria-label={t('roles.matrix')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('roles.permission')}</th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                <Button
                  variant="quiet"
                  size="small"
                  onPress={() => onOpen(role.id)}
                  aria-label={t('roles.edit', { name: role.name })}
                >
                  {role.name}
                </Button>
                <span className="roles-holders">{t('roles.holders', { count: role.holders })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissionGroups.map(({ group, permissions }) => (
            <Fragment key={group}>
              <tr className="roles-group">
                <th colSpan={roles.length + 1} scope="colgroup">
                  {t(`permissions.group.${group}`)}
                </th>
              </tr>
              {permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">
                    {t(permissionKeys[permission].name)}
                    <span className="roles-explain">{t(permissionKeys[permission].explain)}</span>
                  </th>
                  {roles.map((role) => {
                    const isAllowed = role.permissions.includes(permission);
                    const Icon = isAllowed ? Check : Minus;
                    return (
                      <td key={role.id} data-allowed={isAllowed}>
                        <Icon className="ui-icon" aria-hidden />
                        <span className="ui-hidden">{t(isAllowed ? 'roles.allowed' : 'roles.notAllowed')}</span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
