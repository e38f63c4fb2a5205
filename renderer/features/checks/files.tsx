import '../backups/backups.css';
import { CircleCheck, FileCheck } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { go } from '../../app/routes.ts';
import { type CallProgress, call, errorOf, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, Progress, Table, useFormats, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

/** The weekly check of all files, one by hand, and the files that are not as they were added. */
export function FileChecks() {
  const t = useT();
  const { data, error, refetch } = useOperation('check.fileProblems', {});
  const [progress, setProgress] = useState<CallProgress | null>(null);
  const [failed, setFailed] = useState<OperationError | null>(null);

  async function check() {
    setProgress({ done: 0, total: null });
    setFailed(null);
    try {
      await call('check.files', {}, { onProgress: setProgress });
    } catch (thrown) {
      setFailed(errorOf(thrown));
    }
    setProgress(null);
    await refetch();
  }
  return (
    <Block title={t('checks.files.title')} explain={t('checks.files.explain')}>
      {error && <ErrorNotice error={error.error} />}
      {failed && <ErrorNotice error={failed} />}
      {data && <Found {...data} />}
      {progress ? (
        <Progress label={t('checks.files.running')} {...progress} />
      ) : (
        <div className="ui-row">
          <Button icon={FileCheck} onPress={() => void check()}>
            {t('checks.files.start')}
          </Button>
        </div>
      )}
    </Block>
  );
}

type FoundFiles = NonNullable<ReturnType<typeof useOperation<'check.fileProblems'>>['data']>;

function Found({ checkedAt, rows, hidden }: FoundFiles) {
  const t = useT();
  const format = useFormats();
  if (checkedAt === null) return <p className="ui-muted">{t('checks.files.none')}</p>;
  const when = format.dateTime(checkedAt);
  if (rows.length + hidden === 0) {
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
