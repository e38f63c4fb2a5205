import { isAbsolute, resolve, sep } from 'node:path';
import { listPlanRow, updateListPlan } from '../../../db/queries/deadline-lists/plan.ts';
import { type ErrorCode, errorCodes, Refusal } from '../../../shared/contract/errors.ts';
import { wallTimeOf } from '../../../shared/features/backups/due.ts';
import type { DeadlineListState } from '../../../shared/features/deadline-lists/operations.ts';
import { paperLists } from '../../../shared/features/deadlines/paper/lists.ts';
import type { Paper } from '../../../shared/features/deadlines/paper/sheet.ts';
import { demandVersion } from '../../core/conflict.ts';
import { tellAdministrators } from '../../core/dispatch/administrators.ts';
import { type PrepareContext, prepared, type QueryHandler, type Reading } from '../../core/dispatch/context.ts';
import { folderExists, isWritable } from '../../core/keys/office-file.ts';
import { papersOf } from './content.ts';
import { layList, listName, thinLists } from './files.ts';

async function stateOf(db: Reading): Promise<DeadlineListState> {
  const { at, folder, version, made_at, failed_at, problem } = await listPlanRow(db);
  const code = errorCodes.find((each) => each === problem) ?? 'internal';
  return {
    plan: { at, folder, version },
    madeAt: made_at,
    failure: failed_at === null ? null : { at: failed_at, code },
  };
}

const state: QueryHandler<'deadlineList.state'> = ({ db }) => stateOf(db);

/** Inside the office's folder the lists would be lost with it. */
async function demandUsable(office: string, folder: string): Promise<void> {
  const place = `${resolve(folder)}${sep}`;
  if (!isAbsolute(folder) || place.startsWith(`${resolve(office)}${sep}`))
    throw new Refusal('invalid_input', { fields: [{ field: 'folder', problem: 'inside_office' }] });
  if (!(await folderExists(folder))) throw new Refusal('folder_not_writable');
  if (!(await isWritable(folder))) throw new Refusal('folder_not_writable');
}

const updatePlan = prepared<'deadlineList.updatePlan', null>({
  async prepare({ office, look }, { folder }) {
    const before = await look(listPlanRow);
    if (folder !== null && folder !== before.folder) await demandUsable(office.folder, folder);
    return null;
  },
  async run(context, input) {
    const { tx, office } = context;
    const before = await listPlanRow(tx);
    demandVersion(before, input);
    const folder = input.folder === null ? null : resolve(input.folder);
    const anew = folder === before.folder ? {} : { made_at: null, failed_at: null, problem: null };
    await updateListPlan(tx, { at: input.at, folder, version: before.version + 1, ...anew });
    context.changed('office.changed');
    const changes = [
      { field: 'listTime', before: before.at, after: input.at },
      { field: 'listFolder', before: before.folder, after: folder },
    ];
    return {
      value: await stateOf(tx),
      audit: {
        subject: { type: 'office', id: office.id, label: '' },
        changes: changes.filter((change) => change.before !== change.after),
      },
    };
  },
});

/** As a PDF where a desktop makes one; else the page itself, which every browser shows and prints. */
async function fileOf({ ports, office }: PrepareContext, paper: Paper) {
  try {
    if (ports.papers) return { kind: 'pdf', content: await ports.papers.pdf(paper) } as const;
  } catch {
    ports.log.error('no PDF of a deadline list was made', { office: office.id });
  }
  return { kind: 'html', content: paper.html } as const;
}

/** null: the lists lie in the folder. */
async function attempt(context: PrepareContext, folder: string): Promise<ErrorCode | null> {
  const { office, ports, look, now } = context;
  try {
    if (!(await folderExists(folder))) throw new Refusal('folder_not_writable');
    const today = wallTimeOf(ports.clock.now()).slice(0, 10);
    const papers = await look((db) => papersOf(db, today, now));
    for (const list of paperLists) {
      const { kind, content } = await fileOf(context, papers[list]);
      await layList(folder, listName(office.id, today, list, kind), content);
    }
    await thinLists(folder, office.id, today);
    return null;
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 'internal';
    ports.log.error('the deadline lists were not laid', { office: office.id, code });
    return code;
  }
}

const write = prepared<'deadlineList.write', ErrorCode | null>({
  async prepare(context) {
    const { folder } = await context.look(listPlanRow);
    if (folder === null) throw new Refusal('no_change');
    return attempt(context, folder);
  },
  async run(context, _input, problem) {
    const { tx, now, office } = context;
    const before = await listPlanRow(tx);
    if (problem === null) await updateListPlan(tx, { made_at: now, failed_at: null, problem: null });
    else {
      // Once a day: it is tried every hour.
      const isNews = before.failed_at === null || before.failed_at.slice(0, 10) !== now.slice(0, 10);
      if (isNews) await tellAdministrators(context, 'lists_failed');
      await updateListPlan(tx, { failed_at: now, problem });
    }
    context.changed('office.changed');
    return {
      value: await stateOf(tx),
      audit: {
        subject: { type: 'office', id: office.id, label: '' },
        ...(problem === null ? {} : { event: 'deadline.lists_failed' as const, facts: { code: problem } }),
      },
    };
  },
});

export const deadlineListHandlers = {
  'deadlineList.state': state,
  'deadlineList.updatePlan': updatePlan,
  'deadlineList.write': write,
};
