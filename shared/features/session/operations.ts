import { z } from 'zod';
import { RoleId, TeamId, UserId } from '../../contract/ids.ts';
import { command, door, feature } from '../../contract/operation.ts';
import { Instant, Language, Login, Passphrase } from '../../contract/values.ts';
import { permissions } from '../../permissions/catalogue.ts';

export const themes = ['system', 'light', 'dark'] as const;

export const SessionUser = z.strictObject({
  id: UserId,
  login: z.string(),
  name: z.string(),
  language: Language,
  theme: z.enum(themes),
  roles: z.array(z.strictObject({ id: RoleId, name: z.string() })),
  teams: z.array(z.strictObject({ id: TeamId, name: z.string() })),
  permissions: z.array(z.enum(permissions)),
  mustChangePassphrase: z.boolean(),
  /** The privacy notice's current version has been acknowledged. */
  noticeAcknowledged: z.boolean(),
});
export type SessionUser = z.infer<typeof SessionUser>;

/** Why an office that is open cannot be written to. */
export const readOnlyReasons = ['folder', 'audit_rewritten', 'share_unsafe', 'damaged'] as const;

/** `alone`: no other computer was met yet, so nothing is known. */
export const trusts = ['proven', 'alone', 'unsafe'] as const;

export const SessionState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('no_office') }),
  z.strictObject({
    state: z.literal('signed_out'),
    folder: z.string(),
    demo: z.boolean(),
    /** The office is closed, as far as this desktop was told. */
    closed: z.strictObject({ by: z.string(), note: z.string(), until: Instant }).nullable(),
    /** The office allowed it when someone last signed in here, and this computer can protect it. */
    mayRemember: z.boolean(),
    /** Who can continue without a passphrase. */
    remembered: z.array(z.strictObject({ id: UserId, name: z.string() })),
    /** Its database is known to be damaged, or is being repaired by somebody just now. */
    damage: z.enum(['found', 'repairing']).nullable(),
  }),
  z.strictObject({
    state: z.enum(['signed_in', 'locked']),
    folder: z.string(),
    demo: z.boolean(),
    office: z.strictObject({ id: z.string(), name: z.string(), country: z.string(), region: z.string() }),
    user: SessionUser,
    readOnly: z.enum(readOnlyReasons).nullable(),
    /** By so many seconds this computer's clock is ahead of the file server's, negative when behind; null when it is right. */
    clockAhead: z.int().nullable(),
    /** Whether locks are known to reach from this computer to the others; null for an office on this computer's own disk. */
    share: z
      .strictObject({
        trust: z.enum(trusts),
        /** A computer was turned away: locks do not reach it, so that it can only read. */
        warned: z.boolean(),
        /** A desk copies the database: what is sent waits for some seconds. */
        paused: z.boolean(),
        /** When locks were last seen to reach from one computer to another. */
        provenAt: Instant.nullable(),
      })
      .nullable(),
    /** When the session began. */
    since: Instant,
    /** Minutes without use after which the program locks. */
    idleLockMinutes: z.int(),
  }),
]);
export type SessionState = z.infer<typeof SessionState>;

/** zxcvbn's verdict. 3 of 4 is demanded. */
export const PassphraseStrength = z.strictObject({
  score: z.int().min(0).max(4),
  enough: z.boolean(),
  warning: z.string().nullable(),
  suggestions: z.array(z.string()),
});
export type PassphraseStrength = z.infer<typeof PassphraseStrength>;

export const sessionOperations = feature('session', {
  state: door({
    input: z.strictObject({}),
    output: SessionState,
    audit: { notAudited: 'tells only what the person at this computer knows' },
  }),
  signIn: door({
    /** `remember` as the person ticked it; left out, this computer goes on as it did. */
    input: z.strictObject({ login: Login, passphrase: Passphrase, remember: z.boolean().optional() }),
    output: SessionState,
    audit: 'session.signed_in',
  }),
  /** Signs in someone whom this computer remembers; `user` names one of them, and means nothing for anybody else. */
  continue: door({
    input: z.strictObject({ user: z.uuid() }),
    output: SessionState,
    audit: 'session.signed_in',
  }),
  /** By hand, this computer forgets the person; the end of the program alone does not make it forget. */
  signOut: door({
    input: z.strictObject({ why: z.enum(['by_hand', 'quit']).default('by_hand') }),
    output: SessionState,
    audit: 'session.signed_out',
  }),
  lock: door({
    input: z.strictObject({ why: z.enum(['by_hand', 'idle', 'sleep']) }),
    output: SessionState,
    audit: 'session.locked',
  }),
  unlock: door({
    input: z.strictObject({ passphrase: Passphrase }),
    output: SessionState,
    audit: 'session.unlocked',
  }),
  /** Lets someone in who holds the office's recovery key, and sets that person's passphrase. */
  recover: door({
    input: z.strictObject({ recoveryKey: z.string().max(500), login: Login, passphrase: Passphrase }),
    output: SessionState,
    audit: 'session.recovered',
  }),
  /** Advice while a passphrase is chosen; the words given (names, login) count as easy to guess. */
  passphraseStrength: door({
    input: z.strictObject({
      passphrase: z.string().max(1_024),
      words: z.array(z.string().max(200)).max(20),
      language: Language,
    }),
    output: PassphraseStrength,
    audit: { notAudited: 'a passphrase that is being chosen must not leave a trace' },
  }),
  changePassphrase: command({
    input: z.strictObject({ current: Passphrase, next: Passphrase }),
    output: z.strictObject({}),
    permission: 'signedIn',
    record: 'none',
    audit: 'session.passphrase_changed',
    beforeDuties: true,
  }),
});
