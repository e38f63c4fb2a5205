import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { call, errorOf, setSessionState, useAnswerWhileTyping } from '../../client/index.ts';
import {
  Button,
  ErrorNotice,
  Notice,
  PassphraseField,
  RadioGroup,
  Select,
  TextField,
  toast,
  useFormats,
  useT,
} from '../../ui/index.ts';
import { FolderField, useFolder } from '../office/folder-field.tsx';
import { RecoveryKeyField } from '../session/recovery-key-field.tsx';
import { Compare, type Compared } from './compare.tsx';

/** The office whose own backups these are, if they lie beside one. */
function officeBeside(backups: string): string {
  return /^(.+)[/\\]backups[/\\]?$/u.exec(backups.trim())?.[1] ?? '';
}

/** The backups in a folder; null while that is being looked at. */
function useBackups(folder: string): readonly Backup[] | null {
  const answer = useAnswerWhileTyping(folder, () => call('backup.inspect', { folder }));
  return answer?.about === folder ? answer.value.rows : null;
}

/** Makes an office of a backup, in a new folder, and leads to its sign-in. */
export function Restore({ onBack }: { onBack: () => void }) {
  const t = useT();
  const format = useFormats();
  const [from, setFrom] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [by, setBy] = useState<'passphrase' | 'recovery'>('passphrase');
  const [login, setLogin] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [target, setTarget] = useState('');
  const [present, setPresent] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [tried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const backups = useBackups(from);
  const verdict = useFolder(target)?.verdict ?? null;
  const chosen = backups?.find((backup) => backup.name === name) ?? backups?.[0];
  const required = (text: string) => (tried && text.trim() === '' ? t('common.required') : undefined);
  const canHold = verdict === null || verdict === 'empty' || verdict === 'missing';

  async function restore() {
    setTried(true);
    const opener = by === 'passphrase' ? { login, passphrase } : { recoveryKey };
    const complete = Object.values(opener).every((text) => text.trim() !== '') && target !== '' && canHold;
    if (!chosen || !complete || isPending) return;
    setPending(true);
    setError(null);
    try {
      const compareWith = present.trim() === '' ? null : present;
      const wanted = { folder: from, name: chosen.name, opener, target, compareWith };
      const { missing, damaged, comparison } = await call('backup.restore', wanted);
      const lost = missing.length + damaged.length;
      if (comparison) setCompared({ comparison, lost });
      else await goOn(lost);
    } catch (thrown) {
      setError(errorOf(thrown));
      setPending(false);
    }
  }
  async function goOn(lost: number) {
    const state = await call('office.open', { folder: target });
    toast({ text: t('backups.restore.done') });
    if (lost > 0) toast({ text: t('backups.restore.damaged', { count: lost }) });
    setSessionState(state);
  }

  if (compared) return <Compare {...compared} onGo={() => goOn(compared.lost)} />;

  return (
    <DoorSheet
      wide
      title={t('backups.restore.title')}
      intro={t('backups.restore.text')}
      onSubmit={() => void restore()}
      footer={
        <>
          <Button isDisabled={isPending} onPress={onBack}>
            {t('common.back')}
          </Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(isPending ? 'backups.restore.running' : 'backups.restore.submit')}
          </Button>
        </>
      }
    >
      {error && <ErrorNotice error={error} />}
      <FolderField
        purpose="open"
        label={t('backups.restore.from')}
        value={from}
        onChange={(folder) => {
          setFrom(folder);
          setName(null);
          setPresent(officeBeside(folder));
        }}
        description={t('backups.restore.fromHint')}
        error={backups?.length === 0 ? t('backups.restore.noneFound') : required(from)}
        autoFocus
      />
      {chosen && backups && (
        <Select
          label={t('backups.restore.which')}
          options={backups.map(({ name: id, at, head }) => ({
            id,
            label: t('backups.restore.chosen', { at: format.dateTime(at), seq: format.number(head.seq) }),
          }))}
          value={chosen.name}
          onChange={setName}
        />
      )}
      {chosen && chosen.trailBroken !== null && (
        <Notice tone="caution">{t('backups.restore.trailBroken', { seq: format.number(chosen.trailBroken) })}</Notice>
      )}
      <RadioGroup<'passphrase' | 'recovery'>
        label={t('backups.restore.opener')}
        options={[
          { id: 'passphrase', label: t('backups.restore.passphrase') },
          { id: 'recovery', label: t('backups.restore.recovery') },
        ]}
        value={by}
        onChange={setBy}
      />
      {by === 'passphrase' ? (
        <>
          <TextField
            label={t('session.signIn.login')}
            value={login}
            onChange={setLogin}
            autoComplete="off"
            spellCheck={false}
            isRequired
            error={required(login)}
          />
          <PassphraseField
            label={t('session.signIn.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            isRequired
            error={required(passphrase)}
          />
        </>
      ) : (
        <RecoveryKeyField value={recoveryKey} onChange={setRecoveryKey} error={required(recoveryKey)} />
      )}
      <FolderField
        purpose="found"
        label={t('backups.restore.target')}
        value={target}
        onChange={setTarget}
        error={canHold ? required(target) : t('office.folder.verdict.not_empty')}
      />
      <FolderField
        purpose="open"
        label={t('backups.compare.with')}
        description={t('backups.compare.withHint')}
        value={present}
        onChange={setPresent}
        isRequired={false}
      />
    </DoorSheet>
  );
}
