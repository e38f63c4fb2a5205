import { Download } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { lossSentence } from '../../../shared/features/damage/sentence.ts';
import { deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { call, errorOf, host, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, Table, toast, useFormats, useLanguage, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

/** What was done after the backup with which the office was repaired; nothing where it never was. */
export function LossesBlock() {
  const t = useT();
  const format = useFormats();
  const language = useLanguage();
  const { data, error } = useOperation('damage.losses', {});
  const [failed, setFailed] = useState<OperationError | null>(null);
  if (error) return <ErrorNotice error={error.error} />;
  const losses = data?.losses;
  if (!losses) return null;
  const { at, backupAt, readable, rows, hidden } = losses;

  async function save() {
    setFailed(null);
    try {
      const { csv } = await call('damage.export', {});
      const { saved } = await host('saveText', { name: `${t('damage.losses.title')}.csv`, text: csv });
      if (saved) toast({ text: t('damage.losses.saved') });
    } catch (thrown) {
      setFailed(errorOf(thrown));
    }
  }
  return (
    <Block
      title={t('damage.losses.title')}
      explain={t('damage.losses.explain', { at: format.dateTime(at), backup: format.dateTime(backupAt) })}
    >
      {readable !== 'whole' && (
        <Notice tone="caution">{t(readable === 'partly' ? 'damage.done.partly' : 'damage.done.nothing')}</Notice>
      )}
      <Table
        label={t('damage.losses.title')}
        empty={t('damage.losses.none')}
        rows={rows}
        columns={[
          {
            id: 'ticket',
            header: t('damage.losses.ticket'),
            cell: ({ kind, number, title, end, strict, isNew }) => (
              <>
                {number === null
                  ? t('damage.losses.unread')
                  : kind === 'deadline'
                    ? deadlineNumber(number)
                    : t('tickets.number', { number })}{' '}
                {title}
                {end !== null && (
                  <>
                    {' '}
                    · <b>{format.date(end)}</b>
                    {strict && ` · ${t('damage.losses.strict')}`}
                  </>
                )}
                {isNew && <span className="ui-muted"> · {t('damage.losses.isNew')}</span>}
              </>
            ),
          },
          {
            id: 'what',
            header: t('damage.losses.what'),
            cell: (lost) =>
              lost.changes.map((change) => (
                <div key={`${change.at} ${change.event}`}>
                  <span className="ui-muted">{format.dateTime(change.at)}</span> {lossSentence(lost, change, language)}
                </div>
              )),
          },
        ]}
      />
      {hidden > 0 && <p className="ui-muted">{t('damage.losses.hidden', { count: hidden })}</p>}
      {failed && <ErrorNotice error={failed} />}
      {rows.length > 0 && (
        <div className="ui-row">
          <Button icon={Download} onPress={() => void save()}>
            {t('damage.losses.export')}
          </Button>
        </div>
      )}
    </Block>
  );
}
