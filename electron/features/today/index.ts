import { countQuestions, openQuestions } from '../../../db/queries/tickets/questions.ts';
import { work } from '../../../db/queries/tickets/work.ts';
import type { QueryHandler } from '../../core/dispatch/context.ts';

/** Rows of each kind; the rest is a click away in the lists. */
const most = 20;

const get: QueryHandler<'today.get'> = async ({ db, scope, actor }, { today }) => ({
  questions: {
    rows: await openQuestions(db, scope, actor.language, most),
    total: await countQuestions(db, scope),
  },
  followUps: await work(db, scope, actor.language, 'followUps', today, most),
  urgent: await work(db, scope, actor.language, 'urgent', today, most),
  newForMe: await work(db, scope, actor.language, 'newForMe', today, most),
  newForTeams: await work(db, scope, actor.language, 'newForTeams', today, most),
});

export const todayHandlers = { 'today.get': get };
