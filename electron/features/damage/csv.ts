import Papa from 'papaparse';
import type { Language } from '../../../shared/contract/values.ts';
import type { LostTicket } from '../../../shared/features/damage/operations.ts';
import { lossSentence } from '../../../shared/features/damage/sentence.ts';
import { translator } from '../../../shared/i18n/index.ts';

/** Excel reads the byte order mark as "this is UTF-8". */
const byteOrderMark = '\ufeff';

/** A line for each thing that was done to a lost ticket; cells that a spreadsheet would run as a formula are defused. */
export function lossesAsCsv(rows: readonly LostTicket[], language: Language): string {
  const t = translator(language);
  const fields = [t('damage.losses.ticket'), t('damage.losses.name'), t('damage.losses.at'), t('damage.losses.what')];
  const data = rows.flatMap((ticket) => {
    const about = [ticket.number === null ? '' : `T-${ticket.number}`, ticket.title ?? ''];
    const done = ticket.changes.map((change) => [...about, change.at, lossSentence(ticket, change, language)]);
    return done.length > 0 ? done : [[...about, '', '']];
  });
  return byteOrderMark + Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
}
