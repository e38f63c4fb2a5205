import { create } from 'zustand';

/** Whether the person has been told that the database is damaged and goes on reading. */
export const useDamageSeen = create<{ seen: boolean }>(() => ({ seen: false }));

export function setDamageSeen(seen: boolean): void {
  useDamageSeen.setState({ seen });
}
