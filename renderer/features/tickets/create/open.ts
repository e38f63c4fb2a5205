import { create } from 'zustand';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { useSession } from '../../../client/index.ts';
import { addUploads } from '../../attachments/uploads.ts';
import type { RequesterValue } from '../requester-field.tsx';

/** Where the new ticket's files wait. */
export const newTicketFiles = 'new-ticket';

export type NewTicket = Required<Pick<InputOf<'ticket.create'>, 'title'>> & {
  readonly description: string;
  readonly category: NonNullable<InputOf<'ticket.create'>['category']> | null;
  readonly priority: NonNullable<InputOf<'ticket.create'>['priority']> | null;
  readonly requester: RequesterValue | null;
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
  team: null,
  assignee: null,
  followUp: null,
  watchers: [],
  showMore: false,
};

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

export function changeNewTicket(part: Partial<NewTicket>): void {
  useNewTicket.setState(({ draft }) => ({ draft: { ...draft, ...part } }));
}

export function closeCreate(): void {
  useNewTicket.setState({ isOpen: false, draft: emptyTicket });
}

/** Joins the new ticket to the session: another person never finds it. */
export function connectNewTicket(): () => void {
  return useSession.subscribe(({ shown }, { shown: before }) => {
    if (before && shown?.user.id !== before.user.id) closeCreate();
  });
}
