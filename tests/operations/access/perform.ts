import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { UploadId } from '../../../shared/contract/ids.ts';
import type { Confidentiality } from '../../../shared/features/tickets/values.ts';
import type { Action } from './actions.ts';
import { takeMailIn } from './mail.ts';
import type { ModelPerson, ModelTicket } from './model.ts';
import { expected, pick, placed, type Stage } from './stage.ts';
import { demandNoTrace } from './traces.ts';

/** Does one thing; the clock moves on a second. */
export async function play(stage: Stage, action: Action): Promise<void> {
  await perform(stage, action);
  stage.office.clock.pass({ seconds: 1 });
}

async function perform(stage: Stage, action: Action): Promise<void> {
  const { model } = stage;
  switch (action.do) {
    case 'create':
      return create(stage, action);
    case 'assign': {
      const patch = { team: stage.team(action.team), assignee: stage.idOf(action.assignee) };
      return stage.change(stage.person(action.by), 'ticket.assign', stage.ticket(action.ticket), patch, patch);
    }
    case 'bulkAssign':
      return bulkAssign(stage, action);
    case 'setCategory': {
      const category =
        action.category === null ? null : (pick(model.categories.slice(-4), action.category)?.id ?? null);
      const ticket = stage.ticket(action.ticket);
      return stage.change(stage.person(action.by), 'ticket.setCategory', ticket, { category }, { category });
    }
    case 'setRequester': {
      const person = stage.person(action.by);
      const ticket = stage.ticket(action.ticket);
      const { input, patch, name } = await stage.requester(person, action.kind, action.other);
      await stage.change(person, 'ticket.setRequester', ticket, { requester: input }, patch);
      if (ticket.requesterParty) ticket.parties.add(ticket.requesterParty);
      await stage.adopt(person, ticket, name);
      return;
    }
    case 'watch': {
      const person = stage.person(action.by);
      const ticket = stage.ticket(action.ticket);
      const user = stage.person(action.user).id;
      const name = action.on ? 'ticket.addWatcher' : 'ticket.removeWatcher';
      return stage.do(person, name, { id: ticket.id, user }, [ticket], () => {
        if (action.on) ticket.watchers.add(user);
        else ticket.watchers.delete(user);
      });
    }
    case 'talk':
      return talk(stage, action);
    case 'answer': {
      const asked = pick(
        model.tickets.filter(({ questions }) => questions.length > 0),
        action.entry,
      );
      const question = asked && pick(asked.questions, action.entry);
      if (!asked || !question) return;
      const body = model.mark();
      return stage.do(stage.person(action.by), 'ticket.answer', { question, body }, [asked], ({ entry }) => {
        asked.marks.push(body);
        asked.entries.push(entry);
      });
    }
    case 'attach': {
      const person = stage.person(action.by);
      const ticket = stage.ticket(action.ticket);
      const name = model.mark();
      const upload = await person.desk.upload(`${name}.txt`, new TextEncoder().encode('text'), 'text/plain');
      return stage.do(person, 'attachment.add', { ticket: ticket.id, upload }, [ticket], ({ attachment, entry }) => {
        ticket.marks.push(name);
        ticket.attachments.push(attachment.id);
        ticket.entries.push(entry);
      });
    }
    case 'take': {
      const person = stage.person(action.by);
      const [name, assignee] = action.back
        ? (['ticket.handBack', null] as const)
        : (['ticket.take', person.id] as const);
      return stage.change(person, name, stage.ticket(action.ticket), {}, { assignee });
    }
    case 'close':
      return stage.change(
        stage.person(action.by),
        'ticket.setStatus',
        stage.ticket(action.ticket),
        { status: 'closed' },
        { open: false },
      );
    case 'deadline':
      return enterDeadline(stage, action);
    case 'undo': {
      const change = pick(stage.changes, action.change);
      if (!change) return;
      const person = model.people.find(({ id }) => id === change.by) as ModelPerson;
      const { changeSet, before } = change;
      return stage.do(person, 'ticket.undo', { changeSet }, [...before.keys()], () => {
        for (const [ticket, state] of before) Object.assign(ticket, state);
      });
    }
    case 'stale': {
      const ticket = stage.ticket(action.ticket);
      const input = { id: ticket.id, version: 9_999, title: 'never' };
      return stage.do(stage.person(action.by), 'ticket.edit', input, [ticket], () => undefined);
    }
    case 'party':
      return enterParty(stage, action);
    case 'mail':
      return takeMailIn(stage, action);
    case 'joinTeam': {
      const person = stage.person(action.person);
      if (person.id === stage.office.administrator.id) return;
      return stage.setTeams(
        person,
        action.teams.map((team) => stage.team(team)).filter((team) => team !== null),
      );
    }
    case 'sight':
      return stage.setSight(stage.person(action.person), action.reads);
    case 'confidentiality':
      return setConfidentiality(stage, action.category, action.level);
  }
}

