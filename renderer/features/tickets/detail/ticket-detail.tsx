import './detail.css';
import { FileQuestion } from 'lucide-react';
import { memo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { TicketId } from '../../../../shared/contract/ids.ts';
import { useFileDrop } from '../../../app/file-drop.tsx';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useMay, useOperation } from '../../../client/index.ts';
import { Button, EmptyState, Notice, useT } from '../../../ui/index.ts';
import { AttachmentList } from '../../attachments/attachment-list.tsx';
import { addUploads } from '../../attachments/uploads.ts';
import { DeadlinesOf } from '../../deadlines/deadlines-of.tsx';
import { aboutTicket } from '../../deadlines/new-deadline.ts';
import { KeptBar } from '../../drafts/kept-bar.tsx';
import { receiveFiles } from '../../mail/dropped-files.tsx';
import { changeDraft, draftPlace, useDraft } from '../drafts.ts';
import { useSayError } from '../say-error.ts';
import { ClosedAnswers } from './closed-answers.tsx';
import { Composer, placeOf } from './composer.tsx';
import { DescriptionPart } from './description-part.tsx';
import { DetailHeader } from './detail-header.tsx';
import { Properties } from './properties.tsx';
import { Timeline } from './timeline.tsx';

/** One ticket with all it holds. */
export const TicketDetail = memo(function TicketDetail({
  id,
  onClose,
  ownsKeys,
  isWhole = false,
  entry,
}: {
  id: TicketId;
  onClose?: () => void;
  /** The keys that change tickets mean this one, not the ones chosen in a list. */
  ownsKeys: boolean;
  /** It has the window to itself. */
  isWhole?: boolean;
  /** The timeline entry to show first, such as a question. */
  entry?: string;
}) {
  const t = useT();
  const sayError = useSayError();
  const query = useOperation('ticket.get', { id });
  const mayUpdate = useMay('ticket.update');
  const mayTakeIn = useMay('mail.intake');
  const [draft] = useDraft(id);
  const composer = useRef<HTMLDivElement>(null);
  const group = t('tickets.key.group');
  const ticket = query.data;
  const enabled = ticket !== undefined && mayUpdate;
  const write = (tab: typeof draft.tab) => {
    // At once: the next letters typed belong to the text, not to the keys.
    flushSync(() => changeDraft(id, { tab }));
    composer.current?.querySelector('textarea')?.focus();
  };
  useShortcut({ keys: 'N', label: t('tickets.key.note'), group, run: () => write('note'), enabled });
  useShortcut({ keys: 'M', label: t('tickets.key.message'), group, run: () => write('message'), enabled });
  useShortcut({ keys: 'Q', label: t('tickets.key.question'), group, run: () => write('question'), enabled });
  useFileDrop(
    {
      label: t('attachments.dropHint'),
      onFiles: (files) => {
        if (!ticket) return;
        const attach = (chosen: readonly File[]) => {
          addUploads(placeOf(id, draft.tab), chosen);
          write(draft.tab);
        };
        receiveFiles(files, { number: ticket.number, attach }, mayTakeIn);
      },
    },
    enabled,
  );
  if (query.error !== null && !query.data) {
    return query.error.error.code === 'not_found' ? (
      <EmptyState
        icon={FileQuestion}
        title={t('tickets.detail.gone')}
        action={onClose && <Button onPress={onClose}>{t('tickets.screen.closeDetail')}</Button>}
      >
        {t('tickets.detail.goneHint')}
      </EmptyState>
    ) : (
      <div className="tk-detail-problem">
        <Notice
          tone="caution"
          isAlert
          title={t('tickets.detail.failed')}
          actions={<Button onPress={() => void query.refetch()}>{t('common.retry')}</Button>}
        >
          <p>{sayError(query.error.error)}</p>
        </Notice>
      </div>
    );
  }
  if (!ticket) return null;
  return (
    <article
      className="tk-detail"
      tabIndex={-1}
      aria-label={t('tickets.detail.label', { ticket: t('tickets.number', { number: ticket.number }) })}
    >
      <DetailHeader ticket={ticket} ownsKeys={ownsKeys} isWhole={isWhole} {...(onClose ? { onClose } : {})} />
      <div className="tk-detail-scroll">
        <div className="tk-detail-body">
          <Properties ticket={ticket} />
          <div className="tk-detail-main">
            <DescriptionPart ticket={ticket} />
            <AttachmentList ticket={ticket} />
            <DeadlinesOf of={{ ticket: id }} about={aboutTicket(ticket)} />
            {mayUpdate && (
              <div ref={composer} className="ui-stack-tight">
                <KeptBar place={draftPlace(id)} />
                <ClosedAnswers ticket={id} />
                <Composer key={ticket.id} ticket={ticket} />
              </div>
            )}
            <Timeline key={`timeline-${ticket.id}`} ticket={ticket} {...(entry === undefined ? {} : { entry })} />
          </div>
        </div>
      </div>
    </article>
  );
});
