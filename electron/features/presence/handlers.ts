import { namesOf } from '../../../db/queries/users/users.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { QueryHandler } from '../../core/dispatch/context.ts';

const look: QueryHandler<'presence.look'> = async ({ db, office, actor }, { ticket }) => {
  const people = await namesOf(db, office.presence?.show(ticket, actor.id) ?? []);
  return { people: people.map(({ id, name }) => ({ id: id as UserId, name })) };
};

export const presenceHandlers = { 'presence.look': look };
