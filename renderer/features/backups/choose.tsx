import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { call, useAnswerWhileTyping } from '../../client/index.ts';
import { Checkbox, Notice, PassphraseField, RadioGroup, Select, TextField, useFormats, useT } from '../../ui/index.ts';
import { FolderField } from '../office/folder-field.tsx';
import { RecoveryKeyField } from '../session/recovery-key-field.tsx';

/** The backups in a folder; null while that is being looked at. */
function useBackups(folder: string): readonly Backup[] | null {
  const answer = useAnswerWhileTyping(folder, () => call('backup.inspect', { folder }));
  return answer?.about === folder ? answer.value.rows : null;
}

/** Which backup, and what opens it: a person's passphrase of its day, or the recovery key. */
export function useBackupChoice(folder = '') {
  const [from, setFrom] = useState(folder);
  const [name, setName] = useState<string | null>(null);
  const [by, setBy] = useState<'passphrase' | 'recovery'>('passphrase');
  const [login, setLogin] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [unproven, setUnproven] = useState(false);
  const backups = useBackups(from);
  const chosen = backups?.find((backup) => backup.name === name) ?? backups?.[0];
  const opener: InputOf<'backup.verify'>['opener'] = by === 'passphrase' ? { login, passphrase } : { recoveryKey };
  const complete = Object.values(opener).every((text) => text.trim() !== '');
  return {
    backups,
    chosen,
    /** What the operations ask for; null as long as something is missing. */
    wanted: chosen && complete ? { folder: from, name: chosen.name, opener, unproven } : null,
    form: {
      unproven,
      setUnproven,
      from,
      setFrom,
      setName,
      by,
      setBy,
      login,
      setLogin,
      passphrase,
      setPassphrase,
      recoveryKey,
      setRecoveryKey,
    },
  };
}

/** The fields of `useBackupChoice`; what is missing is marked once somebody tried. */
export function BackupFields({
  choice: { backups, chosen, form },
  tried,
  error,
  onFrom,
}: {
  choice: ReturnType<typeof useBackupChoice>;
  tried: boolean;
  /** Why it did not go on; one that proves nothing can then be taken all the same. */
  error: OperationError | null;
  onFrom?: (folder: string) => void;
}) {
  const t = useT();
  const format = useFormats();
  const required = (text: string) => (tried && text.trim() === '' ? t('common.required') : undefined);
  return (
    <>
      <FolderField
        purpose="open"
        label={t('backups.restore.from')}
        value={form.from}
        onChange={(folder) => {
          form.setFrom(folder);
          form.setName(null);
          onFrom?.(folder);
        }}
        description={t('backups.restore.fromHint')}
        error={backups?.length === 0 ? t('backups.restore.noneFound') : required(form.from)}
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
          onChange={form.setName}
        />
      )}
      {chosen && chosen.trailBroken !== null && (
        <Notice tone="caution">{t('backups.restore.trailBroken', { seq: format.number(chosen.trailBroken) })}</Notice>
      )}
      {(error?.code === 'backup_unproven' || form.unproven) && (
        <Checkbox isSelected={form.unproven} onChange={form.setUnproven}>
          {t('backups.restore.unproven')}
        </Checkbox>
      )}
      <RadioGroup<'passphrase' | 'recovery'>
        label={t('backups.restore.opener')}
        options={[
          { id: 'passphrase', label: t('backups.restore.passphrase') },
          { id: 'recovery', label: t('backups.restore.recovery') },
        ]}
        value={form.by}
        onChange={form.setBy}
      />
      {form.by === 'passphrase' ? (
        <>
          <TextField
            label={t('session.signIn.login')}
            value={form.login}
            onChange={form.setLogin}
            autoComplete="off"
            spellCheck={false}
            isRequired
            error={required(form.login)}
          />
          <PassphraseField
            label={t('session.signIn.passphrase')}
            value={form.passphrase}
            onChange={form.setPassphrase}
            isRequired
            error={required(form.passphrase)}
          />
        </>
      ) : (
        <RecoveryKeyField value={form.recoveryKey} onChange={form.setRecoveryKey} error={required(form.recoveryKey)} />
      )}
    </>
  );
}
