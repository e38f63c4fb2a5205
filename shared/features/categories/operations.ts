import { z } from 'zod';
import { CategoryId, TeamId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Language, line, Markdown, Version } from '../../contract/values.ts';
import { SecondPerson } from '../approvals/operations.ts';
import { Confidentiality, Priority } from '../tickets/values.ts';

/** Texts in the languages the office uses; at least one. A missing language shows the office's own, then any. */
const inLanguages = <T extends z.ZodType>(value: T) =>
  z.partialRecord(Language, value).refine((texts) => Object.keys(texts).length > 0, { error: 'empty' });

export const Category = z.strictObject({
  id: CategoryId,
  version: Version,
  /** In the reader's language. */
  name: z.string(),
  names: z.partialRecord(Language, z.string()),
  guidelines: z.partialRecord(Language, z.string()),
  confidentiality: Confidentiality,
  defaultTeam: TeamId.nullable(),
  defaultPriority: Priority,
  retired: z.boolean(),
});
export type Category = z.infer<typeof Category>;

const content = {
  names: inLanguages(line(100)),
  guidelines: z.partialRecord(Language, Markdown).default({}),
  confidentiality: Confidentiality,
  defaultTeam: TeamId.nullable(),
  defaultPriority: Priority,
};

export const categoryOperations = feature('category', {
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(Category) }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'open to everyone of the office' },
  }),
  create: command({
    input: z.strictObject(content),
    output: Category,
    permission: 'category.manage',
    record: { team: 'defaultTeam' },
    audit: 'category.created',
  }),
  /** Lowering the confidentiality widens sight and needs a second person. */
  update: command({
    input: z.strictObject({ id: CategoryId, version: Version, ...content, secondPerson: SecondPerson }),
    output: Category,
    permission: 'category.manage',
    record: { category: 'id', team: 'defaultTeam', approval: 'secondPerson.approval' },
    audit: 'category.updated',
  }),
  /** A retired category is no longer offered; old tickets keep it. */
  setRetired: command({
    input: z.strictObject({ id: CategoryId, version: Version, retired: z.boolean() }),
    output: Category,
    permission: 'category.manage',
    record: { category: 'id' },
    audit: 'category.retired',
  }),
});
