import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OfficeDatabase, type Reading } from '../../../db/connection/index.ts';
import {
  accountActsSince,
  actsSince,
  deadlinesIn,
  namesIn,
  numbersGiven,
  placeOfTicket,
  type SalvagedAct,
  ticketsSince,
} from '../../../db/queries/damage/salvage.ts';
import type { RepairLossTable } from '../../../db/schema/index.ts';
import { auditEvents } from '../../../shared/features/audit/events.ts';
import type { AccountAct } from '../../../shared/features/damage/accounts.ts';
import { AccessRules } from '../access/access.ts';
import { databaseFile } from '../keys/office-file.ts';
import type { Ports } from '../ports/index.ts';

export type Loss = Omit<RepairLossTable, 'repair_id'>;
/** How much of the damaged file could be read. */
export type Readable = 'whole' | 'partly' | 'nothing';
export type Salvage = {
  losses: Loss[];
  /** How far its numbers had gone: none is given a second time. */
  numbers: readonly { name: string; value: number }[];
  readable: Readable;
  /** What was done to accounts and rights after the backup. */
  accounts: AccountAct[];
  /** Whose access has ended; null where that cannot be read. */
  ended: string[] | null;
  /** Whether whoever repairs still makes backups; null where that cannot be read, or they hold the recovery key. */
  mayRepair: boolean | null;
};

/**
 * What the backup knows already: up to when, the newest entry, the greatest number, and when each ticket was changed last; and who
 * repairs.
 */
export type Since = {
  opener: string | null;
  at: string;
  seq: number;
  number: number;
  known: ReadonlyMap<string, string>;
  /** The version of each deadline, and the greatest number. */
  deadlines: ReadonlyMap<string, number>;
  deadlineNumber: number;
};

export const nothing: Salvage = {
  losses: [],
  numbers: [],
  readable: 'nothing',
  accounts: [],
  ended: null,
  mayRepair: null,
};

/**
 * Which tickets and deadlines were made or changed after a backup, as far as the damaged file can still be read. Reads a copy in `within`; the file
 * itself stays as it is.
 */
export async function salvage(
  folder: string,
  keys: readonly Uint8Array[],
  since: Since,
  within: string,
  ports: Ports,
): Promise<Salvage> {
  const file = join(within, 'damaged.db');
  try {
    const whole = await copyDamaged(folder, file);
    for (const key of keys) {
      const read = await readCopy({ file, key, nativeBinding: ports.nativeBinding }, since);
      if (read) return whole ? read : { ...read, readable: read.readable === 'whole' ? 'partly' : read.readable };
    }
  } catch {
    // That nothing can be read keeps nobody from restoring.
    ports.log.error('nothing could be read of a damaged database');
  }
  return nothing;
}

type File = { file: string; key: Uint8Array; nativeBinding: string | undefined };

async function readCopy(options: File, since: Since): Promise<Salvage | null> {
  // Writable first, so that a log or a journal beside it is played back.
  for (const readOnly of [false, true]) {
    const database = await OfficeDatabase.open({ ...options, readOnly, journalMode: 'delete' }).catch(() => null);
    if (!database) continue;
    try {
      return await database.readInSteps(async (db) => {
        const tickets = await ticketsSince(db, since.at, since.number);
        const acts = await actsSince(db, since.seq);
        const { confidentiality, people, groups, ended } = await namesIn(db);
        const accountActs = await accountActsSince(db, since.seq);
        const levelOf = (category: string | null) =>
          category === null ? 'office' : (confidentiality.get(category) ?? 'concerned');
        const ofType = (type: string) => acts.rows.filter((act) => act.subject_type === type);
        const deadlines = await deadlinesLost(db, since, { acts: ofType('deadline'), people, levelOf });
        const byTicket = Map.groupBy(ofType('ticket'), (act) => act.subject_id);
        const touched = tickets.rows.filter(
          ({ id, updated_at }) => since.known.get(id) !== updated_at || byTicket.has(id),
        );
        const seen = new Set(touched.map(({ id }) => id));
        const losses = touched.map((ticket): Loss => {
          const { id, number, title, category_id, team_id, assignee_id, requester_user_id } = ticket;
          return {
            ...{ id, number, title, category_id, team_id, assignee_id, requester_user_id },
            ...asTicket,
            confidentiality: levelOf(category_id),
            is_new: since.known.has(id) ? 0 : 1,
            changes: changesOf(byTicket.get(id) ?? [], people),
          };
        });
        const unread = [...byTicket.keys()].filter((id) => !seen.has(id));
        const unknown = unread.map((id) =>
          unreadable(id, asTicket, since.known.has(id), changesOf(byTicket.get(id) ?? [], people)),
        );
        const isWhole = [tickets, acts, accountActs, deadlines].every(({ whole }) => whole);
        return {
          losses: [...deadlines.losses, ...losses, ...unknown],
          numbers: [
            ...(await numbersGiven(db)),
            { name: 'ticket', value: greatest(tickets.rows) },
            { name: 'deadline', value: greatest(deadlines.rows) },
          ],
          readable: isWhole ? 'whole' : 'partly',
          accounts: accountsOf(accountActs.rows, people, groups),
          ended,
          mayRepair: since.opener === null ? null : await mayStillRepair(db, since.opener),
        };
      });
    } catch {
      // With the other way of opening it, perhaps.
    } finally {
      await database.close().catch(() => undefined);
    }
  }
  return null;
}

