import { describe, expect, it } from 'vitest';
import { canonicalAct, concernedBy, parseAct } from '../../../shared/features/approvals/act.ts';
import { approvableOperations } from '../../../shared/features/approvals/operations.ts';

const id = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

describe('the act of an approval', () => {
  it('is the same whatever the order of keys and sets, without version, secrets and second person', () => {
    const one = canonicalAct({ id: id(1), roles: [id(2), id(3)] });
    const other = canonicalAct({
      roles: [id(3), id(2), id(3)],
      version: 7,
      id: id(1),
      passphrase: 'not part of it',
      secondPerson: { approval: id(4) },
    });
    expect(other).toBe(one);
    expect(one).not.toContain('not part of it');
  });
  it('differs with the person and with each element', () => {
    const acts = [
      { id: id(1), roles: [id(2)] },
      { id: id(5), roles: [id(2)] },
      { id: id(1), roles: [id(2), id(3)] },
      { id: id(1), roles: [] },
    ];
    expect(new Set(acts.map(canonicalAct)).size).toBe(acts.length);
  });
  it('is read by the schema of its own operation alone', () => {
    expect(parseAct('user.resetPassphrase', { id: id(1) })).toEqual({
      operation: 'user.resetPassphrase',
      act: { id: id(1) },
    });
    for (const wrong of [{}, { id: 'x' }, { id: id(1), passphrase: 'x' }, { id: id(1), version: 1 }, null, []]) {
      for (const operation of approvableOperations) expect(parseAct(operation, wrong)).toBeNull();
    }
  });
  it('concerns the person whose account it changes', () => {
    const reset = parseAct('user.resetPassphrase', { id: id(1) });
    const members = parseAct('team.setMembers', { id: id(1), members: [id(2)] });
    expect(reset && concernedBy(reset)).toBe(id(1));
    expect(members && concernedBy(members)).toBeNull();
  });
});
