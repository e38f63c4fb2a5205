import {
  acknowledgedAt,
  currentNotice,
  insertNotice,
  acknowledge as store,
} from '../../../db/queries/notices/notices.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { languages } from '../../../shared/contract/values.ts';
import type { Notice } from '../../../shared/features/notices/operations.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandHandler, QueryContext, QueryHandler } from '../../core/dispatch/context.ts';

async function noticeFor(db: QueryContext['db'], user: string): Promise<Notice> {
  const row = await currentNotice(db);
  if (!row) throw new Refusal('not_found', { record: 'notice' });
  return {
    version: row.version,
    texts: JSON.parse(row.texts) as Notice['texts'],
    changedAt: row.changed_at,
    acknowledgedAt: await acknowledgedAt(db, user, row.version),
  };
}

const subject = (version: number) => ({ type: 'notice', id: String(version), label: String(version) });

const get: QueryHandler<'notice.get'> = ({ db, actor }) => noticeFor(db, actor.id);

const update: CommandHandler<'notice.update'> = async (context, input) => {
  const { tx, actor, now } = context;
  const current = await noticeFor(tx, actor.id);
  demandVersion(current, input);
  const version = current.version + 1;
  await insertNotice(tx, { version, texts: JSON.stringify(input.texts), changed_by: actor.id, changed_at: now });
  // Everyone has it to acknowledge from now on.
  await context.accessChanged();
  context.changed('office.changed');
  return {
    value: { version, texts: input.texts, changedAt: now, acknowledgedAt: null },
    audit: {
      subject: subject(version),
      changes: languages
        .filter((language) => current.texts[language] !== input.texts[language])
        .map((language) => ({
          field: 'texts',
          before: { [language]: current.texts[language] },
          after: { [language]: input.texts[language] },
        })),
      facts: { version },
    },
  };
};

const acknowledge: CommandHandler<'notice.acknowledge'> = async ({ tx, actor, now, accessChanged }, input) => {
  // Only what holds now can be acknowledged: whoever read an older text is shown the new one.
  demandVersion(await noticeFor(tx, actor.id), input);
  await store(tx, actor.id, input.version, now);
  await accessChanged();
  return { value: {}, audit: { subject: subject(input.version), facts: { version: input.version } } };
};

export const noticeHandlers = { 'notice.get': get, 'notice.update': update, 'notice.acknowledge': acknowledge };
