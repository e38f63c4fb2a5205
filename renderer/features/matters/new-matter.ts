import { create } from 'zustand';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { MatterPartyInput } from '../../../shared/features/matters/operations.ts';
import { civilToday } from '../tickets/dates.ts';

/** What can be said of a matter itself, as it stands in the fields. */
export type MatterContent = {
  readonly title: string;
  /** Empty: the next one. */
  readonly number: string;
  readonly kind: string;
  readonly description: string;
  readonly lawyer: UserId | null;
  readonly secretary: UserId | null;
  readonly openedOn: string | null;
};
/** Someone who is put into a matter, and what they are called. */
export type Joining = { readonly who: MatterPartyInput; readonly name: string };
/** A matter that is being opened. */
export type MatterDraft = {
  readonly content: MatterContent;
  readonly client: Joining | null;
  readonly opponent: Joining | null;
};

/** Where a matter that is being opened is kept on the disk. */
export const newMatterPlace = 'new-matter';

/** Whether the dialogue that opens a matter is there. */
export const useNewMatter = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

/** Nothing said yet; opened today, as most are. */
export function emptyMatter(): MatterDraft {
  const nobody = { lawyer: null, secretary: null };
  const content = { title: '', number: '', kind: '', description: '', ...nobody, openedOn: civilToday() };
  return { content, client: null, opponent: null };
}

/** Whether anything was said; the day alone, which is filled in by itself, says nothing. */
export function isBegun(draft: MatterDraft): boolean {
  const { content } = draft;
  const empty = emptyMatter();
  return (
    JSON.stringify(draft) !== JSON.stringify({ ...empty, content: { ...empty.content, openedOn: content.openedOn } })
  );
}

/** A matter as it was kept; what a program of another version wrote in another form is taken as far as it fits. */
export function readMatter(text: string): MatterDraft {
  const empty = emptyMatter();
  if (text === '') return empty;
  const kept = JSON.parse(text) as Partial<MatterDraft>;
  return { ...empty, ...kept, content: { ...empty.content, ...kept.content } };
}
