import Papa from 'papaparse';
import type { Language } from '../../../shared/contract/values.ts';
import type { LostRecord } from '../../../shared/features/damage/operations.ts';
import { lossSentence } from '../../../shared/features/damage/sentence.ts';
import { deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { translator } from '../../../shared/i18n/index.ts';

/** Excel reads the byte order mark as "this is UTF-8". */
const byteOrderMark = '\ufeff';

/** A line for each thing that was done to a lost ticket or deadline; cells that a spreadsheet would run as a formula are defused. */
export function lossesAsCsv(rows: readonly LostRecord[], language: Language): string {
  const t = translator(language);
  const fields = [
    t('damage.losses.ticket'),
    t('damage.losses.name'),
    t('damage.losses.end'),
    t('damage.losses.at'),
    t('damage.losses.what'),
  ];
  const data = rows.flatMap((lost) => {
    const { kind, number, title, end, strict, changes } = lost;
    const numbered = number === null ? '' : kind === 'deadline' ? deadlineNumber(number) : `T-${number}`;
    const marked = [end ?? '', strict ? t('damage.losses.strict') : ''].filter((word) => word !== '').join(', ');
    const about = [numbered, title ?? '', marked];
    const done = changes.map((change) => [...about, change.at, lossSentence(lost, change, language)]);
    return done.length > 0 ? done : [[...about, '', '']];
  });
  return byteOrderMark + Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
}
