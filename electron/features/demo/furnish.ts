import { Refusal, type Result } from '../../../shared/contract/errors.ts';
import { languages } from '../../../shared/contract/values.ts';
import type { Core } from '../../core/index.ts';
import { fillDeadlines } from './deadlines.ts';
import { demoMail } from './mails.ts';
import { fillToday } from './today.ts';

function answered(result: Result<unknown>): unknown {
  if (!result.ok) throw new Refusal(result.error.code, result.error.params);
  return result.value;
}

/** What makes a demo office look lived in besides its tickets: deadlines, mails with files, and lists kept as views. */
export async function furnishOffice(core: Core, seed: string, now: Date): Promise<void> {
  const call = async <T>(operation: string, input: unknown) => answered(await core.call(operation, input)) as T;
  await fillToday(core, seed, now);
  await fillDeadlines(core, seed, now);
  for (let index = 0; index < 12; index++) {
    const language = languages[index % languages.length] ?? 'en';
    const { name, bytes } = demoMail(`${seed}/mail/${index}`, language, new Date(now.getTime() - index * 3_600_000));
    const file = { name, size: bytes.byteLength, mediaType: 'message/rfc822' };
    const { upload, stream } = await call<{ upload: string; stream: string }>('upload.open', file);
    answered(await core.writeStream(stream, bytes, true));
    await call('mail.intake', { upload });
  }
  const { rows: people } = await call<{ rows: { id: string; login: string }[] }>('user.directory', {});
  const order = { sort: 'updatedAt', direction: 'desc', group: null };
  const columns = ['number', 'title', 'status', 'priority', 'assignee', 'followUp', 'updatedAt'];
  const views = [
    { login: 'brandt', name: 'Wartet auf Mandanten', filter: { status: ['waiting'], waitingReason: ['client'] } },
    { login: 'brandt', name: 'Eilig', filter: { priority: ['urgent', 'high'] } },
    { login: 'vandijk', name: 'Niet toegewezen', filter: { unassigned: true } },
  ];
  await core.batch(async (act) => {
    for (const { login, name, filter } of views) {
      const person = people.find((each) => each.login === login);
      const view = { id: null, name, list: 'all', filter, order, columns };
      if (person) await act('view.save', view, person.id, now.toISOString());
    }
  });
}
