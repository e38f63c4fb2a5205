import { useState } from 'react';
import { type Language, languages } from '../../../shared/contract/values.ts';
import { themes } from '../../../shared/features/session/operations.ts';
import { languageNames } from '../../../shared/i18n/index.ts';
import { useSingleKeys } from '../../app/shortcuts.ts';
import { useCommand, useMe, useOperation } from '../../client/index.ts';
import {
  Button,
  Checkbox,
  Dialog,
  ErrorNotice,
  Markdown,
  PassphraseField,
  RadioGroup,
  Select,
  toast,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';
import { permissionKeys } from '../roles/groups.ts';
import { Area, Block } from '../settings/layout.tsx';
import { NewPassphrase } from './new-passphrase.tsx';

/** What everyone decides for themselves. */
export function AccountArea() {
  const t = useT();
  return (
    <Area title={t('settings.section.account')} intro={t('settings.account.intro')}>
      <Preferences />
      <ChangePassphrase />
      <MyNotice />
      <MyRights />
    </Area>
  );
}

function Preferences() {
  const t = useT();
  const me = useMe();
  const save = useCommand('user.setPreferences');
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const { language, theme } = me;
  return (
    <Block title={t('settings.account.preferences')}>
      <div className="settings-form">
        {save.error && <ErrorNotice error={save.error.error} />}
        <Select<Language>
          label={t('settings.account.language')}
          options={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(next) => save.mutate({ language: next, theme })}
        />
        <RadioGroup
          label={t('settings.account.theme')}
          options={themes.map((id) => ({ id, label: t(`settings.account.themes.${id}`) }))}
          value={theme}
          onChange={(next) => save.mutate({ language, theme: next })}
        />
        <Checkbox isSelected={singleKeys} onChange={setSingleKeys} detail={t('settings.account.singleKeysExplain')}>
          {t('settings.account.singleKeys')}
        </Checkbox>
      </div>
    </Block>
  );
}

function ChangePassphrase() {
  const t = useT();
  const me = useMe();
  const change = useCommand('session.changePassphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isStrong, setStrong] = useState(false);
  const [wasTried, setTried] = useState(false);
  const isWrong = change.error?.error.code === 'wrong_credentials';

  function submit() {
    setTried(true);
    if (!isStrong || current === '') return;
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          setCurrent('');
          setNext('');
          setTried(false);
          toast({ text: t('settings.account.changed') });
        },
      },
    );
  }

  return (
    <Block title={t('settings.account.passphrase')} explain={t('settings.account.passphraseExplain')}>
      <div className="settings-form">
        {change.error && !isWrong && <ErrorNotice error={change.error.error} />}
        <PassphraseField
          label={t('settings.account.current')}
          value={current}
          onChange={(text) => {
            setCurrent(text);
            if (isWrong) change.reset();
          }}
          error={
            isWrong ? t('settings.account.wrongCurrent') : wasTried && current === '' ? t('common.required') : undefined
          }
        />
        <NewPassphrase
          label={t('settings.account.next')}
          words={[me.name, me.login]}
          value={next}
          onChange={setNext}
          onVerdict={setStrong}
          isMissing={wasTried && !isStrong}
        />
        <div className="ui-row">
          <Button
            variant="primary"
            isPending={change.isPending}
            isDisabled={current === '' && next === ''}
            onPress={submit}
          >
            {t('settings.account.change')}
          </Button>
        </div>
      </div>
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
