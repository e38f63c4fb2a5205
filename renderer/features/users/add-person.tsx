import { useState } from 'react';
import type { RoleId, TeamId } from '../../../shared/contract/ids.ts';
import { Email, type Language, Login, languages } from '../../../shared/contract/values.ts';
import { languageNames } from '../../../shared/i18n/speak.ts';
import { Button, Dialog, ErrorNotice, Select, TextField, toast, useLanguage, useT } from '../../ui/index.ts';
import { useAct } from '../approvals/second-person.tsx';
import { NewPassphrase, noPassphrase, typedTwice } from '../session/new-passphrase.tsx';
import { Block } from '../settings/layout.tsx';
import { RolesField, TeamsField } from './rights-fields.tsx';

/** Gives someone an account. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [roles, setRoles] = useState<RoleId[]>([]);
  const [teams, setTeams] = useState<TeamId[]>([]);
  const [chosen, setChosen] = useState(noPassphrase);
  const [wasTried, setTried] = useState(false);
  const add = useAct('user.add', {
    onDone: (person) => {
      toast({ text: t('users.added', { name: person.name }) });
      onClose();
    },
    onAsked: onClose,
  });
  const problems = {
    name: name.trim() === '' ? t('common.required') : undefined,
    login: Login.safeParse(login).success ? undefined : t('users.badLogin'),
    email: email.trim() === '' || Email.safeParse(email.trim()).success ? undefined : t('users.badEmail'),
    roles: roles.length === 0 ? t('users.rolesMissing') : undefined,
  };
  const isReady = Object.values(problems).every((each) => each === undefined) && typedTwice(chosen);
  const shown = wasTried ? problems : { name: undefined, login: undefined, email: undefined, roles: undefined };

  function submit() {
    setTried(true);
    if (!isReady || add.isPending) return;
    const address = email.trim() || null;
    void add.perform({ name, login, email: address, language, roles, teams, passphrase: chosen.passphrase });
  }

  return (
    <>
      <Dialog
        title={t('users.add')}
        isOpen
        onClose={onClose}
        size="wide"
        onSubmit={submit}
        footer={
          <>
            <Button onPress={onClose}>{t('common.cancel')}</Button>
            <Button variant="primary" type="submit" isPending={add.isPending}>
              {t('users.add')}
            </Button>
          </>
        }
      >
        <div className="ui-stack">
          {add.error && <ErrorNotice error={add.error} />}
          <div className="ui-columns">
            <TextField
              label={t('users.name')}
              value={name}
              onChange={setName}
              maxLength={200}
              error={shown.name}
              isRequired
              autoFocus
            />
            <TextField
              label={t('users.login')}
              description={t('users.loginExplain')}
              value={login}
              onChange={(text) => setLogin(text.toLowerCase())}
              maxLength={64}
              spellCheck={false}
              error={shown.login}
              isRequired
            />
            <TextField
              label={t('users.email')}
              value={email}
              onChange={setEmail}
              maxLength={254}
              spellCheck={false}
              error={shown.email}
              optional
            />
            <Select<Language>
              label={t('users.language')}
              options={languages.map((id) => ({ id, label: languageNames[id] }))}
              value={language}
              onChange={setLanguage}
            />
            <RolesField value={roles} onChange={setRoles} error={shown.roles} />
            <TeamsField value={teams} onChange={setTeams} />
          </div>
          <Block title={t('users.passphrase')} explain={t('users.passphraseExplain')}>
            <div className="settings-form">
              <NewPassphrase value={chosen} onChange={setChosen} words={[name, login]} showErrors={wasTried} />
            </div>
          </Block>
        </div>
      </Dialog>
      {add.dialog}
    </>
  );
}
