import { namesOf } from '../../../db/queries/approvals/names.ts';
import {
  allCategories,
  categoryById,
  insertCategory,
  updateCategory,
} from '../../../db/queries/categories/categories.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CategoryId, TeamId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import { inLanguage } from '../../../shared/features/categories/in-language.ts';
import type { Category } from '../../../shared/features/categories/operations.ts';
import { Confidentiality, Priority } from '../../../shared/features/tickets/values.ts';
import { categoryNeedsSecondPerson } from '../../../shared/permissions/second-person.ts';
import { demandAllSeen } from '../../core/access/unseen.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandContext, CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { demandSecondPerson } from '../approvals/index.ts';

type Row = NonNullable<Awaited<ReturnType<typeof categoryById>>>;
type Content = ParsedOf<'category.create'>;

function read(row: Row, language: Language): Category {
  const names = JSON.parse(row.names) as Category['names'];
  return {
    id: row.id as CategoryId,
    version: row.version,
    name: inLanguage(names, language),
    names,
    guidelines: JSON.parse(row.guidelines) as Category['guidelines'],
    confidentiality: Confidentiality.parse(row.confidentiality),
    defaultTeam: row.default_team_id as TeamId | null,
    defaultPriority: Priority.parse(row.default_priority),
    retired: row.retired === 1,
  };
}

function columns(content: Content) {
  return {
    names: JSON.stringify(content.names),
    guidelines: JSON.stringify(content.guidelines),
    confidentiality: content.confidentiality,
    default_team_id: content.defaultTeam,
    default_priority: content.defaultPriority,
  };
}

/** What differs, in words of this moment: the team by its name. */
async function changesOf(db: QueryContext['db'], before: Content | null, after: Content): Promise<AuditChange[]> {
  const ids = [before?.defaultTeam ?? null, after.defaultTeam].filter((id) => id !== null);
  const teams = await namesOf(db, 'team', ids);
  const worded = (content: Content) => ({
    names: content.names,
    guidelines: content.guidelines,
    confidentiality: content.confidentiality,
    defaultTeam: content.defaultTeam === null ? null : (teams.get(content.defaultTeam) ?? null),
    defaultPriority: content.defaultPriority,
  });
  const old = before === null ? null : worded(before);
  return Object.entries(worded(after))
    .map(([field, value]) => ({ field, before: old?.[field as keyof typeof old] ?? null, after: value }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

async function categoryAt({ tx, actor }: CommandContext, wanted: { id: string; version: number }): Promise<Category> {
  const row = await categoryById(tx, wanted.id);
  if (!row) throw new Refusal('not_found', { record: 'category' });
  const current = read(row, actor.language);
  demandVersion(current, wanted);
  return current;
}

const list: QueryHandler<'category.list'> = async ({ db, actor }) => ({
  rows: (await allCategories(db)).map((row) => read(row, actor.language)),
});

const create: CommandHandler<'category.create'> = async (context, input) => {
  const { tx, actor, now } = context;
  const row: Row = { id: newId<CategoryId>(now), ...columns(input), retired: 0, version: 1, created_at: now };
  await insertCategory(tx, row);
  await context.accessChanged();
  context.changed('office.changed');
  const value = read(row, actor.language);
  return {
    value,
    audit: {
      subject: { type: 'category', id: value.id, label: value.name },
      changes: await changesOf(tx, null, input),
    },
  };
};

const update: CommandHandler<'category.update'> = async (context, input) => {
  const { tx, actor } = context;
  const current = await categoryAt(context, input);
  const facts = categoryNeedsSecondPerson(current, input)
    ? await demandSecondPerson(context, { operation: 'category.update', act: input, secondPerson: input.secondPerson })
    : {};
  const version = current.version + 1;
  await updateCategory(tx, current.id, { ...columns(input), version });
  if (input.confidentiality !== current.confidentiality) {
    await context.accessChanged();
    await demandAllSeen(context);
  }
  context.changed('office.changed');
  const { names, guidelines, confidentiality, defaultTeam, defaultPriority } = input;
  return {
    value: {
      ...current,
      version,
      name: inLanguage(names, actor.language),
      ...{ names, guidelines, confidentiality, defaultTeam, defaultPriority },
    },
    audit: {
      subject: { type: 'category', id: current.id, label: current.name },
      changes: await changesOf(tx, current, input),
      facts,
    },
  };
};

const setRetired: CommandHandler<'category.setRetired'> = async (context, input) => {
  const current = await categoryAt(context, input);
  const version = current.version + 1;
  await updateCategory(context.tx, current.id, { retired: input.retired ? 1 : 0, version });
  context.changed('office.changed');
  return {
    value: { ...current, version, retired: input.retired },
    audit: {
      subject: { type: 'category', id: current.id, label: current.name },
      changes: [{ field: 'retired', before: current.retired, after: input.retired }],
    },
  };
};

export const categoryHandlers = {
  'category.list': list,
  'category.create': create,
  'category.update': update,
  'category.setRetired': setRetired,
};
