import {
  ArrowDownLeft,
  ArrowUpRight,
  CircleDot,
  CircleHelp,
  FileDiff,
  Lock,
  MessageSquareReply,
  Paperclip,
  Plus,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { TicketDetail as Detail, FieldChange, TimelineEntry } from '../../../../shared/features/tickets/values.ts';
import { useMe } from '../../../client/index.ts';
import { Avatar, Badge, Button, Markdown, useFormats, useT } from '../../../ui/index.ts';
import { FileRow } from '../../attachments/attachment-list.tsx';
import { AnswerBox } from './answer-box.tsx';
import { isLong, sayValue, sentenceOf } from './entry-words.ts';
import { MessageBody } from './message-body.tsx';

type Props = { ticket: Detail; entry: TimelineEntry; question: TimelineEntry | null };

/** One thing that happened. Notes, messages and questions differ in shape, word and colour. */
export function TimelineItem({ ticket, entry, question }: Props) {
  const t = useT();
  const { dateTime } = useFormats();
  const name = entry.actor?.name ?? t('tickets.griffel');
  const id = `entry-${entry.id}`;
  const time = <time dateTime={entry.at}>{dateTime(entry.at)}</time>;
  const files = entry.attachments.length > 0 && (
    <ul className="tk-entry-files">
      {entry.attachments.map((file) => (
        <FileRow key={file.id} file={file} ticket={ticket} />
      ))}
    </ul>
  );
  if (entry.kind === 'changed' || entry.kind === 'created' || entry.kind === 'attachment') {
    return (
      <li id={id} className={`tk-event ${entry.undone ? 'tk-undone' : ''}`}>
        <EventIcon kind={entry.kind} />
        <div className="tk-event-body">
          <p>
            <EventSentence entry={entry} name={name} /> {time}
            {entry.undone && <Badge>{t('tickets.timeline.undone')}</Badge>}
          </p>
          {entry.kind === 'changed' && entry.changes.length > 0 && <Changes changes={entry.changes} />}
          {entry.body !== '' && (
            <div className="tk-event-note">
              <Markdown>{entry.body}</Markdown>
            </div>
          )}
          {files}
        </div>
      </li>
    );
  }
  return (
    <li id={id} className={`tk-entry tk-entry-${shapeOf(entry)}`}>
      <div className="tk-entry-head">
        <Avatar name={entry.mail ? nameOf(entry.mail.from) : name} size="small" />
        <strong>{entry.mail ? entry.mail.from : name}</strong>
        <Kind entry={entry} question={question} />
        {time}
      </div>
      {entry.kind === 'message' ? (
        <MessageBody entry={entry} />
      ) : (
        <div className="tk-reading">
          <Markdown>{entry.body}</Markdown>
        </div>
      )}
      {files}
      {entry.kind === 'question' && <QuestionState ticket={ticket} entry={entry} />}
    </li>
  );
}

/** The name in a mail's sender, without the address. */
function nameOf(from: string): string {
  return from.replace(/<[^>]*>/u, '').trim() || from;
}

function shapeOf({ kind, direction }: TimelineEntry): string {
  if (kind === 'message') return direction === 'out' ? 'out' : 'in';
  return kind;
}

function Kind({ entry, question }: { entry: TimelineEntry; question: TimelineEntry | null }) {
  const t = useT();
  const me = useMe();
  const { dateTime } = useFormats();
  switch (entry.kind) {
    case 'message':
      return entry.direction === 'out' ? (
        <Badge tone="client" icon={ArrowUpRight}>
          {t('tickets.timeline.messageOut')}
        </Badge>
      ) : (
        <Badge tone="client" icon={ArrowDownLeft}>
          {t('tickets.timeline.messageIn')}
        </Badge>
      );
    case 'question':
      return (
        <Badge tone="accent" icon={CircleHelp}>
          {entry.question?.to.id === me.id
            ? t('tickets.timeline.questionToMe')
            : t('tickets.timeline.question', { name: entry.question?.to.name ?? '' })}
        </Badge>
      );
    case 'answer':
      return (
        <Badge icon={MessageSquareReply}>
          {question ? t('tickets.timeline.answerTo', { date: dateTime(question.at) }) : t('tickets.timeline.answer')}
        </Badge>
      );
    default:
      return <Badge icon={Lock}>{t('tickets.timeline.note')}</Badge>;
  }
}

function QuestionState({ ticket, entry }: { ticket: Detail; entry: TimelineEntry }) {
  const t = useT();
  const me = useMe();
  const { dateTime } = useFormats();
  if (!entry.question) return null;
  const { answeredAt, to } = entry.question;
  if (answeredAt !== null)
    return <p className="ui-muted">{t('tickets.timeline.answered', { when: dateTime(answeredAt) })}</p>;
  if (to.id === me.id) return <AnswerBox ticket={ticket} question={entry.id} />;
  return (
    <p className="tk-open-question">
      <CircleDot className="ui-icon" aria-hidden />
      {t('tickets.timeline.waitingFor', { name: to.name })}
    </p>
  );
}

function EventIcon({ kind }: { kind: TimelineEntry['kind'] }) {
  const Icon = kind === 'created' ? Plus : kind === 'attachment' ? Paperclip : CircleDot;
  return <Icon className="ui-icon" aria-hidden />;
}

function EventSentence({ entry, name }: { entry: TimelineEntry; name: string }): ReactNode {
  const t = useT();
  if (entry.kind === 'created') return t('tickets.timeline.created', { name });
  if (entry.kind === 'attachment') return t('tickets.timeline.filed', { name });
  const { key, who } = sentenceOf(entry);
  return t(`tickets.timeline.changed.${key}`, { name, who });
}

function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const t = useT();
  const formats = useFormats();
  const shown = changes.flatMap(({ field, ...values }) => (field === 'watcher' ? [] : [{ field, ...values }]));
  return (
    <ul className="tk-changes">
      {shown.map((change) =>
        isLong(change) ? (
          <LongChange key={change.field} change={change} />
        ) : (
          <li key={change.field}>
            {shown.length > 1 && <span className="ui-muted">{t(`tickets.field.${change.field}`)}: </span>}
            <span className="ui-hidden">{t('tickets.timeline.before')} </span>
            <span className="tk-before">{sayValue(change.field, change.before, t, formats)}</span>
            <span aria-hidden> → </span>
            <span className="ui-hidden">{t('tickets.timeline.after')} </span>
            <span className="tk-after">{sayValue(change.field, change.after, t, formats)}</span>
          </li>
        ),
      )}
    </ul>
  );
}

function LongChange({ change }: { change: FieldChange }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <Button variant="quiet" size="small" icon={FileDiff} aria-expanded={open} onPress={() => setOpen(!open)}>
        {t(open ? 'tickets.timeline.hideText' : 'tickets.timeline.showText')}
      </Button>
      {open && (
        <div className="tk-both">
          {(['before', 'after'] as const).map((side) => (
            <div key={side}>
              <h3>{t(`tickets.timeline.${side}`)}</h3>
              <p className="tk-plain">{change[side] || t('tickets.none.value')}</p>
            </div>
          ))}
        </div>
      )}
    </li>
  );
}
