import { Refusal } from '../../../shared/contract/errors.ts';
import type { BatchCall, Core } from '../../core/index.ts';
import { type DemoPerson, people } from './people.ts';
import { Random } from './random.ts';
import { demoTexts, fill, newClient, newSetting } from './words.ts';

const day = 86_400_000;
const civil = (at: number) => new Date(at).toISOString().slice(0, 10);
/** Whose day is filled: those whom the sign-in screen names and who work on clients' tickets, and one lawyer of each language. */
const busy = ['brandt', 'vandijk', 'nielsen', 'whitfield', 'hoffmann'];
/** A day's work: what each ticket is to the person. */
const kinds = ['asked', 'asked', 'due', 'due', 'due', 'urgent', 'urgent', 'fresh', 'fresh', 'fresh'] as const;
type Made = { id: string; version: number };

/** Gives some people a day as it is: questions to them, follow-ups that have come, urgent and new work. */
export async function fillToday(core: Core, seed: string, now: Date): Promise<void> {
  const directory = await core.call('user.directory', {});
  if (!directory.ok) throw new Refusal(directory.error.code, directory.error.params);
  const { rows } = directory.value as { rows: { id: string; login: string }[] };
  const idOf = (person: DemoPerson) => rows.find(({ login }) => login === person.login)?.id;
  await core.batch(async (call) => {
    for (const person of people) {
      const to = idOf(person);
      if (!busy.includes(person.login) || to === undefined) continue;
      const random = new Random(`${seed}/today/${person.login}`);
      const others = people.filter((each) => each.language === person.language && each !== person);
      for (const kind of kinds) {
        const by = idOf(random.pick(others));
        if (by !== undefined) await giveWork(call, random, { kind, person, to, by, now });
      }
    }
  });
}

type Work = { kind: (typeof kinds)[number]; person: DemoPerson; to: string; by: string; now: Date };

async function giveWork(call: BatchCall, random: Random, { kind, person, to, by, now }: Work): Promise<void> {
  const { language } = person;
  const texts = demoTexts[language];
  const client = newClient(random, language);
  const setting = newSetting(random, language, client.name, person.name, now);
  const piece = random.pick(texts.kinds[random.pick(['clientRequest', 'incomingMail', 'courtMail'] as const)]);
  const at = now.toISOString();
  const say = (text: string) => fill(random, text, setting);
  const made = (await call(
    'ticket.create',
    {
      title: say(piece.title),
      description: say(piece.text),
      priority: kind === 'urgent' ? 'urgent' : null,
      requester: { kind: 'newParty', ...client },
      assignee: kind === 'asked' ? by : to,
      followUp: kind === 'due' ? civil(now.getTime() - random.int(0, 4) * day) : null,
    },
    by,
    at,
  )) as Made;
  if (kind === 'asked') await call('ticket.ask', { id: made.id, to, body: say(random.pick(texts.questions)) }, by, at);
  if (kind === 'due') {
    const { id, version } = made;
    await call('ticket.setStatus', { id, version, status: 'in_progress' }, to, at);
  }
}
