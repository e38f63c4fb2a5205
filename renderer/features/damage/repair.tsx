import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { type CallProgress, call, errorOf } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, Progress, useFormats, useT } from '../../ui/index.ts';
import { BackupFields, useBackupChoice } from '../backups/choose.tsx';
import { AccountsKnown } from './accounts.tsx';

type Repaired = OutputOf<'damage.repair'>;

/** Puts a backup in the place of the damaged database, and says what became of it. */
export function RepairOffice({ folder, onBack, onDone }: { folder: string; onBack: () => void; onDone: () => void }) {
  const t = useT();
  const choice = useBackupChoice(`${folder}/backups`);
  const [tried, setTried] = useState(false);
  const [progress, setProgress] = useState<CallProgress | null>(null);
  const [error, setError] = useState<OperationError | null>(null);
  const [repaired, setRepaired] = useState<Repaired | null>(null);

  async function repair() {
    setTried(true);
    if (!choice.wanted || progress) return;
    setProgress({ done: 0, total: null });
    setError(null);
    try {
      setRepaired(await call('damage.repair', choice.wanted, { onProgress: setProgress }));
    } catch (thrown) {
      setError(errorOf(thrown));
    }
    setProgress(null);
  }

  if (repaired) return <Done repaired={repaired} onDone={onDone} />;
  return (
    <DoorSheet
      wide
      title={t('damage.repair.title')}
      intro={t('damage.repair.text')}
      onSubmit={() => void repair()}
      footer={
        <>
          <Button isDisabled={progress !== null} onPress={onBack}>
            {t('common.back')}
          </Button>
          <Button type="submit" variant="primary" isPending={progress !== null}>
            {t('damage.repair.submit')}
          </Button>
        </>
      }
    >
      {error && <ErrorNotice error={error} />}
      {progress ? (
        <Progress label={t('damage.repair.running')} {...progress} />
      ) : (
        <>
          {choice.backups?.length === 0 && <Notice tone="caution">{t('damage.repair.noBackup')}</Notice>}
          <BackupFields choice={choice} tried={tried} error={error} />
        </>
      )}
    </DoorSheet>
  );
}

function Done({ repaired, onDone }: { repaired: Repaired; onDone: () => void }) {
  const t = useT();
  const format = useFormats();
  const { backup, aside, tickets, deadlines, readable, missing, accounts, ended } = repaired;
  return (
    <DoorSheet
      wide
      title={t('damage.done.title')}
      focusHeading
      onSubmit={onDone}
      footer={
        <Button type="submit" variant="primary">
          {t('damage.done.signIn')}
        </Button>
      }
    >
      <p>{backup ? t('damage.done.backup', { at: format.dateTime(backup.at) }) : t('damage.done.indexes')}</p>
      {deadlines > 0 && <Notice tone="caution">{t('damage.done.deadlines', { count: deadlines })}</Notice>}
      {backup && readable !== 'nothing' && (
        <p>{tickets > 0 ? t('damage.done.tickets', { count: tickets }) : t('damage.done.none')}</p>
      )}
      {readable !== 'whole' && (
        <Notice tone="caution">{t(readable === 'partly' ? 'damage.done.partly' : 'damage.done.nothing')}</Notice>
      )}
      {missing.length > 0 && <Notice tone="caution">{t('damage.done.missing', { count: missing.length })}</Notice>}
      {ended.length > 0 && <p>{t('damage.done.ended', { names: format.list(ended) })}</p>}
      {backup && (accounts.length > 0 || readable === 'nothing') && (
        <Notice tone="caution" title={t('backups.compare.asOf', { at: format.dateTime(backup.at) })}>
          <AccountsKnown readable={readable === 'nothing' ? readable : 'whole'} acts={accounts} ended={[]} back={[]} />
        </Notice>
      )}
      <p className="ui-selectable">{t(backup ? 'damage.done.aside' : 'damage.done.indexesAside', { folder: aside })}</p>
      {backup && <p className="ui-muted">{t('damage.done.others')}</p>}
    </DoorSheet>
  );
}
