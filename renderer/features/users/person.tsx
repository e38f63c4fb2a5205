import { Email, type Language, languages } from '../../../shared/contract/values.ts';
import type { User } from '../../../shared/features/users/operations.ts';
import { languageNames } from '../../../shared/i18n/speak.ts';
import { useCommand, useMe } from '../../client/index.ts';
import { Badge, ErrorNotice, Select, TextField, toast, useFormats, useT } from '../../ui/index.ts';
import { useAct } from '../approvals/second-person.tsx';
import { type Draft, useDraft } from '../settings/draft.ts';
import { Area, Block, SaveRow } from '../settings/layout.tsx';

import { Access } from './access.tsx';
import { RolesField, TeamsField } from './rights-fields.tsx';

/** One person: details, rights, and whether they get in. */
export function Person({ person, onBack }: { person: User; onBack: () => void }) {
  const t = useT();
  const format = useFormats();
  const me = useMe();
  const draft = useDraft(person);
  return (
    <Area title={person.name} back={{ label: t('users.back'), onPress: onBack }}>
      <div className="ui-row">
        {!person.active && <Badge>{t('users.inactive')}</Badge>}
        {person.id === me.id && <Badge tone="accent">{t('users.self')}</Badge>}
        <span className="ui-muted">
          {t('users.login')}: {person.login} · {t('users.created', { date: format.date(person.createdAt) })}
        </span>
      </div>
      <Details draft={draft} />
      <Rights draft={draft} />
      <Access person={person} version={draft.version} onChanged={(next) => draft.saved(next)} />
    </Area>
  );
}

function Details({ draft }: { draft: Draft<User> }) {
  const t = useT();
  const update = useCommand('user.update');
  const { id, name, email, language } = draft.value;
  const badEmail = email !== null && email !== '' && !Email.safeParse(email.trim()).success;
  const fields = ['name', 'email', 'language'] as const;
  return (
    <Block title={t('users.details')}>
      <div className="settings-form">
        {update.error && <ErrorNotice error={update.error.error} />}
        <TextField
          label={t('users.name')}
          value={name}
          onChange={(text) => draft.set({ name: text })}
          maxLength={200}
          isRequired
          error={name.trim() === '' ? t('common.required') : undefined}
        />
        <TextField
          label={t('users.email')}
          value={email ?? ''}
          onChange={(text) => draft.set({ email: text === '' ? null : text })}
          maxLength={254}
          spellCheck={false}
          error={badEmail ? t('users.badEmail') : undefined}
          optional
        />
        <Select<Language>
          label={t('users.language')}
          options={languages.map((each) => ({ id: each, label: languageNames[each] }))}
          value={language}
          onChange={(next) => draft.set({ language: next })}
        />
        <SaveRow
          isDirty={draft.isDirty(...fields)}
          isPending={update.isPending}
          onDiscard={() => {
            draft.discard(...fields);
            update.reset();
          }}
          onSave={() => {
            if (badEmail || name.trim() === '') return;
            update.mutate(
              { id, version: draft.version, name, email: email?.trim() ?? null, language },
              {
                onSuccess: (next) => {
                  draft.saved(next, ...fields);
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

function Rights({ draft }: { draft: Draft<User> }) {
  const t = useT();
  const { id, roles, teams } = draft.value;
  const done = (field: 'roles' | 'teams') => ({
    onDone: (next: User) => {
      draft.saved(next, field);
      toast({ text: t('settings.saved') });
    },
    onAsked: () => draft.discard(field),
  });
  const setRoles = useAct('user.setRoles', done('roles'));
  const setTeams = useAct('user.setTeams', done('teams'));
  return (
    <Block title={t('users.rights')}>
      <div className="settings-form">
        {setRoles.error && <ErrorNotice error={setRoles.error} />}
        <RolesField
          value={roles}
          onChange={(next) => draft.set({ roles: next })}
          error={roles.length === 0 ? t('users.rolesMissing') : undefined}
        />
        <SaveRow
          label={t('users.saveRoles')}
          isDirty={draft.isDirty('roles')}
          isPending={setRoles.isPending}
          onDiscard={() => {
            draft.discard('roles');
            setRoles.clear();
          }}
          onSave={() => {
            if (roles.length > 0) void setRoles.perform({ id, version: draft.version, roles });
          }}
        />
        {setTeams.error && <ErrorNotice error={setTeams.error} />}
        <TeamsField value={teams} onChange={(next) => draft.set({ teams: next })} />
        <SaveRow
          label={t('users.saveTeams')}
          isDirty={draft.isDirty('teams')}
          isPending={setTeams.isPending}
          onDiscard={() => {
            draft.discard('teams');
            setTeams.clear();
          }}
          onSave={() => void setTeams.perform({ id, version: draft.version, teams })}
        />
      </div>
      {setRoles.dialog}
      {setTeams.dialog}
    </Block>
  );
}
