import { type ImportField, importFields } from '../../../shared/features/imports/fields.ts';
import { importCharsets } from '../../../shared/features/imports/operations.ts';
import { Checkbox, Select, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';
import { PlainTable } from './plain-table.tsx';
import type { Charset, Chosen, Import } from './use-import.ts';

const leftOut = 'none';

/** What each column of the file holds. */
export function ImportColumns({ chosen, current }: { chosen: Chosen; current: Import }) {
  const t = useT();
  const { source, columns, mapping, found } = chosen;
  const fields: readonly ImportField[] = importFields[source.kind];
  const choose = (at: number, wanted: ImportField | null) =>
    // Two columns cannot hold the same.
    current.change({
      mapping: mapping.map((field, index) => (index === at ? wanted : field === wanted ? null : field)),
    });
  const said: { readonly [charset in Charset]: string } = {
    auto: t('imports.charsets.auto', { found }),
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252',
    'utf-16le': 'UTF-16',
    macintosh: t('imports.charsets.mac'),
  };
  return (
    <Block title={`${t('imports.columns')}: ${chosen.fileName}`} explain={t('imports.columnsHint')}>
      <div className="settings-bar">
        <Select<Charset>
          label={t('imports.charset')}
          options={importCharsets.map((id) => ({ id, label: said[id] }))}
          value={source.charset}
          onChange={(charset) => void current.setCharset(charset)}
        />
        <Checkbox
          isSelected={chosen.skipKnown}
          onChange={(skipKnown) => current.change({ skipKnown })}
          detail={t('imports.skipHint')}
        >
          {t('imports.skip')}
        </Checkbox>
      </div>
      <div className="settings-table im-columns">
        <PlainTable
          label={t('imports.columns')}
          headings={[t('imports.column'), t('imports.samples'), t('imports.holds')]}
          rows={columns.map(({ heading, samples }, at) => ({
            key: `${at} ${heading}`,
            cells: [
              heading,
              <span key="samples" className="ui-muted im-samples">
                {samples.join(' · ')}
              </span>,
              <Select
                key="field"
                label={`${t('imports.holds')}: ${heading}`}
                hideLabel
                options={[
                  { id: leftOut, label: t('imports.leaveOut') },
                  ...fields.map((id) => ({ id, label: t(`imports.fields.${id}`) })),
                ]}
                value={mapping[at] ?? leftOut}
                onChange={(id) => choose(at, fields.find((field) => field === id) ?? null)}
              />,
            ],
          }))}
        />
      </div>
    </Block>
  );
}