const greatest = (rows: readonly { number: number }[]) => rows.reduce((most, { number }) => Math.max(most, number), 0);

const asTicket = { kind: 'ticket', end_day: null, strict: 0 } as const;
type Kind = Pick<Loss, 'kind' | 'end_day' | 'strict'>;
type Telling = {
  acts: readonly SalvagedAct[];
  people: Names;
  levelOf: (category: string | null) => string;
};

/** The deadlines that were entered or changed after the backup, with what decides who sees their tickets. */
async function deadlinesLost(db: Reading, { deadlines, deadlineNumber }: Since, { acts, people, levelOf }: Telling) {
  const { rows, whole } = await deadlinesIn(db, deadlineNumber);
  const byDeadline = Map.groupBy(acts, (act) => act.subject_id);
  const losses: Loss[] = [];
  for (const { id, number, version, title, end_day, strict, ticket_id } of rows) {
    if (deadlines.get(id) === version && !byDeadline.has(id)) continue;
    const kind: Kind = { kind: 'deadline', end_day, strict: strict === 1 ? 1 : 0 };
    const changes = changesOf(byDeadline.get(id) ?? [], people);
    const hidden = unreadable(id, kind, deadlines.has(id), changes);
    const place = ticket_id === null ? nowhere : await placeOfTicket(db, ticket_id);
    const confidentiality = place ? levelOf(place.category_id) : hidden.confidentiality;
    losses.push({ ...hidden, ...place, number, title, confidentiality });
  }
  const seen = new Set(rows.map(({ id }) => id));
  for (const [id, done] of byDeadline) {
    if (seen.has(id)) continue;
    const kind: Kind = { kind: 'deadline', end_day: null, strict: 0 };
    losses.push(unreadable(id, kind, deadlines.has(id), changesOf(done, people)));
  }
  return { losses, rows, whole };
}

/** On no ticket. */
const nowhere = { category_id: null, team_id: null, assignee_id: null, requester_user_id: null };

/** What is lost with its row: that something was done to it is known from the trail alone. */
function unreadable(id: string, kind: Kind, isKnown: boolean, changes: string): Loss {
  return {
    id,
    ...kind,
    number: null,
    title: null,
    category_id: null,
    team_id: null,
    assignee_id: null,
    requester_user_id: null,
    confidentiality: 'concerned',
    is_new: isKnown ? 0 : 1,
    changes,
  };
}

/** Whether somebody still makes backups; null where that cannot be read. */
export async function mayStillRepair(db: Reading, opener: string): Promise<boolean | null> {
  const access = await new AccessRules().of(db, opener).catch(() => undefined);
  if (access === undefined) return null;
  return access?.actor.permissions.has('backup.manage') ?? false;
}

type Names = ReadonlyMap<string, string>;
/** What was done to accounts, with the names of those concerned. */
export function accountsOf(acts: readonly SalvagedAct[], people: Names, groups: Names): AccountAct[] {
  return acts.flatMap(({ at, event, actor_kind, actor_id, subject_id }) => {
    const known = auditEvents.find((each) => each === event);
    if (known === undefined) return [];
    const by = actor_kind === 'user' ? (people.get(actor_id) ?? '') : '';
    return [{ at, event: known, by, about: people.get(subject_id) ?? groups.get(subject_id) ?? '' }];
  });
}

function changesOf(acts: readonly SalvagedAct[], people: ReadonlyMap<string, string>): string {
  return JSON.stringify(
    acts.map(({ at, event, actor_kind, actor_id }) => ({
      at,
      event,
      by: actor_kind === 'user' ? (people.get(actor_id) ?? '') : '',
    })),
  );
}

const piece = 64 * 1024;
const page = 4_096;

/** Copies an office's database with what lies beside it, as far as it can be read. Answers whether all of the database could be. */
export async function copyDamaged(folder: string, to: string): Promise<boolean> {
  const whole = await copyAll(databaseFile(folder), to);
  for (const end of ['-wal', '-journal']) await copyAll(`${databaseFile(folder)}${end}`, `${to}${end}`);
  return whole;
}

/** Copies a file; where the disk gives a piece no more, zeros lie in its place. Answers whether all of it could be read. */
async function copyAll(from: string, to: string): Promise<boolean> {
  const found = await stat(from).catch(() => null);
  if (!found) return true;
  const [source, target] = [await open(from, 'r'), await open(to, 'wx', 0o600)];
  let whole = true;
  const buffer = Buffer.alloc(piece);
  const copy = async (position: number, length: number) => {
    const { bytesRead } = await source.read(buffer, 0, length, position);
    await target.write(buffer, 0, bytesRead, position);
  };
  try {
    for (let position = 0; position < found.size; position += piece) {
      try {
        await copy(position, piece);
      } catch {
        for (let at = position; at < Math.min(position + piece, found.size); at += page)
          await copy(at, page).catch(() => {
            whole = false;
          });
      }
    }
    await target.truncate(found.size);
    return whole;
  } finally {
    await source.close();
    await target.close();
  }
}
