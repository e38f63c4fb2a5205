import type { ImportReport } from '../../../shared/features/imports/operations.ts';
import { Notice, Table, useFormats, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

/** So many problems are drawn. */
const drawn = 200;

/** What the import would do, and what is wrong with the file, by row. */
export function Report({ report }: { report: ImportReport }) {
  const t = useT();
  const { number } = useFormats();
  const { problemCount: count, matters, parties } = report;
  const named = report.problems.slice(0, drawn);
  const would = t('imports.would', {
    rows: number(report.rows),
    matters: number(matters),
    parties: number(parties),
    known: number(report.known),
  });
  if (count === 0) {
    const isNothing = matters + parties === 0;
    return (
      <Notice tone={isNothing ? 'plain' : 'proof'} title={t(isNothing ? 'imports.nothing' : 'imports.good')}>
        <p>{would}</p>
      </Notice>
    );
  }
  return (
    <Block title={t('imports.problems')}>
      <Notice tone="caution" isAlert title={t('imports.wrong', { count })}>
        <p>{would}</p>
        {named.length < count && <p>{t('imports.first', { count: named.length })}</p>}
      </Notice>
      <div className="settings-table">
        <Table
          label={t('imports.problems')}
          rows={named.map((problem, at) => ({ ...problem, id: String(at) }))}
          columns={[
            { id: 'row', header: t('imports.row'), align: 'end', cell: ({ row }) => number(row) },
            {
              id: 'field',
              header: t('imports.field'),
              cell: ({ field }) => (field === null ? '' : t(`imports.fields.${field}`)),
            },
            {
              id: 'problem',
              header: t('imports.problem'),
              isRowHeader: true,
              cell: ({ problem }) => t(`imports.issue.${problem}`),
            },
            { id: 'value', header: t('imports.value'), cell: ({ value }) => value },
          ]}
        />
      </div>
    </Block>
  );
}
