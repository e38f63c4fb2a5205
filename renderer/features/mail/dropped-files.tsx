import { FilePlus2, Mail, Paperclip } from 'lucide-react';
import { create } from 'zustand';
import { useFileDrop } from '../../app/file-drop.tsx';
import { useMay } from '../../client/index.ts';
import { Button, Dialog, useT } from '../../ui/index.ts';
import { isMailFile } from '../attachments/kinds.ts';
import { openCreate } from '../tickets/create/open.ts';
import { takeIn } from './intake.ts';

type Held = { readonly files: readonly File[]; readonly ticket: DropTicket | null };
/** The open ticket that dropped files can go to. */
export type DropTicket = { readonly number: number; readonly attach: (files: readonly File[]) => void };
const useHeld = create<{ held: Held | null }>(() => ({ held: null }));

/** What becomes of dropped files: mail is taken in, other files go to the open ticket or a new one. It is asked where it is not clear. */
export function receiveFiles(files: readonly File[], ticket: DropTicket | null, mayTakeIn: boolean): void {
  const mails = mayTakeIn ? files.filter(({ name }) => isMailFile(name)) : [];
  if (ticket === null) {
    const others = files.filter((file) => !mails.includes(file));
    if (mails.length > 0) takeIn(mails);
    if (others.length > 0) openCreate(others);
  } else useHeld.setState({ held: { files, ticket } });
}

/** Takes files dropped anywhere on the window. Stands once in it; dialogues and tickets stand before it. */
export function DroppedFiles() {
  const t = useT();
  const mayTakeIn = useMay('mail.intake');
  const held = useHeld((state) => state.held);
  useFileDrop({ label: t('attachments.dropHint'), onFiles: (files) => receiveFiles(files, null, mayTakeIn) });
  if (held === null) return null;
  const { files, ticket } = held;
  const close = () => useHeld.setState({ held: null });
  const mails = mayTakeIn ? files.filter(({ name }) => isMailFile(name)) : [];
  const settle = (run: () => void) => () => {
    close();
    run();
  };
  return (
    <Dialog
      title={t('attachments.dropQuestion', { count: files.length, name: files[0]?.name ?? '' })}
      isOpen
      onClose={close}
      isDismissable
    >
      <div className="ui-stack-tight">
        {mails.length > 0 && (
          <Button icon={Mail} autoFocus onPress={settle(() => receiveFiles(files, null, mayTakeIn))}>
            {t('attachments.dropMail')}
          </Button>
        )}
        {ticket !== null && (
          <Button icon={Paperclip} autoFocus={mails.length === 0} onPress={settle(() => ticket.attach(files))}>
            {t('attachments.dropOnTicket', { ticket: t('tickets.number', { number: ticket.number }) })}
          </Button>
        )}
        <Button icon={FilePlus2} onPress={settle(() => openCreate(files))}>
          {t('attachments.dropNew')}
        </Button>
      </div>
    </Dialog>
  );
}
