import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidentialities } from '../../../shared/features/tickets/values.ts';
import {
  type Permission,
  permissions,
  startingRoles,
  wideningPermissions,
} from '../../../shared/permissions/catalogue.ts';
import {
  confidentialityNeedsSecondPerson,
  gainedPermissions,
  membersNeedSecondPerson,
  roleChangeNeedsSecondPerson,
  rolesNeedSecondPerson,
  teamsNeedSecondPerson,
} from '../../../shared/permissions/second-person.ts';

const role = (id: string, ...held: Permission[]) => ({ id, permissions: held });
const administrator = role('administrator', ...startingRoles.administrator);
const dataProtection = role('dataProtection', ...startingRoles.dataProtection);
const trainee = role('trainee', ...startingRoles.trainee);
const anna = { id: 'anna', permissions: administrator.permissions };

describe('giving roles', () => {
  it('needs a second person for an administrator who would read the audit trail', () => {
    expect(rolesNeedSecondPerson({ caller: anna, person: 'anna', roles: [administrator, dataProtection] })).toBe(true);
  });
  it('needs none for another person, for what one has already, or for giving rights away', () => {
    expect(rolesNeedSecondPerson({ caller: anna, person: 'bo', roles: [dataProtection] })).toBe(false);
    expect(rolesNeedSecondPerson({ caller: anna, person: 'anna', roles: [administrator, trainee] })).toBe(false);
    expect(rolesNeedSecondPerson({ caller: anna, person: 'anna', roles: [trainee] })).toBe(false);
  });
  it('needs one for sight of tickets as such', () => {
    const blind = { id: 'anna', permissions: ['user.manage', 'role.manage'] as const };
    expect(rolesNeedSecondPerson({ caller: blind, person: 'anna', roles: [role('r', 'ticket.read')] })).toBe(true);
    expect(rolesNeedSecondPerson({ caller: blind, person: 'anna', roles: [role('r', 'ticket.bulk')] })).toBe(false);
  });
});

describe('changing a role', () => {
  const change = (callerRoles: (typeof administrator)[], id: string, next: Permission[]) =>
    roleChangeNeedsSecondPerson({
      callerPermissions: callerRoles.flatMap((held) => held.permissions),
      callerRoles,
      role: id,
      permissions: next,
    });
  it('needs a second person when the caller holds it and gains by it', () => {
    expect(change([administrator], 'administrator', [...administrator.permissions, 'audit.read'])).toBe(true);
  });
  it('needs none when the caller does not hold it, or has the right by another role', () => {
    expect(change([administrator], 'trainee', [...trainee.permissions, 'audit.read'])).toBe(false);
    expect(change([administrator, dataProtection], 'administrator', [...administrator.permissions, 'audit.read'])).toBe(
      false,
    );
  });
});

describe('joining teams', () => {
  it('needs a second person for oneself alone', () => {
    const join = { before: ['a'], after: ['a', 'b'] };
    expect(teamsNeedSecondPerson({ caller: 'anna', person: 'anna', ...join })).toBe(true);
    expect(teamsNeedSecondPerson({ caller: 'anna', person: 'bo', ...join })).toBe(false);
    expect(teamsNeedSecondPerson({ caller: 'anna', person: 'anna', before: ['a', 'b'], after: ['b'] })).toBe(false);
    expect(membersNeedSecondPerson({ caller: 'anna', before: [], after: ['bo', 'anna'] })).toBe(true);
    expect(membersNeedSecondPerson({ caller: 'anna', before: ['anna'], after: ['bo', 'anna'] })).toBe(false);
    expect(membersNeedSecondPerson({ caller: 'anna', before: [], after: ['bo'] })).toBe(false);
  });
});

describe('the confidentiality of a category', () => {
  const lowered = [
    ['concerned', 'team'],
    ['concerned', 'office'],
    ['team', 'office'],
  ];
  it.each(confidentialities.flatMap((before) => confidentialities.map((after) => [before, after] as const)))(
    'from %s to %s',
    (before, after) => {
      expect(confidentialityNeedsSecondPerson(before, after)).toBe(
        lowered.some(([from, to]) => from === before && to === after),
      );
    },
  );
});

describe('what is gained', () => {
  const sets = fc.subarray([...permissions]);
  it('is never what was held, always what comes new, and covers every widening permission', () => {
    fc.assert(
      fc.property(sets, sets, (now, afterwards) => {
        const gained = gainedPermissions(now, afterwards);
        for (const each of gained) {
          expect(now).not.toContain(each);
          expect(afterwards).toContain(each);
        }
        for (const each of wideningPermissions) {
          expect(gained.includes(each)).toBe(afterwards.includes(each) && !now.includes(each));
        }
      }),
    );
  });
});
