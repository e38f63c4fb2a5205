import '../backups/backups.css';
import { ArchiveRestore, CircleCheck, FileCheck } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { go } from '../../app/routes.ts';
import { type CallProgress, call, errorOf, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, Progress, Table, toast, useFormats, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

/** The weekly check of all files, one by hand, and the files that are not as they were added. */
export function FileChecks() {
  const t = useT();
  const { data, error, refetch } = useOperation('check.fileProblems', {});
  const [running, setRunning] = useState<{ label: string; progress: CallProgress } | null>(null);
  const [failed, setFailed] = useState<OperationError | null>(null);

  async function run(label: string, work: (onProgress: (progress: CallProgress) => void) => Promise<unknown>) {
    const onProgress = (progress: CallProgress) => setRunning({ label, progress });
    onProgress({ done: 0, total: null });
    setFailed(null);
    try {
      await work(onProgress);
    } catch (thrown) {
      setFailed(errorOf(thrown));
    }
    setRunning(null);
    await refetch();
  }
  const check = () => run(t('checks.files.running'), (onProgress) => call('check.files', {}, { onProgress }));
  const restore = () =>
    run(t('checks.files.restoring'), async (onProgress) => {
      const { restored: count } = await call('check.restoreFiles', {}, { onProgress });
      if (count === 0) toast({ text: t('checks.files.notInBackups'), tone: 'caution' });
      else toast({ text: t('checks.files.restored', { count }) });
    });
  return (
    <Block title={t('checks.files.title')} explain={t('checks.files.explain')}>
      {error && <ErrorNotice error={error.error} />}
      {failed && <ErrorNotice error={failed} />}
      {data && <Found {...data} />}
      {running ? (
        <Progress label={running.label} {...running.progress} />
      ) : (
        <div className="ui-row">
          {data && isBroken(data) && (
            <Button variant="primary" icon={ArchiveRestore} onPress={() => void restore()}>
              {t('checks.files.restore')}
            </Button>
          )}
          <Button icon={FileCheck} onPress={() => void check()}>
            {t('checks.files.start')}
          </Button>
        </div>
      )}
    </Block>
  );
}

/** On Today: files that the newest check found missing or damaged. */
export function FilesAlarm() {
  const t = useT();
  const format = useFormats();
  const { data } = useOperation('check.fileProblems', {});
  if (!data?.checkedAt || !isBroken(data)) return null;
  return (
    <Notice
      tone="caution"
      isAlert
      title={t('checks.files.broken', { count: data.rows.length + data.hidden })}
      actions={
        <Button size="small" onPress={() => go('settings', { area: 'backups' })}>
          {t('checks.settings')}
        </Button>
      }
    >
      <p>{t('checks.files.brokenText', { when: format.dateTime(data.checkedAt) })}</p>
    </Notice>
  );
}

const isBroken = ({ rows, hidden }: FoundFiles) => rows.length + hidden > 0;

type FoundFiles = NonNullable<ReturnType<typeof useOperation<'check.fileProblems'>>['data']>;

function Found(found: FoundFiles) {
  const { checkedAt, rows, hidden } = found;
  const t = useT();
  const format = useFormats();
  if (checkedAt === null) return <p className="ui-muted">{t('checks.files.none')}</p>;
  const when = format.dateTime(checkedAt);
  if (!isBroken(found)) {
    return (
      <div className="bk-line bk-good">
        <CircleCheck className="ui-icon" aria-hidden />
        <p>{t('checks.files.sound', { when })}</p>
      </div>
    );
  }
  return (
    <>
      <Notice tone="caution" isAlert title={t('checks.files.broken', { count: rows.length + hidden })}>
        <p>{t('checks.files.brokenText', { when })}</p>
      </Notice>
      {rows.length > 0 && (
        <Table
          label={t('checks.files.list')}
          rows={rows}
          onOpen={({ ticket }) => go('ticket', { number: String(ticket.number) })}
          columns={[
            { id: 'file', header: t('checks.files.file'), cell: ({ name }) => name },
            { id: 'state', header: t('checks.files.state'), cell: ({ problem }) => t(`checks.files.${problem}`) },
            {
              id: 'ticket',
              header: t('checks.files.ticket'),
              cell: ({ ticket }) => `${t('tickets.number', { number: ticket.number })} ${ticket.title}`,
            },
          ]}
        />
      )}
      {hidden > 0 && <p className="ui-muted">{t('checks.files.hidden', { count: hidden })}</p>}
    </>
  );
}
