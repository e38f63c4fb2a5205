import { z } from 'zod';
import { MatterId, PartyId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Cursor, Instant, line, page, text } from '../../contract/values.ts';
import { MatterStatus, PartyRole, Side } from '../matters/values.ts';
import { UserRef } from '../tickets/values.ts';

/** No more hits than anyone can go through; how many there are is said besides. */
export const mostHits = 200;

/** Alike by: the same words but for their spelling; one name holding all words of the other; or letters that differ. */
export const likenesses = ['same', 'part', 'similar'] as const;
export type Likeness = (typeof likenesses)[number];

/** Whose name is compared, and where they are to stand; null: not known yet. */
export const ConflictName = z.strictObject({ name: line(200), side: Side.nullable().default(null) });
export type ConflictName = z.infer<typeof ConflictName>;

const names = z.array(ConflictName).min(1).max(20);

export const ConflictHit = z.strictObject({
  /** The name that was asked for. */
  asked: z.string(),
  party: z.strictObject({ id: PartyId, name: z.string() }),
  /** The former name that is alike; null: the present one. */
  formerName: z.string().nullable(),
  likeness: z.enum(likenesses),
  /** Stands, or stood, on the other side than where they are to stand now. */
  opposed: z.boolean(),
  /** Where they stand; those opened last come first. */
  matters: z.array(
    z.strictObject({
      id: MatterId,
      number: z.string(),
      title: z.string(),
      status: MatterStatus,
      role: PartyRole,
      side: Side,
    }),
  ),
});
export type ConflictHit = z.infer<typeof ConflictHit>;

/** What a comparison found. */
export const ConflictResult = z.strictObject({
  /** The gravest first, at most `mostHits`. */
  hits: z.array(ConflictHit),
  total: z.int(),
  /** Hits of which the caller may not know more than that there are any, and who does. */
  hidden: z.strictObject({ count: z.int(), ask: z.array(UserRef) }),
  /** With how many people and organisations the names were compared. */
  compared: z.int(),
});
export type ConflictResult = z.infer<typeof ConflictResult>;

/** What a person concluded: no conflict; one that is accepted, for a reason; one for which the matter is not taken on. */
export const conflictDecisions = ['none', 'accepted', 'declined'] as const;
export const ConflictDecision = z.enum(conflictDecisions);
export type ConflictDecision = z.infer<typeof ConflictDecision>;

export const ConflictCheck = z.strictObject({
  id: z.string(),
  matter: z.strictObject({ id: MatterId, number: z.string(), title: z.string() }).nullable(),
  at: Instant,
  by: UserRef.nullable(),
  names: z.array(ConflictName),
  result: ConflictResult.omit({ hidden: true }).extend({ hidden: z.int() }),
  decision: ConflictDecision,
  reason: z.string(),
});
export type ConflictCheck = z.infer<typeof ConflictCheck>;

export const conflictOperations = feature('conflict', {
  /**
   * Compares names with every party ever recorded, former names and other spellings included. Of parties that the caller may not know
   * of it says only how many there are and whom to ask, since whoever takes on a matter must know that there is something.
   */
  check: query({
    input: z.strictObject({ names, matter: MatterId.nullable().default(null) }),
    output: ConflictResult,
    permission: 'matter.read',
    record: { matter: 'matter' },
    audit: 'conflict.checked',
  }),
  /**
   * Compares anew and keeps the names, what was found and the decision for ever: in the matter, or by itself when none was opened.
   * Refuses with `reason_required` where something was found, or a matter is declined, and no reason is given.
   */
  record: command({
    input: z.strictObject({
      matter: MatterId.nullable(),
      names,
      decision: ConflictDecision,
      reason: text(2_500).default(''),
    }),
    output: ConflictCheck,
    permission: 'matter.update',
    record: { matter: 'matter' },
    audit: 'conflict.recorded',
  }),
  /** The checks of a matter, or those without one; the newest first. */
  list: query({
    input: z.strictObject({
      matter: MatterId.nullable(),
      cursor: Cursor.nullable(),
      limit: z.int().min(1).max(50),
    }),
    output: page(ConflictCheck),
    permission: 'matter.read',
    record: { matter: 'matter' },
    audit: { notAudited: 'open to whoever reads matters' },
  }),
});
