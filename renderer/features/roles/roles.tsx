import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Role } from '../../../shared/features/roles/operations.ts';
import type { Permission } from '../../../shared/permissions/catalogue.ts';
import { useCommand, useOperation } from '../../client/index.ts';
import { Button, Checkbox, Dialog, ErrorNotice, Notice, TextField, toast, useT } from '../../ui/index.ts';
import { useAct } from '../approvals/second-person.tsx';
import { useDraft } from '../settings/draft.ts';
import { Area, SaveRow } from '../settings/layout.tsx';
import { permissionGroups, permissionKeys } from './groups.ts';
import { RoleMatrix } from './matrix.tsx';

/** The roles and what they allow. */
export function RolesArea() {
  const t = useT();
  const roles = useOperation('role.list', {});
  const [open, setOpen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const role = roles.data?.rows.find((each) => each.id === open);
  if (role) return <RolePage key={role.id} role={role} onBack={() => setOpen(null)} />;
  return (
    <Area
      title={t('settings.section.roles')}
      intro={`${t('roles.intro')} ${t('roles.confidential')}`}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
          {t('roles.add')}
        </Button>
      }
    >
      {roles.error && <ErrorNotice error={roles.error.error} />}
      {roles.data && <RoleMatrix roles={roles.data.rows} onOpen={setOpen} />}
      {isAdding && <AddRole onClose={() => setAdding(false)} />}
    </Area>
  );
}

function PermissionChoices({
  value,
  onChange,
}: {
  value: readonly Permission[];
  onChange: (value: Permission[]) => void;
}) {
  const t = useT();
  return (
    <div className="roles-choices">
      {permissionGroups.map(({ group, permissions }) => (
        <fieldset key={group} className="settings-fieldset">
          <legend>{t(`permissions.group.${group}`)}</legend>
          {permissions.map((permission) => (
            <Checkbox
              key={permission}
              isSelected={value.includes(permission)}
              onChange={(isSelected) =>
                onChange(isSelected ? [...value, permission] : value.filter((each) => each !== permission))
              }
              detail={t(permissionKeys[permission].explain)}
            >
              {t(permissionKeys[permission].name)}
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function RolePage({ role, onBack }: { role: Role; onBack: () => void }) {
  const t = useT();
  const draft = useDraft(role);
  const { id, name, permissions } = draft.value;
  const update = useAct('role.update', {
    onDone: (next) => {
      draft.saved(next, 'name', 'permissions');
      toast({ text: t('settings.saved') });
    },
    onAsked: () => draft.discard('name', 'permissions'),
  });
  return (
    <Area title={role.name} back={{ label: t('roles.back'), onPress: onBack }}>
      <p className="ui-muted">{t('roles.holders', { count: role.holders })}</p>
      <div className="settings-form">
        {update.error && <ErrorNotice error={update.error} />}
        <TextField
          label={t('roles.name')}
          value={name}
          onChange={(next) => draft.set({ name: next })}
          maxLength={100}
          isRequired
          error={name.trim() === '' ? t('common.required') : undefined}
        />
        <PermissionChoices value={permissions} onChange={(next) => draft.set({ permissions: next })} />
        <Notice>{t('roles.confidential')}</Notice>
        <SaveRow
          isDirty={draft.isDirty('name', 'permissions')}
          isPending={update.isPending}
          onDiscard={() => {
            draft.discard('name', 'permissions');
            update.clear();
          }}
          onSave={() => {
            if (name.trim() !== '') void update.perform({ id, version: draft.version, name, permissions });
          }}
        />
      </div>
      {update.dialog}
    </Area>
  );
}

function AddRole({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const [permissions, setPermissions] = useState<Permission[]>([]);
  const create = useCommand('role.create');
  return (
    <Dialog
      title={t('roles.add')}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={name.trim() === ''}
            isPending={create.isPending}
            onPress={() => create.mutate({ name, permissions }, { onSuccess: onClose })}
          >
            {t('roles.add')}
          </Button>
        </>
      }
    >
      <div className="ui-stack">
        {create.error && <ErrorNotice error={create.error.error} />}
        <TextField label={t('roles.name')} value={name} onChange={setName} maxLength={100} isRequired autoFocus />
        <PermissionChoices value={permissions} onChange={setPermissions} />
      </div>
    </Dialog>
  );
}
