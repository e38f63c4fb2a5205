import { create } from 'zustand';
import type { UserId } from '../../../shared/contract/ids.ts';
import { useSession } from '../../client/index.ts';

export type ComposerTab = 'note' | 'message' | 'question';

/** What someone has begun to write at one ticket. It outlives leaving the ticket, a lock, and a restart of the core. */
export type Draft = {
  readonly tab: ComposerTab;
  readonly note: string;
  readonly message: string;
  readonly direction: 'in' | 'out';
  readonly question: string;
  readonly to: UserId | null;
  /** Answers by the question's id. */
  readonly answers: Readonly<Record<string, string>>;
  /** The title and description as they are being edited, with the version they were begun at. */
  readonly title: Edit | null;
  readonly description: Edit | null;
};
export type Edit = { readonly text: string; readonly from: string; readonly version: number };

export const emptyDraft: Draft = {
  tab: 'note',
  note: '',
  message: '',
  direction: 'in',
  question: '',
  to: null,
  answers: {},
  title: null,
  description: null,
};

type Drafts = { readonly byTicket: Readonly<Record<string, Draft>> };
const useDrafts = create<Drafts>(() => ({ byTicket: {} }));

/** What has been begun at a ticket, and how to go on with it. */
export function useDraft(ticket: string): [Draft, (part: Partial<Draft>) => void] {
  const draft = useDrafts(({ byTicket }) => byTicket[ticket] ?? emptyDraft);
  return [draft, (part) => changeDraft(ticket, part)];
}

/** Writes a part of a draft; a draft with nothing in it is forgotten. */
export function changeDraft(ticket: string, part: Partial<Draft>): void {
  useDrafts.setState(({ byTicket }) => {
    const next = { ...(byTicket[ticket] ?? emptyDraft), ...part };
    const rest = { ...byTicket };
    delete rest[ticket];
    return { byTicket: isEmpty(next) ? rest : { ...rest, [ticket]: next } };
  });
}

/** Whether anything was begun and not sent, at any ticket. */
export function useHasDrafts(): boolean {
  return useDrafts(({ byTicket }) =>
    Object.values(byTicket).some((draft) => !isEmpty({ ...draft, tab: 'note', to: null })),
  );
}

function isEmpty(draft: Draft): boolean {
  return (
    draft.tab === 'note' &&
    draft.note === '' &&
    draft.message === '' &&
    draft.question === '' &&
    draft.to === null &&
    draft.title === null &&
    draft.description === null &&
    Object.values(draft.answers).every((answer) => answer === '')
  );
}

/** Joins the drafts to the session: another person never finds them. */
export function connectDrafts(): () => void {
  return useSession.subscribe(({ shown }, { shown: before }) => {
    if (before && shown?.user.id !== before.user.id) useDrafts.setState({ byTicket: {} });
  });
}
