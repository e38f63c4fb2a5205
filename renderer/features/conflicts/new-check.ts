import { create } from 'zustand';
import type { ConflictName } from '../../../shared/features/conflicts/operations.ts';
import type { MatterRef } from '../../../shared/features/matters/reference.ts';
import type { MatterParty } from '../../../shared/features/matters/values.ts';

/** For which matter names are compared, and whose. */
export type About = { readonly matter: MatterRef | null; readonly names: readonly ConflictName[] };

/** Whether the dialogue that checks for conflicts is there, and for what. */
export const useNewCheck = create<{ about: About | null }>(() => ({ about: null }));

export function openConflictCheck(about: About = { matter: null, names: [] }): void {
  useNewCheck.setState({ about });
}
export function closeConflictCheck(): void {
  useNewCheck.setState({ about: null });
}

/** Courts, authorities and the like are in every second matter and conflict with nobody. */
export function namesOfParties(parties: readonly Pick<MatterParty, 'party' | 'side'>[]): ConflictName[] {
  return parties.filter(({ side }) => side !== 'neutral').map(({ party, side }) => ({ name: party.name, side }));
}

/** The names that somebody typed, one a line, each once; who was named beforehand keeps their side. */
export function readNames(text: string, { names }: About): ConflictName[] {
  const lines = new Set(
    text
      .split('\n')
      .map((line) => line.trim().slice(0, 200))
      .filter((line) => line !== ''),
  );
  return [...lines].map((name) => ({ name, side: names.find((each) => each.name === name)?.side ?? null }));
}
