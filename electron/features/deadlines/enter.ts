import { insertDeadline, nextDeadlineNumber, setNotices } from '../../../db/queries/deadlines/deadline.ts';
import { ticketRow, userNames } from '../../../db/queries/tickets/ticket.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineId } from '../../../shared/contract/ids.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import { type Desk, reckon } from '../../../shared/features/deadlines/reckon.ts';
import { deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { deskOf } from './read.ts';
import { deadlineSubject, demandSight, note, orderedNotices, reckoningColumns } from './row.ts';
import { chainSummaries } from './summary.ts';

type Input = ParsedOf<'deadline.enter'>;
type Item = Input['items'][number];
type Made = { id: DeadlineId; number: number; title: string; end: string; responsible: string };
type Place = { ticket_id: string | null; matter_id: string | null };

/** On a ticket the deadline has the ticket's matter, also when that changes later. */
async function placeOf({ tx }: CommandContext, { ticket, matter }: Input): Promise<Place> {
  if (ticket === null) return { ticket_id: null, matter_id: matter };
  const row = await ticketRow(tx, ticket);
  if (matter !== null && row.matter_id !== matter) throw new Refusal('deadline_of_other_matter');
  return { ticket_id: ticket, matter_id: null };
}

/** The reckoning as it is stored; refuses what cannot be computed and a date by hand without a reason. */
function reckoned(
  { basis, strict }: Item,
  { trigger, kind }: Pick<Input, 'trigger' | 'kind'>,
  desk: Desk,
  index: number,
) {
  if (basis.kind === 'manual' && kind === 'deadline' && basis.reason === '') throw new Refusal('reason_required');
  const outcome = reckon(basis, trigger, desk);
  if (!outcome.ok)
    throw new Refusal('deadline_not_computable', { item: index, code: outcome.code, field: outcome.field });
  // Else it would leave the strict ones, be open to an extension or escape the second person.
  if (outcome.strict && (strict === false || kind === 'follow_up')) throw new Refusal('deadline_strict_by_law');
  return outcome;
}

async function enterOne(
  context: CommandContext,
  input: Input,
  item: Item,
  at: { place: Place; chain: string; position: number; desk: Desk },
): Promise<Made> {
  const { tx, now, actor } = context;
  const { place, chain, position, desk } = at;
  await demandSight(context, place, item.responsible);
  await demandSight(context, place, item.deputy);
  const outcome = reckoned(item, input, desk, position - 1);
  const notices = item.notices ?? (input.kind === 'deadline' ? outcome.notices : []);
  const id = newId<DeadlineId>(now);
  const number = await nextDeadlineNumber(tx);
  const { basis, title, responsible } = item;
  await insertDeadline(tx, {
    number,
    id,
    kind: input.kind,
    status: 'open',
    is_open: 1,
    type: basis.kind === 'catalogue' ? basis.type : null,
    title,
    strict: input.kind === 'deadline' && (item.strict ?? outcome.strict) ? 1 : 0,
    happened: input.trigger === null ? null : JSON.stringify(input.trigger),
    basis: JSON.stringify(basis),
    ...reckoningColumns(outcome),
    extension_end: null,
    extension_asked_at: null,
    extension_parts: null,
    extended_at: null,
    reckoned_by: actor.id,
    ...place,
    responsible_id: responsible,
    // Nobody stands in for themselves.
    deputy_id: item.deputy === responsible ? null : item.deputy,
    team_id: item.team,
    note: item.note,
    chain_id: chain,
    position,
    entered_by: actor.id,
    entered_at: now,
    checked_by: null,
    checked_at: null,
    ended_by: null,
    ended_at: null,
    end_reason: '',
    proof_id: null,
    version: 1,
  });
  await setNotices(tx, id, orderedNotices(notices, outcome.end));
  const reason = basis.kind === 'manual' ? basis.reason : '';
  await note(context, id, { act: 'entered', reason, changes: [{ field: 'end', before: null, after: outcome.end }] });
  for (const to of new Set([responsible, item.deputy]))
    if (to !== null) await context.notify({ to, kind: 'deadline_given', deadline: id });
  return { id, number, title, end: outcome.end, responsible };
}

/** Enters what came from one trigger, all or nothing: the gate's transaction takes back what was written before a refusal. */
export const enter: CommandHandler<'deadline.enter'> = async (context, input) => {
  const place = await placeOf(context, input);
  const desk = await deskOf(context.tx, context.now);
  const chain = newId(context.now);
  const made: Made[] = [];
  for (const [index, item] of input.items.entries()) {
    made.push(await enterOne(context, input, item, { place, chain, position: index + 1, desk }));
  }
  context.changed('deadlines.changed');
  const [first] = made;
  if (!first) throw new Refusal('invalid_input');
  const names = await userNames(
    context.tx,
    made.map(({ responsible }) => responsible),
  );
  const changes: AuditChange[] = made.flatMap((each) => {
    const of = each === first ? '' : `${deadlineNumber(each.number)} `;
    return [
      { field: `${of}end`, before: null, after: each.end },
      { field: `${of}responsible`, before: null, after: names.get(each.responsible) ?? '' },
    ];
  });
  if (input.trigger) changes.unshift({ field: 'triggerDate', before: null, after: input.trigger.date });
  return {
    value: { rows: await chainSummaries(context, chain) },
    audit: { subject: deadlineSubject(first), changes, facts: { count: made.length } },
  };
};
