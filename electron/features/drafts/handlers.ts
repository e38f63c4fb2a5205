import { openQuestionsOf } from '../../../db/queries/tickets/questions.ts';
import { ticketRow } from '../../../db/queries/tickets/ticket.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DoorHandler, QueryHandler } from '../../core/dispatch/context.ts';

type Desk = Parameters<DoorHandler<'draft.list'>>[0];

/** The box of the person at this desk; shut while nobody is signed in, or they locked. */
function boxOf({ office, seat }: Desk) {
  if (!office || !seat) throw new Refusal('not_signed_in');
  if (seat.locked) throw new Refusal('locked');
  return office.drafts;
}

const list: DoorHandler<'draft.list'> = (desk) => boxOf(desk).list();

const keep: DoorHandler<'draft.keep'> = async (desk, { place, text }) => ({ at: await boxOf(desk).keep(place, text) });

const discard: DoorHandler<'draft.discard'> = async (desk, { place }) => {
  await boxOf(desk).discard(place);
  return {};
};

const ticket: QueryHandler<'draft.ticket'> = async ({ db, scope }, { ticket: id }) => {
  const { number, title } = await ticketRow(db, id);
  return { number, title, openQuestions: await openQuestionsOf(db, scope, id) };
};

export const draftHandlers = {
  'draft.list': list,
  'draft.keep': keep,
  'draft.discard': discard,
  'draft.ticket': ticket,
};
