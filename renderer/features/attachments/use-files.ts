import { useCallback } from 'react';
import type { AttachmentId } from '../../../shared/contract/ids.ts';
import type { AttachmentRef, TicketDetail } from '../../../shared/features/tickets/values.ts';
import { call, errorOf, host, newCallId } from '../../client/index.ts';
import { toast, useT } from '../../ui/index.ts';
import { copyById, markChanged, rememberCopy } from './copies.ts';
import { trackTransfer } from './transfers.ts';

type File = Pick<AttachmentRef, 'id' | 'name' | 'size'>;

/** Saving a file and opening it with the computer's own program. Both stream; the window never holds the bytes. */
export function useFileActions(ticket: Pick<TicketDetail, 'id'>) {
  const t = useT();
  const say = useCallback(
    (name: string, thrown: unknown) => {
      const { code } = errorOf(thrown);
      if (code === 'cancelled') return;
      toast({ text: `${name}: ${t(`errors.${code}.what`)} ${t(`errors.${code}.next`)}`, tone: 'caution' });
    },
    [t],
  );
  const save = useCallback(
    async (file: File) => {
      const id = newCallId();
      const done = trackTransfer(id, file.name, file.size);
      try {
        const { stream, name, size } = await call('attachment.read', { attachment: file.id, purpose: 'save' });
        const { saved } = await host('saveStream', { name, stream, size, call: id });
        if (saved) toast({ text: t('attachments.saved', { name: file.name }) });
      } catch (thrown) {
        say(file.name, thrown);
      } finally {
        done();
      }
    },
    [t, say],
  );
  const open = useCallback(
    async (file: File) => {
      const id = newCallId();
      const done = trackTransfer(id, file.name, file.size);
      try {
        const { stream, name, size } = await call('attachment.read', { attachment: file.id, purpose: 'open' });
        const { copy } = await host('openCopy', { name, stream, size, call: id });
        rememberCopy(copy, { attachment: file.id, ticket: ticket.id, name: file.name });
        toast({ text: t('attachments.opened', { name: file.name }) });
      } catch (thrown) {
        say(file.name, thrown);
      } finally {
        done();
      }
    },
    [t, say, ticket.id],
  );
  return { save, open };
}

/** Keeps a copy that was changed in its program as the new version of its file. */
export function useKeepVersion(): (copy: string) => Promise<void> {
  const t = useT();
  return useCallback(
    async (copy) => {
      const known = copyById(copy);
      if (!known) return;
      const id = newCallId();
      try {
        const { name, size } = await host('inspectCopy', { copy });
        const { upload, stream } = await call('upload.open', { name, size, mediaType: '' });
        const done = trackTransfer(id, name, size);
        try {
          await host('uploadCopy', { copy, stream, call: id });
        } finally {
          done();
        }
        const { attachment } = await call('attachment.add', {
          ticket: known.ticket,
          upload,
          replaces: known.attachment,
        });
        rememberCopy(copy, { ...known, attachment: attachment.id as AttachmentId });
        markChanged(copy, false);
        toast({ text: t('attachments.versionKept', { revision: attachment.revision, name: known.name }) });
      } catch (thrown) {
        const { code } = errorOf(thrown);
        toast({ text: `${known.name}: ${t(`errors.${code}.what`)} ${t(`errors.${code}.kept`)}`, tone: 'caution' });
      }
    },
    [t],
  );
}
