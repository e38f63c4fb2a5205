import { Archive, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ErrorCode, OperationError } from '../../../shared/contract/errors.ts';
import type { Backup, BackupPlace } from '../../../shared/features/backups/operations.ts';
import { type CallProgress, call, errorOf, host, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, Progress, Table, useFormats, useSayError, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';
import { BackupStatus } from './status.tsx';

type Failed = { place: BackupPlace; code: ErrorCode };
type State =
  | { step: 'idle' }
  | { step: 'running'; progress: CallProgress }
  | { step: 'done'; backup: Backup }
  | { step: 'partly'; failed: readonly Failed[] }
  | { step: 'failed'; error: OperationError };

/** The backups beside the office, and making one there or on another drive. */
export function Backups() {
  const t = useT();
  const format = useFormats();
  const list = useOperation('backup.list', {});
  const [state, setState] = useState<State>({ step: 'idle' });

  const sayError = useSayError();

  async function makeEverywhere() {
    const onProgress = (progress: CallProgress) => setState({ step: 'running', progress });
    setState({ step: 'running', progress: { done: 0, total: null } });
    try {
      const { places } = await call('backup.run', { onlyDue: false }, { onProgress });
      const failed = places.flatMap(({ place, problem }) => (problem ? { place, code: problem } : []));
      const backup = places.find((each) => each.backup)?.backup;
      setState(failed.length > 0 || !backup ? { step: 'partly', failed } : { step: 'done', backup });
    } catch (thrown) {
      setState({ step: 'failed', error: errorOf(thrown) });
    }
    await list.refetch();
  }
  async function make(folder: string) {
    setState({ step: 'running', progress: { done: 0, total: null } });
    try {
      const onProgress = (progress: CallProgress) => setState({ step: 'running', progress });
      setState({ step: 'done', backup: await call('backup.create', { folder }, { onProgress }) });
    } catch (thrown) {
      setState({ step: 'failed', error: errorOf(thrown) });
    }
    await list.refetch();
  }
  async function makeElsewhere() {
    const { folder } = await host('chooseFolder', { purpose: 'found' });
    if (folder !== null) await make(folder);
  }

  const hasSecond = useOperation('backup.state', {}).data?.plan.second !== null;
  const lost = state.step === 'done' ? state.backup.attachments.missing.length : 0;
  return (
    <Block title={t('backups.title')} explain={t('backups.explain')}>
      <BackupStatus />
      {state.step === 'failed' && <ErrorNotice error={state.error} />}
      {state.step === 'partly' && (
        <Notice tone="caution" title={t('backups.partly')} isAlert>
          {state.failed.map(({ place, code }) => (
            <p key={place}>{t(`backups.failedPlace.${place}`, { why: sayError({ code, params: {} }) })}</p>
          ))}
        </Notice>
      )}
      {state.step === 'done' && (
        <Notice tone={lost > 0 ? 'caution' : 'proof'} title={t('backups.done')} isAlert>
          {lost > 0 ? t('backups.lost', { count: lost }) : hasSecond ? null : t('backups.second')}
        </Notice>
      )}
      {state.step === 'running' ? (
        <Progress label={t('backups.running')} {...state.progress} />
      ) : (
        <div className="ui-row">
          <Button icon={Archive} onPress={() => void makeEverywhere()}>
            {t('backups.make')}
          </Button>
          <Button icon={FolderOpen} variant="quiet" onPress={() => void makeElsewhere()}>
            {t('backups.elsewhere')}
          </Button>
        </div>
      )}
      {list.error && <ErrorNotice error={list.error.error} />}
      {list.data && (
        <Table
          label={t('backups.list')}
          empty={t('backups.none')}
          rows={list.data.rows.map((backup) => ({ ...backup, id: backup.name }))}
          columns={[
            { id: 'at', header: t('backups.at'), cell: ({ at }) => format.dateTime(at) },
            {
              id: 'why',
              header: t('backups.reason'),
              cell: ({ why, trailBroken, proven }) =>
                [
                  t(`backups.why.${why}`),
                  ...(trailBroken === null ? [] : [t('backups.trailBroken', { seq: format.number(trailBroken) })]),
                  ...(proven ? [] : [t('backups.unproven')]),
                ].join(' · '),
            },
            { id: 'size', header: t('backups.size'), align: 'end', cell: ({ bytes }) => format.bytes(bytes) },
            {
              id: 'files',
              header: t('backups.files'),
              align: 'end',
              cell: ({ attachments: { count, missing } }) =>
                missing.length > 0 ? t('backups.missing', { count: missing.length }) : format.number(count),
            },
          ]}
        />
      )}
    </Block>
  );
}
