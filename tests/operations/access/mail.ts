import type { PartyId, UserId } from '../../../shared/contract/ids.ts';
import type { Action } from './actions.ts';
import type { ModelPerson, ModelTicket } from './model.ts';
import { type Answer, pick, type Stage } from './stage.ts';

/** A mail of a new or known sender: on its own, as an answer to an earlier one, naming a ticket, or the very same once more. */
export async function takeMailIn(stage: Stage, { by, kind, other }: Extract<Action, { do: 'mail' }>): Promise<void> {
  const { model } = stage;
  const person = stage.person(by);
  const earlier = pick(stage.mails, other);
  const named = stage.ticket(other);
  const repeated = kind === 'again' ? earlier : undefined;
  const answered = kind === 'answer' ? earlier?.ticket : kind === 'number' ? named : repeated?.ticket;
  const id = repeated?.id ?? `${model.mark()}@client.example`;
  const from = repeated?.from ?? (kind === 'sender' && earlier ? earlier.from : model.mark());
  const [subject, body] = [model.mark(), model.mark()];
  const text = [
    `From: ${from} <${from}@client.example>`,
    'To: office@griffel.example',
    `Subject: ${subject}${kind === 'number' ? ` t-${named.number}` : ''}`,
    `Message-ID: <${id}>`,
    ...(kind === 'answer' && earlier ? [`In-Reply-To: <${earlier.id}>`] : []),
    '',
    body,
  ];
  const bytes = repeated?.bytes ?? new TextEncoder().encode(text.join('\r\n'));
  const marks = repeated?.marks ?? [subject, body, from];
  const joins = answered !== undefined && model.sees(person, answered);
  const upload = await person.desk.upload('mail.eml', bytes, 'message/rfc822');
  await stage.do(person, 'mail.intake', { upload }, [], (value) => {
    if (value.outcome === 'rejected') throw new Error('a good mail was rejected');
    const known = model.tickets.find((ticket) => ticket.id === value.ticket.id);
    if ((known === undefined) === joins || (joins && known !== answered))
      throw new Error(`a mail was ${value.outcome}`);
    const ticket = known ?? newFromMail(stage, person, value.ticket);
    if (value.outcome === 'duplicate') return;
    ticket.marks.push(...marks);
    ticket.attachments.push(upload);
    ticket.open = true;
    stage.mails.push({ bytes, id, from, ticket, marks });
  });
  await adoptSender(stage, person, id, from);
}

function newFromMail(
  stage: Stage,
  person: ModelPerson,
  { id, number }: { id: ModelTicket['id']; number: number },
): ModelTicket {
  const placing = {
    category: null,
    team: null,
    assignee: null,
    requesterUser: null,
    requesterParty: null,
    open: true,
  };
  const lists = { marks: [], entries: [], questions: [], attachments: [], overwritten: new Set<string>() };
  // The subject stays in the mail: it is found also when the title was written over.
  const made = {
    id,
    number,
    title: '',
    ...placing,
    ...lists,
    watchers: new Set<UserId>(),
    parties: new Set<PartyId>(),
  };
  stage.model.tickets.push(made);
  if (!stage.model.sees(person, made)) throw new Error('who takes a mail in does not see it');
  return made;
}

/** Learns which party a mail's ticket got. One that was out of sight must not be among them. */
async function adoptSender(stage: Stage, person: ModelPerson, id: string, from: string): Promise<void> {
  const ticket = stage.mails.findLast((mail) => mail.id === id)?.ticket;
  if (!ticket || ticket.parties.size > 0 || ticket.requesterUser || !stage.model.sees(person, ticket)) return;
  const read = (await person.desk.core.call('ticket.get', { id: ticket.id })) as Answer<'ticket.get'>;
  if (!read.ok || read.value.requester?.kind !== 'party') return;
  const { party } = read.value.requester;
  const known = stage.model.parties.find((each) => each.id === party.id);
  if (known && !stage.model.knows(person, known)) throw new Error('a mail was matched to a party out of sight');
  if (!known) stage.model.parties.push({ id: party.id, createdBy: person.id, ofTicket: true, marks: [from] });
  ticket.requesterParty = party.id;
  ticket.parties.add(party.id);
}
