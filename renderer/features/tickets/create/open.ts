import { create } from 'zustand';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { MatterRef } from '../../../../shared/features/matters/reference.ts';
import { keepText, onKept, useSession } from '../../../client/index.ts';
import { addUploads } from '../../attachments/uploads.ts';
import type { RequesterValue } from '../requester-field.tsx';

/** Where the new ticket's files wait. */
export const newTicketFiles = 'new-ticket';

export type NewTicket = Required<Pick<InputOf<'ticket.create'>, 'title'>> & {
  readonly description: string;
  readonly category: NonNullable<InputOf<'ticket.create'>['category']> | null;
  readonly priority: NonNullable<InputOf<'ticket.create'>['priority']> | null;
  readonly requester: RequesterValue | null;
  readonly matter: MatterRef | null;
  readonly team: NonNullable<InputOf<'ticket.create'>['team']> | null;
  readonly assignee: NonNullable<InputOf<'ticket.create'>['assignee']> | null;
  readonly followUp: string | null;
  readonly watchers: NonNullable<InputOf<'ticket.create'>['watchers']>;
  readonly showMore: boolean;
};

export const emptyTicket: NewTicket = {
  title: '',
  description: '',
  category: null,
  priority: null,
  requester: null,
  matter: null,
  team: null,
  assignee: null,
  followUp: null,
  watchers: [],
  showMore: false,
};

/** Where a ticket that is being made is kept on the disk. */
export const newTicketPlace = 'new-ticket';

/** The ticket that is being made. It is kept here, so that a lock or a restart of the core loses nothing of it. */
export const useNewTicket = create<{ isOpen: boolean; draft: NewTicket }>(() => ({
  isOpen: false,
  draft: emptyTicket,
}));

/** Opens the dialogue; dropped files go with it, and the first one's name is offered as the title. */
export function openCreate(files: readonly File[] = []): void {
  if (files.length > 0) addUploads(newTicketFiles, files);
  const suggested = files[0]?.name.replace(/\.[^.]{1,5}$/u, '').trim() ?? '';
  useNewTicket.setState(({ draft }) => ({
    isOpen: true,
    draft: draft.title === '' ? { ...draft, title: suggested } : draft,
  }));
}

/** Opens the dialogue for a ticket of a matter. */
export function openCreateInMatter(matter: MatterRef): void {
  useNewTicket.setState(({ draft }) => ({ isOpen: true, draft: { ...draft, matter, showMore: true } }));
}

export function changeNewTicket(part: Partial<NewTicket>): void {
  const draft = { ...useNewTicket.getState().draft, ...part };
  useNewTicket.setState({ draft });
  keepText(newTicketPlace, isBegun(draft) ? JSON.stringify(draft) : null);
}

/** The ticket was made, or given up. */
export function closeCreate(): void {
  useNewTicket.setState({ isOpen: false, draft: emptyTicket });
  keepText(newTicketPlace, null);
}

/** Whether anything was said about the new ticket. */
export function isBegun(draft: NewTicket): boolean {
  return JSON.stringify({ ...draft, showMore: false }) !== JSON.stringify(emptyTicket);
}

/** A new ticket as it was kept; what a program of another version wrote in another form is taken as far as it fits. */
export function readNewTicket(text: string): NewTicket {
  return { ...emptyTicket, ...(JSON.parse(text) as Partial<NewTicket>) };
}

/** Joins the new ticket to the session, so that another person never finds it, and to what is kept on the disk. */
export function connectNewTicket(): () => void {
  const ends = [
    useSession.subscribe(({ shown }, { shown: before }) => {
      if (before && shown?.user.id !== before.user.id) useNewTicket.setState({ isOpen: false, draft: emptyTicket });
    }),
    onKept((place, text) => {
      if (place === newTicketPlace) useNewTicket.setState({ draft: text === null ? emptyTicket : readNewTicket(text) });
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
