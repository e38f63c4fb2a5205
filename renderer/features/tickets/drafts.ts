import { z } from 'zod';
import { create } from 'zustand';
import type { UserId } from '../../../shared/contract/ids.ts';
import { keepText, onKept, useSession } from '../../client/index.ts';

export type ComposerTab = 'note' | 'message' | 'question';

const Edit = z.object({ text: z.string(), from: z.string(), version: z.int() }).readonly();
export type Edit = z.infer<typeof Edit>;

const Draft = z
  .object({
    tab: z.enum(['note', 'message', 'question']),
    note: z.string(),
    message: z.string(),
    direction: z.enum(['in', 'out']),
    question: z.string(),
    to: z.custom<UserId>((value) => typeof value === 'string').nullable(),
    /** Answers by the question's id. */
    answers: z.record(z.string(), z.string()).readonly(),
    /** The title and description as they are being edited, with the version they were begun at. */
    title: Edit.nullable(),
    description: Edit.nullable(),
  })
  .readonly();
/**
 * What someone has begun to write at one ticket. It outlives leaving the ticket, a lock, and a restart of the core; kept on the disk it
 * outlives the program.
 */
export type Draft = z.infer<typeof Draft>;

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

/** Writes a part of a draft; a draft with nothing in it is forgotten, and what is typed is kept on the disk. */
export function changeDraft(ticket: string, part: Partial<Draft>): void {
  const next = { ...(useDrafts.getState().byTicket[ticket] ?? emptyDraft), ...part };
  put(ticket, next);
  keepText(draftPlace(ticket), textsOf(next).length > 0 ? JSON.stringify(next) : null);
}

/** Where a ticket's draft is kept. */
export function draftPlace(ticket: string): string {
  return `ticket/${ticket}`;
}

/** Where the note is kept that goes with a change of the ticket. */
export function notePlace(ticket: string, change: 'assign' | 'hand-back'): string {
  return `${draftPlace(ticket)}/${change}`;
}

/** The ticket that a kept text belongs to; null for another kind of text. */
export function ticketOfPlace(place: string): string | null {
  return /^ticket\/(?<id>[\da-f-]{36})/u.exec(place)?.groups?.['id'] ?? null;
}

/** A draft as it was kept; null for what an older or newer program wrote in another form. */
export function readDraft(text: string): Draft | null {
  return Draft.nullable().catch(null).parse(JSON.parse(text));
}

/** What was typed in a draft, for someone who wants to take it elsewhere. */
export function textsOf({ note, message, question, answers, title, description }: Draft): string[] {
  const edits = [title, description].map((edit) => (edit && edit.text !== edit.from ? edit.text : ''));
  return [note, message, question, ...Object.values(answers), ...edits].filter((text) => text.trim() !== '');
}

function put(ticket: string, draft: Draft): void {
  useDrafts.setState(({ byTicket: { [ticket]: _, ...rest } }) => ({
    byTicket: isEmpty(draft) ? rest : { ...rest, [ticket]: draft },
  }));
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

/** Joins the drafts to the session, so that another person never finds them, and to what is kept on the disk. */
export function connectDrafts(): () => void {
  const ends = [
    useSession.subscribe(({ shown }, { shown: before }) => {
      if (before && shown?.user.id !== before.user.id) useDrafts.setState({ byTicket: {} });
    }),
    onKept((place, text) => {
      const ticket = ticketOfPlace(place);
      if (ticket === null || place !== draftPlace(ticket)) return;
      put(ticket, (text === null ? null : readDraft(text)) ?? emptyDraft);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
