import { setImmediate as breathe } from 'node:timers/promises';
import { seesParty } from '../../../db/queries/access/records.ts';
import { listParties } from '../../../db/queries/parties/parties.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { importFields } from '../../../shared/features/imports/fields.ts';
import type { PartyDetail } from '../../../shared/features/parties/values.ts';
import { wordPrefixes } from '../../../shared/features/search/words.ts';
import { languageNames, translator } from '../../../shared/i18n/index.ts';
import { csvOf } from '../../core/csv.ts';
import type { QueryHandler } from '../../core/dispatch/context.ts';
import { partyDetail } from './read.ts';

/** So many are read at once: a cancel is heard, and nobody waits for long. */
const part = 200;
type Column = Exclude<(typeof importFields.parties)[number], 'firstName'>;
/** An import can have the first name apart; a party has one name. */
const columns = importFields.parties.filter((field): field is Column => field !== 'firstName');

/** The headings are those that an import recognises. Which parties and in which order is decided in one step. */
export const exportCsv: QueryHandler<'party.export'> = async (context, { text }) => {
  const { step, actor, audit, signal, progress } = context;
  const t = translator(actor.language);
  const cells = (party: PartyDetail): Record<Column, string> => {
    const [email, ...emails] = party.emails.map(({ address }) => address);
    const [phone, ...phones] = party.phones.map(({ number }) => number);
    const [address] = party.addresses;
    return {
      name: party.name,
      number: party.number,
      kind: party.kind === null ? '' : t(`words.partyKind.${party.kind}`),
      formerNames: party.formerNames.join('; '),
      email: email ?? '',
      email2: emails.join('; '),
      phone: phone ?? '',
      phone2: phones.join('; '),
      street: address?.street ?? '',
      postalCode: address?.postalCode ?? '',
      city: address?.city ?? '',
      country: address?.country ?? '',
      language: party.language === null ? '' : languageNames[party.language],
      note: party.note,
    };
  };
  const ids = await step(async ({ db, scope }) => {
    const all = { prefixes: wordPrefixes(text), after: null, limit: Number.MAX_SAFE_INTEGER };
    return (await listParties(db, scope, all)).map(({ id }) => id);
  });
  const lines: string[][] = [];
  for (let start = 0; start < ids.length; start += part) {
    if (signal.aborted) throw new Refusal('cancelled');
    await step(async ({ db, scope }) => {
      for (const id of ids.slice(start, start + part)) {
        // Somebody may have hidden or taken it away meanwhile.
        if (!(await seesParty(db, scope, id))) continue;
        const said = cells(await partyDetail(db, id));
        lines.push(columns.map((column) => said[column]));
      }
    });
    progress(Math.min(start + part, ids.length), ids.length);
    await breathe();
  }
  audit({ facts: { rows: lines.length } });
  const fields = columns.map((column) => t(`imports.fields.${column}`));
  return { csv: csvOf(fields, lines), rows: lines.length };
};
