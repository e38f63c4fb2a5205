import './composer.css';
import { CircleHelp, Lock, Mail } from 'lucide-react';
import { useRef, useState } from 'react';
import type { UserId } from '../../../../shared/contract/ids.ts';
import type { TicketDetail as Detail } from '../../../../shared/features/tickets/values.ts';
import { call, errorOf } from '../../../client/index.ts';
import { Button, KeyHint, Select, toast, useT } from '../../../ui/index.ts';
import { ChooseFiles, pasteInto, UploadList } from '../../attachments/upload-list.tsx';
import { addUploads, forgetUploads, settledUploads } from '../../attachments/uploads.ts';
import { type ComposerTab, useDraft } from '../drafts.ts';
import { leaveByKey, leaveField, submitByKey } from '../keys.ts';
import { usePeople } from '../office.ts';
import { PersonField } from '../people-field.tsx';
import { useSayError } from '../say-error.ts';
import { MentionArea } from './mention-area.tsx';
import { mentionedIn } from './mentions.ts';

const tabs = ['note', 'message', 'question'] as const satisfies readonly ComposerTab[];
const icons = { note: Lock, message: Mail, question: CircleHelp } as const;

/** Where the files wait that go with what is being written. */
export function placeOf(ticket: string, tab: ComposerTab): string {
  return `${ticket}/${tab}`;
}

/** Writes a note, records a message, or asks a colleague. Each keeps its own text until it is sent. */
export function Composer({ ticket }: { ticket: Detail }) {
  const t = useT();
  const sayError = useSayError();
  const people = usePeople();
  const [draft, write] = useDraft(ticket.id);
  const [pending, setPending] = useState(false);
  const [asked, setAsked] = useState(false);
  const tabList = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  const { tab } = draft;
  const text = draft[tab];
  const place = placeOf(ticket.id, tab);
  const { id } = ticket;

  const send = async () => {
    const body = text;
    if (pending || body.trim() === '') return;
    if (tab === 'question' && draft.to === null) {
      setAsked(true);
      frame.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
      return;
    }
    setPending(true);
    try {
      const uploads = await settledUploads(place);
      if (tab === 'note') {
        const mentions = mentionedIn(body, people).map((person) => person.id);
        await call('ticket.addNote', { id, body, mentions, uploads });
      } else if (tab === 'message') {
        await call('ticket.addMessage', { id, body, direction: draft.direction, uploads });
      } else if (draft.to !== null) {
        await call('ticket.ask', { id, body, to: draft.to, uploads });
      }
      forgetUploads(place);
      setAsked(false);
      leaveField(frame.current);
      write(tab === 'note' ? { note: '' } : tab === 'message' ? { message: '' } : { question: '', to: null });
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    } finally {
      setPending(false);
    }
  };
  const verbs = { note: 'addNote', message: 'addMessage', question: 'ask' } as const;
  const hints = { note: 'noteHint', message: 'messageHint', question: 'questionHint' } as const;
  const moveTab = (by: number) => {
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? 'note';
    write({ tab: next });
    tabList.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <section
      className={`tk-compose tk-compose-${tab}`}
      aria-label={t('tickets.compose.label')}
      ref={frame}
      onKeyDown={(event) => {
        submitByKey(() => void send())(event);
        leaveByKey(event);
      }}
      onPaste={(event) => {
        if (pasteInto(place, event.clipboardData)) event.preventDefault();
      }}
    >
      <div role="tablist" className="tk-compose-tabs" aria-label={t('tickets.compose.label')} ref={tabList}>
        {tabs.map((each) => {
          const Icon = icons[each];
          return (
            <button
              key={each}
              type="button"
              role="tab"
              id={`compose-${id}-${each}`}
              data-tab={each}
              aria-selected={each === tab}
              aria-controls={`compose-${id}`}
              tabIndex={each === tab ? 0 : -1}
              className="tk-compose-tab"
              onClick={() => write({ tab: each })}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight') moveTab(1);
                else if (event.key === 'ArrowLeft') moveTab(-1);
              }}
            >
              <Icon className="ui-icon" aria-hidden />
              {t(`tickets.compose.${each}`)}
              {draft[each] !== '' && each !== tab && (
                <span className="tk-compose-dot" title={t('tickets.compose.draftKept')} />
              )}
            </button>
          );
        })}
        <span className="tk-compose-audience">
          {t(tab === 'message' ? 'tickets.compose.external' : 'tickets.compose.internal')}
        </span>
      </div>
      <div role="tabpanel" id={`compose-${id}`} aria-labelledby={`compose-${id}-${tab}`} className="tk-compose-body">
        {tab === 'message' && (
          <Select
            label={t('tickets.compose.direction')}
            hideLabel
            className="tk-compose-direction"
            options={[
              { id: 'in', label: t('tickets.compose.in') },
              { id: 'out', label: t('tickets.compose.out') },
            ]}
            value={draft.direction}
            onChange={(direction) => write({ direction })}
          />
        )}
        {tab === 'question' && (
          <PersonField
            label={t('tickets.compose.to')}
            hideLabel
            placeholder={t('tickets.compose.toNeeded')}
            value={draft.to}
            onChange={(to: UserId | null) => write({ to })}
            error={asked && draft.to === null ? t('tickets.compose.toNeeded') : undefined}
          />
        )}
        <MentionArea
          label={t(`tickets.compose.${tab}`)}
          placeholder={t(`tickets.compose.${hints[tab]}`)}
          value={text}
          onChange={(next) => write({ [tab]: next })}
          people={tab === 'note' ? people : []}
        />
        <UploadList place={place} />
        <div className="tk-compose-foot">
          <ChooseFiles onFiles={(files) => addUploads(place, files)} />
          <Button
            variant={text.trim() === '' ? 'secondary' : 'primary'}
            size="small"
            onPress={() => void send()}
            isPending={pending}
            isDisabled={text.trim() === ''}
          >
            {t(`tickets.compose.${verbs[tab]}`)} <KeyHint keys="Mod+Enter" />
          </Button>
        </div>
      </div>
    </section>
  );
}
