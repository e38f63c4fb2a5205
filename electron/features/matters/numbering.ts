import { isMatterNumber, matterCount, setMatterCount, setMatterPattern } from '../../../db/queries/matters/matters.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import { matterCounter, matterNumber, matterNumberKey } from '../../../shared/features/matters/number.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandContext, CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';

/** The next number by a pattern. One that someone gave by hand before is passed over. */
async function nextNumber(db: QueryContext['db'], pattern: string, openedOn: string) {
  const counter = matterCounter(pattern, openedOn);
  for (let running = (await matterCount(db, counter)) + 1; ; running++) {
    const number = matterNumber(pattern, openedOn, running);
    if (!(await isMatterNumber(db, matterNumberKey(number)))) return { counter, running, number };
  }
}

/** Takes the next number by the office's pattern for a matter. */
export async function takeNextNumber(tx: CommandContext['tx'], openedOn: string): Promise<string> {
  const { matter_pattern: pattern } = await officeRow(tx);
  const { counter, running, number } = await nextNumber(tx, pattern, openedOn);
  await setMatterCount(tx, counter, running);
  return number;
}

export const numbering: QueryHandler<'matter.numbering'> = async ({ db }, { on }) => {
  const { matter_pattern: pattern, version } = await officeRow(db);
  const { number } = await nextNumber(db, pattern, on);
  return { pattern, next: number, version };
};

/** A new pattern holds for matters that are opened from now on; the running numbers go on. */
export const setNumbering: CommandHandler<'matter.setNumbering'> = async (context, { version, pattern }) => {
  const office = await officeRow(context.tx);
  const wanted = { version, pattern };
  demandVersion({ version: office.version, pattern: office.matter_pattern }, wanted);
  await setMatterPattern(context.tx, pattern, office.version + 1);
  context.changed('office.changed');
  return {
    value: { pattern, version: office.version + 1 },
    audit: {
      subject: { type: 'office', id: office.id, label: office.name },
      changes: [{ field: 'pattern', before: office.matter_pattern, after: pattern }],
    },
  };
};
