import { ChevronsUpDown, Keyboard, KeyRound, Lock, LogOut } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { languages } from '../../shared/contract/values.ts';
import { themes } from '../../shared/features/session/operations.ts';
import { languageNames } from '../../shared/i18n/speak.ts';
import { errorOf, type Inside } from '../client/index.ts';
import { ChangePassphraseDialog } from '../features/session/change-passphrase.tsx';
import { Avatar, Menu, toast, useSayError, useT } from '../ui/index.ts';
import { runAction } from './actions.ts';
import { lock } from './leave.ts';
import { setPreferences } from './preferences.ts';

/** The person signed in: how the program looks to them, and ways out. */
export function AccountMenu({ session: { user }, onSignOut }: { session: Inside; onSignOut: () => void }) {
  const t = useT();
  const say = useSayError();
  const [changing, setChanging] = useState(false);
  const prefer = (change: Parameters<typeof setPreferences>[0]) =>
    void setPreferences(change).catch((thrown: unknown) => toast({ text: say(errorOf(thrown)), tone: 'caution' }));
  return (
    <>
      <Menu
        placement="top start"
        trigger={
          <AriaButton className="shell-account" aria-label={t('shell.account', { name: user.name })}>
            <Avatar name={user.name} />
            <span className="shell-account-name">
              <span className="ui-ellipsis">{user.name}</span>
              <span className="ui-ellipsis shell-account-role">{user.roles.map((role) => role.name).join(', ')}</span>
            </span>
            <ChevronsUpDown className="ui-icon" aria-hidden />
          </AriaButton>
        }
        groups={[
          {
            title: t('shell.theme'),
            choices: themes.map((id) => ({ id, label: t(`shell.themes.${id}`) })),
            value: user.theme,
            onChoose: (id) => prefer({ theme: themes.find((theme) => theme === id) ?? 'system' }),
          },
          {
            title: t('shell.language'),
            choices: languages.map((id) => ({ id, label: languageNames[id] })),
            value: user.language,
            onChoose: (id) => prefer({ language: languages.find((language) => language === id) ?? user.language }),
          },
          [
            { id: 'keys', label: t('shell.keys.title'), icon: Keyboard, keys: '?', run: () => runAction('help.keys') },
            { id: 'passphrase', label: t('shell.changePassphrase'), icon: KeyRound, run: () => setChanging(true) },
          ],
          [
            { id: 'lock', label: t('shell.lock'), icon: Lock, keys: 'Mod+Shift+L', run: () => void lock() },
            { id: 'signOut', label: t('shell.signOut'), icon: LogOut, run: onSignOut },
          ],
        ]}
      />
      {changing && <ChangePassphraseDialog onClose={() => setChanging(false)} />}
    </>
  );
}
