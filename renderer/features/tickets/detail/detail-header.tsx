import { Hand, Lock, Maximize2, Pencil, Undo2, UserPlus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TicketDetail as Detail } from '../../../../shared/features/tickets/values.ts';
import { CopyButton } from '../../../app/copy-button.tsx';
import { go } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useMay, useMe } from '../../../client/index.ts';
import {
  Badge,
  Button,
  IconButton,
  PriorityBadge,
  StatusBadge,
  TextField,
  useFormats,
  useT,
} from '../../../ui/index.ts';
import { openChange } from '../dialogs/open.ts';
import { useDraft } from '../drafts.ts';
import { useTake, useTicketKeys } from '../ticket-keys.ts';
import { AlsoOpen } from './also-open.tsx';
import { useSaveText } from './save-text.ts';

/** Number, title, and what is done most: status, priority, taking and assigning. */
export function DetailHeader({
  ticket,
  onClose,
  ownsKeys,
  isWhole,
}: {
  ticket: Detail;
  onClose?: () => void;
  ownsKeys: boolean;
  isWhole: boolean;
}) {
  const t = useT();
  const me = useMe();
  const { civilDate } = useFormats();
  const mayUpdate = useMay('ticket.update');
  const mayAssign = useMay('ticket.assign');
  const take = useTake();
  const [draft, write] = useDraft(ticket.id);
  const number = t('tickets.number', { number: ticket.number });
  const editTitle = () => write({ title: { text: ticket.title, from: ticket.title, version: ticket.version } });
  const group = t('tickets.key.group');
  useTicketKeys([ticket], ownsKeys);
  useShortcut({ keys: 'E', label: t('tickets.key.editTitle'), group, run: editTitle, enabled: mayUpdate });
  const isMine = ticket.assignee?.id === me.id;
  return (
    <header className="tk-head">
      <div className="tk-head-line">
        <span className="tk-head-number ui-selectable">{number}</span>
        <CopyButton text={number} label={t('tickets.detail.copyNumber')} />
        {ticket.confidentiality !== 'office' && (
          <Badge icon={Lock} tone="caution">
            {t(`words.confidentiality.${ticket.confidentiality}`)}
          </Badge>
        )}
        <AlsoOpen ticket={ticket.id} />
        <span className="tk-head-gap" />
        {onClose && (
          <>
            {!isWhole && (
              <IconButton
                size="small"
                icon={Maximize2}
                label={t('tickets.detail.fullWidth')}
                onPress={() => go('ticket', { id: ticket.id })}
              />
            )}
            <IconButton
              size="small"
              icon={X}
              label={t(isWhole ? 'tickets.detail.back' : 'tickets.screen.closeDetail')}
              {...(isWhole ? { keys: 'Alt+ArrowLeft' } : { keys: 'Escape' })}
              onPress={onClose}
            />
          </>
        )}
      </div>
      {draft.title ? (
        <TitleEditor ticket={ticket} />
      ) : (
        <div className="tk-head-line">
          <h1 className="tk-head-title ui-selectable">{ticket.title}</h1>
          {mayUpdate && (
            <IconButton size="small" icon={Pencil} label={t('tickets.change.editTitle')} keys="E" onPress={editTitle} />
          )}
        </div>
      )}
      <div className="tk-head-actions">
        <Button size="small" isDisabled={!mayUpdate} onPress={() => openChange('status', [ticket])}>
          <span className="ui-hidden">{t('tickets.field.status')}: </span>
          <StatusBadge status={ticket.status} reason={ticket.waitingReason} />
          {ticket.waitingUntil !== null && <span>({civilDate(ticket.waitingUntil)})</span>}
        </Button>
        <Button size="small" isDisabled={!mayUpdate} onPress={() => openChange('priority', [ticket])}>
          <span className="ui-hidden">{t('tickets.field.priority')}: </span>
          <PriorityBadge priority={ticket.priority} />
        </Button>
        {mayUpdate && !isMine && (
          <Button size="small" icon={Hand} onPress={() => take(ticket)}>
            {t('tickets.assign.take')}
          </Button>
        )}
        {mayAssign && (
          <Button size="small" icon={UserPlus} onPress={() => openChange('assign', [ticket])}>
            {t(ticket.assignee ? 'tickets.assign.reassign' : 'tickets.assign.assign')}
          </Button>
        )}
        {mayUpdate && isMine && (
          <Button size="small" icon={Undo2} onPress={() => openChange('handBack', [ticket])}>
            {t('tickets.assign.handBack')}
          </Button>
        )}
      </div>
    </header>
  );
}

function TitleEditor({ ticket }: { ticket: Detail }) {
  const t = useT();
  const [draft, write] = useDraft(ticket.id);
  const saveText = useSaveText(ticket);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  if (!draft.title) return null;
  const { text } = draft.title;
  const save = () => void saveText('title');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    else if (event.key === 'Escape') write({ title: null });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="tk-head-line">
      <TextField
        className="tk-head-edit"
        label={t('tickets.field.title')}
        hideLabel
        value={text}
        onChange={(next) => draft.title && write({ title: { ...draft.title, text: next } })}
        onKeyDown={onKeyDown}
        maxLength={300}
        autoFocus
        inputRef={input}
        error={text.trim() === '' ? t('common.required') : undefined}
      />
      <Button variant="primary" onPress={save} isDisabled={text.trim() === ''}>
        {t('tickets.change.save')}
      </Button>
      <Button onPress={() => write({ title: null })}>{t('common.cancel')}</Button>
    </div>
  );
}
