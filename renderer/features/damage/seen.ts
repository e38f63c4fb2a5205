import { create } from 'zustand';

type Seen = {
  /** The person has been told that the database is damaged and goes on reading. */
  seen: boolean;
  /** They left the office to repair it. */
  repairs: boolean;
};
export const useDamageSeen = create<Seen>(() => ({ seen: false, repairs: false }));

export function setDamageSeen(seen: boolean): void {
  useDamageSeen.setState({ seen });
}
