import { useEffect } from 'react';
import { runAction, useAction } from '../../app/actions.ts';
import { matchesWords, usePaletteSource } from '../../app/palette-sources.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import { useKeeping, useMay } from '../../client/index.ts';
import { useT } from '../../ui/index.ts';
import { PreviewDialog } from '../attachments/preview-dialog.tsx';
import { TransferPanel } from '../attachments/transfer-panel.tsx';
import { connectTransfers } from '../attachments/transfers.ts';
import { connectUploads, useAnyUploads } from '../attachments/uploads.ts';
import { GoneTexts } from '../drafts/gone-texts.tsx';
import { DroppedFiles } from '../mail/dropped-files.tsx';
import { connectIntake } from '../mail/intake.ts';
import { IntakePanel } from '../mail/intake-panel.tsx';
import { TicketSource } from '../search/ticket-source.tsx';
import { connectListSettings } from '../views/settings.ts';
import { CreateDialog } from './create/create-dialog.tsx';
import { connectNewTicket, openCreate } from './create/open.ts';
import { TextConflictDialog } from './detail/text-conflict-dialog.tsx';
import { ChangeDialog } from './dialogs/change-dialog.tsx';
import { connectDrafts } from './drafts.ts';
import { LateChangeDialog } from './late-change-dialog.tsx';

/** Everything about tickets that works on every screen: making one, taking in files, finding, and the dialogues. */
export function TicketsEverywhere() {
  const t = useT();
  const mayCreate = useMay('ticket.create');
  // Texts are kept on the disk; files that wait to go with them are not.
  const isFailing = useKeeping((state) => state.isFailing);
  useUnsaved(useAnyUploads() || isFailing);
  const create = () => openCreate();
  useAction('ticket.create', create, mayCreate);
  useShortcut({
    keys: 'C',
    label: t('tickets.key.create'),
    group: t('tickets.key.group'),
    run: create,
    enabled: mayCreate,
  });
  useShortcut({ keys: '/', label: t('search.label'), run: () => runAction('go.anywhere') });
  usePaletteSource({
    id: 'ticket-commands',
    title: t('tickets.key.group'),
    order: 10,
    find: (text) =>
      mayCreate && matchesWords(t('tickets.key.create'), text)
        ? [{ id: 'create', text: t('tickets.key.create'), keys: 'C', run: create }]
        : [],
  });
  useEffect(() => {
    const ends = [
      connectDrafts(),
      connectNewTicket(),
      connectListSettings(),
      connectUploads(),
      connectTransfers(),
      connectIntake(),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return (
    <>
      <TicketSource />
      <GoneTexts />
      <DroppedFiles />
      <CreateDialog />
      <ChangeDialog />
      <LateChangeDialog />
      <TextConflictDialog />
      <PreviewDialog />
      <IntakePanel />
      <TransferPanel />
    </>
  );
}
