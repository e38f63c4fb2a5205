import { deleteView, insertView, updateView, viewOf, viewsOf } from '../../../db/queries/views/views.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ViewId } from '../../../shared/contract/ids.ts';
import { SavedView } from '../../../shared/features/views/operations.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';

type Row = Awaited<ReturnType<typeof viewsOf>>[number];

function read(row: Row): SavedView {
  return SavedView.parse({ ...(JSON.parse(row.content) as object), id: row.id, name: row.name });
}

const list: QueryHandler<'view.list'> = async ({ db, actor }) => ({ rows: (await viewsOf(db, actor.id)).map(read) });

const save: CommandHandler<'view.save'> = async ({ tx, actor, now }, input) => {
  const { id: known, name, ...content } = input;
  const before = known === null ? null : await viewOf(tx, actor.id, known);
  if (before === undefined) throw new Refusal('not_found', { record: 'view' });
  const id = known ?? newId<ViewId>(now);
  const stored = { name, content: JSON.stringify(content) };
  if (before) await updateView(tx, actor.id, id, stored);
  else await insertView(tx, { id, owner_id: actor.id, ...stored, created_at: now });
  return {
    value: { id, name, ...content },
    audit: {
      subject: { type: 'view', id, label: name },
      changes: before?.name === name ? [] : [{ field: 'name', before: before?.name ?? null, after: name }],
    },
  };
};

const remove: CommandHandler<'view.delete'> = async ({ tx, actor }, input) => {
  const before = await viewOf(tx, actor.id, input.id);
  if (!before) throw new Refusal('not_found', { record: 'view' });
  await deleteView(tx, actor.id, input.id);
  return { value: {}, audit: { subject: { type: 'view', id: input.id, label: before.name } } };
};

export const viewHandlers = { 'view.list': list, 'view.save': save, 'view.delete': remove };
