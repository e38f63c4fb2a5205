import './create.css';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useFileDrop } from '../../../app/file-drop.tsx';
import { go } from '../../../app/routes.ts';
import { call, errorOf } from '../../../client/index.ts';
import { Button, ConfirmDialog, Dialog, KeyHint, Notice, TextArea, TextField, toast, useT } from '../../../ui/index.ts';
import { ChooseFiles, pasteInto, UploadList } from '../../attachments/upload-list.tsx';
import { addUploads, discardUploads, forgetUploads, settledUploads, useUploads } from '../../attachments/uploads.ts';
import { KeptBar } from '../../drafts/kept-bar.tsx';
import { submitByKey } from '../keys.ts';
import { useCategories } from '../office.ts';
import { requesterProblem } from '../requester-field.tsx';
import { useSayError } from '../say-error.ts';
import { MoreFields } from './more-fields.tsx';
import { changeNewTicket, closeCreate, isBegun, newTicketFiles, newTicketPlace, useNewTicket } from './open.ts';

/** Makes a ticket. Stands once in the window; `openCreate()` shows it. */
export function CreateDialog() {
  const isOpen = useNewTicket((state) => state.isOpen);
  return isOpen ? <CreateForm /> : null;
}

function CreateForm() {
  const t = useT();
  const sayError = useSayError();
  const draft = useNewTicket((state) => state.draft);
  const uploads = useUploads(newTicketFiles);
  const categories = useCategories();
  const [pending, setPending] = useState(false);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useFileDrop({ label: t('attachments.drop'), onFiles: (files) => addUploads(newTicketFiles, files) });

  const category = categories.find(({ id }) => id === draft.category) ?? null;
  const leave = () => {
    discardUploads(newTicketFiles);
    closeCreate();
  };
  const isTouched = isBegun(draft) || uploads.length > 0;
  const submit = async () => {
    setTried(true);
    if (pending || draft.title.trim() === '' || requesterProblem(draft.requester) !== null) return;
    setPending(true);
    setProblem(null);
    try {
      const ids = await settledUploads(newTicketFiles);
      const { showMore: _, ...input } = draft;
      const { number, id } = await call('ticket.create', { ...input, matter: input.matter?.id ?? null, uploads: ids });
      forgetUploads(newTicketFiles);
      closeCreate();
      toast({
        text: t('tickets.create.created', { ticket: t('tickets.number', { number }) }),
        action: { label: t('tickets.create.open'), run: () => go('ticket', { id }) },
      });
    } catch (thrown) {
      setProblem(sayError(errorOf(thrown)));
    } finally {
      setPending(false);
    }
  };
  const reading = pending && uploads.some(({ state }) => state === 'reading' || state === 'waiting');
  return (
    <>
      <Dialog
        title={t('tickets.create.heading')}
        isOpen
        onClose={() => (isTouched ? setAsking(true) : leave())}
        size="wide"
        footer={
          <div className="tk-create-foot">
            <ChooseFiles onFiles={(files) => addUploads(newTicketFiles, files)} />
            <span className="ui-muted">
              {reading ? t('tickets.create.waitForFiles') : t('tickets.create.dropHere')}
            </span>
            <Button variant="primary" onPress={() => void submit()} isPending={pending}>
              {t('tickets.create.save')} <KeyHint keys="Mod+Enter" />
            </Button>
          </div>
        }
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button below does, and pasted files go to the ticket */}
        <div
          className="ui-stack"
          onKeyDown={submitByKey(() => void submit())}
          // A button would take the key for a press.
          onKeyDownCapture={(event) => {
            if (event.target instanceof HTMLButtonElement) submitByKey(() => void submit())(event);
          }}
          onPaste={(event) => {
            if (pasteInto(newTicketFiles, event.clipboardData)) event.preventDefault();
          }}
        >
          <KeptBar place={newTicketPlace} />
          {problem !== null && (
            <Notice tone="caution" isAlert>
              <p>{problem}</p>
            </Notice>
          )}
          <TextField
            label={t('tickets.create.titleLabel')}
            placeholder={t('tickets.create.titleHint')}
            value={draft.title}
            onChange={(title) => changeNewTicket({ title })}
            maxLength={300}
            isRequired
            autoFocus
            error={tried && draft.title.trim() === '' ? t('common.required') : undefined}
          />
          <TextArea
            label={t('tickets.field.description')}
            placeholder={t('tickets.create.descriptionHint')}
            value={draft.description}
            onChange={(description) => changeNewTicket({ description })}
            rows={5}
          />
          <UploadList place={newTicketFiles} />
          <Button
            variant="quiet"
            size="small"
            className="tk-create-more"
            icon={draft.showMore ? ChevronDown : ChevronRight}
            aria-expanded={draft.showMore}
            onPress={() => changeNewTicket({ showMore: !draft.showMore })}
          >
            {t(draft.showMore ? 'tickets.create.less' : 'tickets.create.more')}
          </Button>
          {draft.showMore && <MoreFields category={category} showProblems={tried} />}
        </div>
      </Dialog>
      <ConfirmDialog
        title={t('tickets.create.discardTitle')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        confirm={t('tickets.create.discard')}
        onConfirm={leave}
      >
        <p>{t('tickets.create.discardText')}</p>
      </ConfirmDialog>
    </>
  );
}