async function create(stage: Stage, action: Extract<Action, { do: 'create' }>): Promise<void> {
  const { model } = stage;
  const person = stage.person(action.by);
  const title = model.mark();
  const description = model.mark();
  const category = action.category === null ? null : (pick(model.categories.slice(-4), action.category)?.id ?? null);
  const { input, patch, name } = await stage.requester(person, action.requester, action.other);
  const placing = { category, team: stage.team(action.team), assignee: stage.idOf(action.assignee) };
  const watchers = action.watcher === null ? [] : [stage.person(action.watcher).id];
  const marks = [title, description];
  const uploads: UploadId[] = [];
  if (action.file) {
    const file = model.mark();
    marks.push(file);
    uploads.push(await person.desk.upload(`${file}.txt`, new TextEncoder().encode('text'), 'text/plain'));
  }
  let made: ModelTicket | undefined;
  const told = { title, description, ...placing, requester: input, watchers, uploads };
  await stage.do(person, 'ticket.create', told, [], ({ id, number }) => {
    made = {
      id,
      number,
      ...placing,
      // Without a requester it is whoever files it.
      ...(input === null ? { requesterUser: person.id, requesterParty: null } : patch),
      open: true,
      watchers: new Set(watchers),
      marks,
      entries: [],
      questions: [],
      overwritten: new Set(),
      title,
      attachments: [...uploads],
      parties: new Set(patch.requesterParty ? [patch.requesterParty] : []),
    };
    model.tickets.push(made);
    // Whoever files something goes on seeing it, if they read tickets at all.
    if (!model.sees(person, made)) made.watchers.add(person.id);
  });
  if (made) await stage.adopt(person, made, name);
}

async function enterDeadline(stage: Stage, action: Extract<Action, { do: 'deadline' }>): Promise<void> {
  const { model } = stage;
  const person = stage.person(action.by);
  const ticket = action.ticket === null ? null : stage.ticket(action.ticket);
  const title = model.mark();
  const input = {
    ticket: ticket?.id ?? null,
    items: [
      {
        basis: { kind: 'manual' as const, end: '2026-03-01', reason: 'The court said so' },
        title,
        responsible: stage.person(action.responsible).id,
      },
    ],
  };
  const touched = ticket ? [ticket] : [];
  const made: OutputOf<'deadline.enter'>['rows'] = [];
  await stage.do(person, 'deadline.enter', input, touched, ({ rows }) => {
    made.push(...rows);
    for (const { id } of rows) model.deadlines.push({ id, ticket, title });
  });
  for (const { id, version } of action.end ? made : []) {
    await stage.do(person, 'deadline.strike', { id, version, reason: 'Entered twice' }, touched, () => undefined);
  }
}

