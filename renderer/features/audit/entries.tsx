import { Ban, ChevronDown, ChevronRight, CircleCheck, CircleX, History } from 'lucide-react';
import { useState } from 'react';
import type { AuditFilter, AuditRow } from '../../../shared/features/audit/operations.ts';
import { type AuditText, auditText } from '../../../shared/features/audit/sentences.ts';
import { usePages } from '../../client/index.ts';
import { Button, EmptyState, ErrorNotice, useFormats, useLanguage, useT } from '../../ui/index.ts';

const pageSize = 50;
const icons = { done: CircleCheck, refused: Ban, failed: CircleX } as const;

/** The entries of the trail, newest first, in plain sentences. */
export function AuditEntries({ filter }: { filter: AuditFilter }) {
  const t = useT();
  const pages = usePages('audit.list', { filter, limit: pageSize });
  if (pages.error && !pages.rows) return <ErrorNotice error={pages.error.error} onRetry={() => void pages.refetch()} />;
  if (!pages.rows) return null;
  if (pages.rows.length === 0) {
    return (
      <EmptyState icon={History} title={t('audit.none')}>
        {t('audit.noneExplain')}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="audit-entries" aria-label={t('audit.entries')}>
        {pages.rows.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </ol>
      {pages.error && <ErrorNotice error={pages.error.error} />}
      {pages.hasNextPage && (
        <div className="ui-row">
          <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
            {t('audit.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ row }: { row: AuditRow }) {
  const t = useT();
  const format = useFormats();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const text = auditText(row, language);
  const Icon = icons[row.outcome];
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const details = `audit-${row.id}`;
  return (
    <li className="audit-entry" data-outcome={row.outcome}>
      <button
        type="button"
        className="audit-line"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron className="ui-icon" aria-hidden />
        <time dateTime={row.at}>{format.dateTime(row.at)}</time>
        <span className="audit-outcome" title={t(`audit.outcomes.${row.outcome}`)}>
          <Icon className="ui-icon" aria-hidden />
          <span className="ui-hidden">{t(`audit.outcomes.${row.outcome}`)}</span>
        </span>
        <span className="audit-sentence">{text.sentence}</span>
      </button>
      <div id={details} hidden={!isOpen} className="audit-details">
        {isOpen && <Details text={text} />}
      </div>
    </li>
  );
}

function Details({ text: { facts, changes, erased } }: { text: AuditText }) {
  const t = useT();
  if (facts.length === 0 && changes.length === 0 && erased === null)
    return <p className="ui-muted">{t('audit.noDetails')}</p>;
  return (
    <>
      {erased !== null && <p>{erased}</p>}
      {facts.length > 0 && (
        <dl className="settings-facts">
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts of an entry never change
            <div key={index} className="approvals-fact">
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {changes.length > 0 && (
        <table className="audit-changes">
          <thead>
            <tr>
              <th scope="col">{t('audit.field')}</th>
              <th scope="col">{t('audit.before')}</th>
              <th scope="col">{t('audit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the changes of an entry never change
              <tr key={index}>
                <th scope="row">{change.label}</th>
                <td>{change.before}</td>
                <td>{change.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
