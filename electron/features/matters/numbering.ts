import { setMatterPattern } from '../../../db/queries/matters/matters.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandHandler } from '../../core/dispatch/context.ts';

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