async function bulkAssign(stage: Stage, action: Extract<Action, { do: 'bulkAssign' }>): Promise<void> {
  const person = stage.person(action.by);
  const chosen = [...new Set(action.tickets.map((number) => stage.ticket(number)))];
  const tickets: { id: ModelTicket['id']; version: number }[] = [];
  for (const ticket of chosen) tickets.push(await stage.at(person, ticket));
  const patch = { team: stage.team(action.team), assignee: stage.idOf(action.assignee) };
  const input = { tickets, change: { kind: 'assign' as const, ...patch } };
  await stage.do(person, 'ticket.bulk', input, chosen, ({ skipped, changeSet }) => {
    const left = new Set(skipped.map(({ number }) => number));
    const changed = chosen.filter(({ number }) => !left.has(number));
    const before = new Map(changed.map((ticket) => [ticket, placed(ticket)]));
    for (const ticket of changed) Object.assign(ticket, patch);
    if (changeSet) stage.changes.push({ by: person.id, changeSet, before });
  });
}

async function talk(stage: Stage, { by, ticket: number, kind, user }: Extract<Action, { do: 'talk' }>): Promise<void> {
  const person = stage.person(by);
  const ticket = stage.ticket(number);
  const body = stage.model.mark();
  const { id } = ticket;
  const other = stage.person(user).id;
  const said = ({ entry }: { entry: OutputOf<'ticket.addNote'>['entry'] }) => {
    ticket.marks.push(body);
    ticket.entries.push(entry);
    if (kind === 'question') ticket.questions.push(entry);
  };
  if (kind === 'note') return stage.do(person, 'ticket.addNote', { id, body, mentions: [other] }, [ticket], said);
  if (kind === 'question') return stage.do(person, 'ticket.ask', { id, to: other, body }, [ticket], said);
  if (kind === 'message') return stage.do(person, 'ticket.addMessage', { id, direction: 'in', body }, [ticket], said);
  const versioned = await stage.at(person, ticket);
  return stage.do(person, 'ticket.edit', { ...versioned, title: body }, [ticket], () => {
    ticket.marks.push(body);
    ticket.overwritten.add(ticket.title);
    ticket.title = body;
  });
}

async function enterParty(
  stage: Stage,
  { by, party: number, rename }: Extract<Action, { do: 'party' }>,
): Promise<void> {
  const person = stage.person(by);
  const name = stage.model.mark();
  const party = pick(stage.model.parties, number);
  if (!rename || !party) {
    return stage.do(person, 'party.create', { name }, [], ({ id }) => {
      stage.model.parties.push({ id, createdBy: person.id, ofTicket: false, marks: [name] });
    });
  }
  const knew = stage.model.knows(person, party);
  const result = await person.desk.core.call('party.update', {
    id: party.id,
    version: party.marks.length,
    name,
  });
  if (result.ok) party.marks.push(name);
  if (result.ok && !knew) throw new Error('a party out of sight was changed');
  if (!result.ok && knew && !expected.has(result.error.code)) throw new Error(`party.update: ${result.error.code}`);
  demandNoTrace('party.update', JSON.stringify(result), stage.model.forbidden(person));
}

/** Lowering it takes a second person. */
async function setConfidentiality(stage: Stage, number: number, level: Confidentiality): Promise<void> {
  const category = pick(stage.model.categories.slice(-4), number);
  if (!category) return;
  const { admin } = stage.office;
  const { rows } = await admin.do('category.list', {});
  const version = rows.find(({ id }) => id === category.id)?.version ?? 0;
  const act = {
    id: category.id,
    names: category.names,
    confidentiality: level,
    defaultTeam: null,
    defaultPriority: 'normal' as const,
  };
  const request = await admin.do('approval.request', { operation: 'category.update', act, reason: 'as agreed' });
  await stage.person(1).desk.do('approval.decide', { approval: request.id, approve: true });
  await stage.changeRights(
    () => admin.core.call('category.update', { ...act, version, secondPerson: { approval: request.id } }),
    () => {
      const before = category.level;
      category.level = level;
      return () => {
        category.level = before;
      };
    },
  );
}
