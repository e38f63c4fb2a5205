import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { call, errorOf, setSessionState } from '../../client/index.ts';
import { Button, ErrorNotice, useT } from '../../ui/index.ts';
import { FolderField, useFolder } from '../office/folder-field.tsx';
import { BackupFields, useBackupChoice } from './choose.tsx';
import { Compare, type Compared } from './compare.tsx';

/** The office whose own backups these are, if they lie beside one. */
function officeBeside(backups: string): string {
  return /^(.+)[/\\]backups[/\\]?$/u.exec(backups.trim())?.[1] ?? '';
}

/** Makes an office of a backup, in a new folder, and leads to its sign-in. */
export function Restore({ onBack }: { onBack: () => void }) {
  const t = useT();
  const choice = useBackupChoice();
  const [target, setTarget] = useState('');
  const [present, setPresent] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [tried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const verdict = useFolder(target)?.verdict ?? null;
  const canHold = verdict === null || verdict === 'empty' || verdict === 'missing';

  async function restore() {
    setTried(true);
    const { wanted } = choice;
    if (!wanted || target === '' || !canHold || isPending) return;
    setPending(true);
    setError(null);
    try {
      const compareWith = present.trim() === '' ? null : present;
      const { backup, missing, damaged, comparison } = await call('backup.restore', { ...wanted, target, compareWith });
      setCompared({ comparison, backupAt: backup.at, lost: missing.length + damaged.length });
    } catch (thrown) {
      setError(errorOf(thrown));
      setPending(false);
    }
  }
  async function goOn() {
    setSessionState(await call('office.open', { folder: target }));
  }

  if (compared) return <Compare {...compared} onGo={goOn} />;

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
      <BackupFields choice={choice} tried={tried} error={error} onFrom={(folder) => setPresent(officeBeside(folder))} />
      <FolderField
        purpose="found"
        label={t('backups.restore.target')}
        description={t('backups.restore.targetHint')}
        value={target}
        onChange={setTarget}
        error={
          canHold
            ? tried && target.trim() === ''
              ? t('common.required')
              : undefined
            : t('office.folder.verdict.not_empty')
        }
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
