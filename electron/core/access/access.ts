import type { Reading } from '../../../db/connection/index.ts';
import { accessVersion, confidentialCategories, rightsOf } from '../../../db/queries/access/rights.ts';
import type { Scope } from '../../../db/queries/access/scope.ts';
import { acknowledgedNotice } from '../../../db/queries/users/users.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { Language } from '../../../shared/contract/values.ts';
import { type Permission, permissions } from '../../../shared/permissions/catalogue.ts';
import { type SystemActor, systemActors } from '../../../shared/permissions/system-actors.ts';
import { type KeptClosing, keptClosing } from '../maintenance/closing.ts';
import type { Actor } from './actor.ts';

/** What someone has to do before they go on working. */
export type Duty = 'passphrase_change_required' | 'notice_not_acknowledged';
export type Access = {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly duty: Duty | null;
  /** The closing of the office as it is kept, also one that is over; announcing and ending one raises the access version. */
  readonly closing: KeptClosing | null;
};

/**
 * Who may do and see what, decided here alone. Rights are read from the database and kept until the office's access version
 * changes, so that a change holds from the very next operation.
 */
export class AccessRules {
  #version = -1;
  readonly #known = new Map<string, Access | null>();

  /** The person's rights of now, or null for someone unknown or deactivated. */
  async of(db: Reading, userId: string): Promise<Access | null> {
    const version = await accessVersion(db);
    if (version !== this.#version) {
      this.#known.clear();
      this.#version = version;
    }
    const known = this.#known.get(userId);
    if (known !== undefined) return known;
    const access = await load(db, userId);
    // While this was read, another transaction may have moved on; rights of the past must not be kept as those of now.
    if (version === this.#version) this.#known.set(userId, access);
    return access;
  }

  /** What was known last of someone, which may have changed since; undefined for who was never looked at. */
  lastKnown(userId: string): Access | null | undefined {
    return this.#known.get(userId);
  }

  /** After a rolled back change of rights the counter may come again with another meaning. */
  forget(): void {
    this.#version = -1;
  }
}

async function load(db: Reading, userId: string): Promise<Access | null> {
  const rights = await rightsOf(db, userId);
  if (!rights?.active) return null;
  const granted = new Set<string>(rights.permissionLists.flatMap((list) => JSON.parse(list) as string[]));
  const actor: Actor = {
    kind: 'person',
    id: rights.id as UserId,
    name: rights.name,
    language: Language.catch('en').parse(rights.language),
    permissions: new Set<Permission>(permissions.filter((permission) => granted.has(permission))),
    teamIds: rights.teamIds,
  };
  return {
    actor,
    scope: await scopeOf(db, actor),
    duty: await dutyOf(db, userId, rights.mustChangePassphrase),
    closing: await keptClosing(db),
  };
}

/** A job's rights: what is written out for it, in no team, concerned by nothing. */
export async function accessOfSystem(db: Reading, name: SystemActor): Promise<Access> {
  const actor: Actor = {
    kind: 'system',
    id: name as string as UserId,
    name: '',
    language: 'en',
    permissions: new Set<Permission>(systemActors[name]),
    teamIds: [],
  };
  return { actor, scope: await scopeOf(db, actor), duty: null, closing: await keptClosing(db) };
}

async function scopeOf(db: Reading, actor: Actor): Promise<Scope> {
  const categories = await confidentialCategories(db);
  const idsOf = (level: string) => categories.filter((row) => row.confidentiality === level).map((row) => row.id);
  return {
    userId: actor.id,
    reads: actor.permissions.has('ticket.read'),
    readsMatters: actor.permissions.has('matter.read'),
    teamIds: actor.teamIds,
    teamCategoryIds: idsOf('team'),
    concernedCategoryIds: idsOf('concerned'),
  } as unknown as Scope;
}

async function dutyOf(db: Reading, userId: string, mustChangePassphrase: boolean): Promise<Duty | null> {
  if (mustChangePassphrase) return 'passphrase_change_required';
  return (await acknowledgedNotice(db, userId)) ? null : 'notice_not_acknowledged';
}
