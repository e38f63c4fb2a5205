import { expect, it } from 'vitest';
import { expectDoor, setSessionState, useSession, wayIn } from '../../../renderer/client/session.ts';

const shown = () => wayIn(useSession.getState());
const door = { folder: '/office', demo: false, mayRemember: true };

it('is shown as it was last until the core has answered, and then as the core says', () => {
  expectDoor(null);
  expect(shown()).toBeNull();
  expectDoor(door);
  const expected = { state: 'signed_out' as const, ...door, closed: null, remembered: [], damage: null };
  expect(shown()).toEqual(expected);
  const told = { ...expected, mayRemember: false, damage: 'found' as const };
  setSessionState(told);
  expect(shown()).toEqual(told);
  setSessionState({ state: 'no_office' });
  expect(shown()).toEqual({ state: 'no_office' });
});
