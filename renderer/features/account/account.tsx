import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { type Language, languages } from '../../../shared/contract/values.ts';
import { themes } from '../../../shared/features/session/operations.ts';
import { languageNames } from '../../../shared/i18n/speak.ts';
import { setPreferences } from '../../app/preferences.ts';
import { errorOf, useMe, useOperation } from '../../client/index.ts';
import {
  Button,
  Dialog,
  ErrorNotice,
  Markdown,
  RadioGroup,
  Select,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';
import { permissionKeys } from '../roles/groups.ts';
import { ChangePassphraseDialog } from '../session/change-passphrase.tsx';
import { Area, Block } from '../settings/layout.tsx';

/** What everyone decides for themselves. */
export function AccountArea() {
  const t = useT();
  return (
    <Area title={t('settings.section.account')} intro={t('settings.account.intro')}>
      <Preferences />
      <Passphrase />
      <MyNotice />
      <MyRights />
    </Area>
  );
}

function Preferences() {
  const t = useT();
  const { language, theme } = useMe();
  const [error, setError] = useState<OperationError | null>(null);
  const prefer = (change: Parameters<typeof setPreferences>[0]) => {
    setError(null);
    void setPreferences(change).catch((thrown: unknown) => setError(errorOf(thrown)));
  };
  return (
    <Block title={t('settings.account.preferences')}>
      <div className="settings-form">
        {error && <ErrorNotice error={error} />}
        <Select<Language>
          label={t('shell.language')}
          options={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(next) => prefer({ language: next })}
        />
        <RadioGroup
          label={t('shell.theme')}
          options={themes.map((id) => ({ id, label: t(`shell.themes.${id}`) }))}
          value={theme}
          onChange={(next) => prefer({ theme: next })}
        />
      </div>
    </Block>
  );
}

function Passphrase() {
  const t = useT();
  const [isChanging, setChanging] = useState(false);
  return (
    <Block title={t('settings.account.passphrase')} explain={t('settings.account.passphraseExplain')}>
      <div className="ui-row">
        <Button icon={KeyRound} onPress={() => setChanging(true)}>
          {t('shell.changePassphrase')}
        </Button>
      </div>
      {isChanging && <ChangePassphraseDialog onClose={() => setChanging(false)} />}
    </Block>
  );
}

function MyNotice() {
  const t = useT();
  const format = useFormats();
  const language = useLanguage();
  const notice = useOperation('notice.get', {});
  const [isOpen, setOpen] = useState(false);
  if (!notice.data) return null;
  const { version, acknowledgedAt, texts } = notice.data;
  return (
    <Block title={t('settings.account.notice')}>
      {acknowledgedAt !== null && (
        <p>{t('settings.account.noticeAcknowledged', { version, date: format.date(acknowledgedAt) })}</p>
      )}
      <div className="ui-row">
        <Button onPress={() => setOpen(true)}>{t('settings.account.noticeOpen')}</Button>
      </div>
      <Dialog
        title={t('settings.account.notice')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="wide"
        isDismissable
      >
        <Markdown>{texts[language]}</Markdown>
      </Dialog>
    </Block>
  );
}

function MyRights() {
  const t = useT();
  const format = useFormats();
  const me = useMe();
  return (
    <Block title={t('settings.account.rights')}>
      <dl className="settings-facts">
        <dt>{t('settings.account.login')}</dt>
        <dd>{me.login}</dd>
        <dt>{t('settings.account.roles')}</dt>
        <dd>{format.list(me.roles.map((role) => role.name))}</dd>
        <dt>{t('settings.account.teams')}</dt>
        <dd>{me.teams.length > 0 ? format.list(me.teams.map((team) => team.name)) : t('settings.account.noTeams')}</dd>
      </dl>
      <ul className="settings-list">
        {me.permissions.map((permission) => (
          <li key={permission}>{t(permissionKeys[permission].name)}</li>
        ))}
      </ul>
    </Block>
  );
}
