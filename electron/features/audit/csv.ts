import Papa from 'papaparse';
import type { Language } from '../../../shared/contract/values.ts';
import type { AuditRow } from '../../../shared/features/audit/operations.ts';
import { auditActor, auditPlainText, auditText } from '../../../shared/features/audit/sentences.ts';
import { translator } from '../../../shared/i18n/index.ts';

/** Excel reads the byte order mark as "this is UTF-8". */
const byteOrderMark = '\ufeff';
const format = { delimiter: ';', newline: '\r\n', escapeFormulae: true };

export function csvHeading(language: Language): string {
  const t = translator(language);
  const names = [t('audit.time'), t('audit.person'), t('audit.what'), t('audit.outcome'), t('audit.details')];
  return byteOrderMark + Papa.unparse([names], format);
}

/** Entries as lines of CSV, in plain sentences; cells that a spreadsheet would run as a formula are defused. */
export function csvLines(rows: readonly AuditRow[], language: Language): string {
  const t = translator(language);
  return Papa.unparse(
    rows.map((row) => {
      const { sentence } = auditText(row, language);
      const details = auditPlainText(row, language).slice(sentence.length + 1);
      return [
        row.at,
        row.actor.kind === 'system' ? auditActor(row, language) : row.actor.name,
        sentence,
        t(`audit.outcomes.${row.outcome}`),
        details,
      ];
    }),
    format,
  );
}
