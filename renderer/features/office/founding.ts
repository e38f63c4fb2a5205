import type { z } from 'zod';
import type { officeOperations } from '../../../shared/features/office/operations.ts';
import { type ChosenPassphrase, noPassphrase } from '../session/new-passphrase.tsx';
import type { SeenFolder } from './folder-field.tsx';
import type { CountryCode } from './regions.ts';

/** The recovery key, made by the core for one founding. */
export type Founding = z.infer<(typeof officeOperations)['office.prepareFounding']['output']>;

/** All that the wizard has asked so far; going back loses nothing. */
export type Draft = {
  folder: string;
  /** null until the person chooses; the folder then suggests. */
  mode: 'local' | 'shared' | null;
  name: string;
  address: string;
  country: CountryCode;
  region: string;
  adminName: string;
  login: string;
  chosen: ChosenPassphrase;
  founding: Founding | null;
  /** The person says that the key is on paper. */
  kept: boolean;
  /** The two groups to type, by position, and what was typed. */
  positions: readonly [number, number];
  typed: readonly [string, string];
};

export const emptyDraft: Draft = {
  folder: '',
  mode: null,
  name: '',
  address: '',
  country: 'DE',
  region: '',
  adminName: '',
  login: '',
  chosen: noPassphrase,
  founding: null,
  kept: false,
  positions: [0, 1],
  typed: ['', ''],
};

/** Where an office in this folder is likely to be worked in. */
export function modeOf({ mode }: Draft, seen: SeenFolder | null): 'local' | 'shared' {
  return mode ?? (seen?.place.kind === 'network' ? 'shared' : 'local');
}

/** A step's part of the draft, and how it changes it. */
export type StepProps = { draft: Draft; change: (part: Partial<Draft>) => void; showErrors: boolean };

/** Two different positions below `count`, by chance. */
export function twoPositions(count: number): [number, number] {
  const random = (below: number) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
  const first = random(count);
  const second = random(count - 1);
  return [first, second >= first ? second + 1 : second].sort((left, right) => left - right) as [number, number];
}

/** Whether a typed group is the one on the sheet; capitals and spaces do not matter. */
export function sameGroup(typed: string, group: string | undefined): boolean {
  const plain = (text: string) => text.replace(/[\s-]/gu, '').toLowerCase();
  return group !== undefined && plain(typed) === plain(group);
}
