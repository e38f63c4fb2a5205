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
  categoryNeedsSecondPerson,
  gainedPermissions,
  membersNeedSecondPerson,
  permissionsNeedSecondPerson,
  teamsNeedSecondPerson,
} from '../../../shared/permissions/second-person.ts';

const { administrator, dataProtection, lawyer, trainee } = startingRoles;
const gives = (
  before: readonly Permission[],
  after: readonly Permission[],
  caller: readonly Permission[] = administrator,
) => permissionsNeedSecondPerson({ caller, before, after });

describe('giving roles', () => {
  it('needs a second person for what the giver does not hold, whoever gets it', () => {
    expect(gives(administrator, [...administrator, ...dataProtection])).toBe(true);
    expect(gives(trainee, dataProtection)).toBe(true);
    expect(gives([], ['audit.export'])).toBe(true);
  });
  it('needs none for what the giver holds, for what the person has already, or for taking rights away', () => {
    expect(gives([], trainee)).toBe(false);
    expect(gives(trainee, ['user.manage', 'category.manage'])).toBe(false);
    expect(gives(dataProtection, [...dataProtection, 'ticket.bulk'])).toBe(false);
    expect(gives(administrator, trainee)).toBe(false);
  });
  it('needs one for the right to decide, though the giver holds it: or they could make their own second person', () => {
    expect(gives([], lawyer)).toBe(true);
    expect(gives(trainee, lawyer)).toBe(true);
    expect(gives(lawyer, [...lawyer, 'ticket.bulk'])).toBe(false);
  });
  it('needs one for sight of tickets as such', () => {
    const blind = ['user.manage', 'role.manage'] as const;
    expect(gives(blind, [...blind, 'ticket.read'], blind)).toBe(true);
    expect(gives([], ['ticket.read'], blind)).toBe(true);
    expect(gives([], ['ticket.bulk'], blind)).toBe(false);
  });
  it('never lets anyone hand out, in any number of steps, what no step was vouched for', () => {
    const sets = fc.uniqueArray(fc.constantFrom(...permissions), { minLength: 1 });
    fc.assert(
      fc.property(sets, fc.array(sets, { maxLength: 6 }), (caller, steps) => {
        let held: Permission[] = [];
        for (const next of steps) if (!gives(held, next, caller)) held = next;
        expect(gainedPermissions(caller, held)).toEqual([]);
        expect(held).not.toContain('approval.decide');
      }),
    );
  });
});

describe('joining teams', () => {
  it('needs a second person where the caller is not in the team, whoever joins', () => {
    const join = { before: ['a'], after: ['a', 'b'] };
    expect(teamsNeedSecondPerson({ callerTeams: ['a'], ...join })).toBe(true);
    expect(teamsNeedSecondPerson({ callerTeams: ['b'], ...join })).toBe(false);
    expect(teamsNeedSecondPerson({ callerTeams: [], before: ['a', 'b'], after: ['b'] })).toBe(false);
    expect(membersNeedSecondPerson({ caller: 'anna', before: [], after: ['bo', 'anna'] })).toBe(true);
    expect(membersNeedSecondPerson({ caller: 'anna', before: [], after: ['bo'] })).toBe(true);
    expect(membersNeedSecondPerson({ caller: 'anna', before: ['anna'], after: ['bo', 'anna'] })).toBe(false);
    expect(membersNeedSecondPerson({ caller: 'anna', before: ['bo'], after: [] })).toBe(false);
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
      const at = (confidentiality: typeof before) => ({ confidentiality, defaultTeam: 'a' });
      expect(categoryNeedsSecondPerson(at(before), at(after))).toBe(
        lowered.some(([from, to]) => from === before && to === after),
      );
    },
  );
  it('and the team that gets its new tickets, unless everybody sees them anyway', () => {
    const moved = (confidentiality: (typeof confidentialities)[number], defaultTeam: string | null) =>
      categoryNeedsSecondPerson({ confidentiality, defaultTeam: 'a' }, { confidentiality, defaultTeam });
    expect(confidentialities.map((level) => [level, moved(level, 'b')])).toEqual([
      ['office', false],
      ['team', true],
      ['concerned', true],
    ]);
    expect(moved('team', null)).toBe(false);
    expect(moved('team', 'a')).toBe(false);
  });
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
