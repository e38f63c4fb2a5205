import './today.css';
import { CircleHelp, Hand, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import { go } from '../../app/routes.ts';
import { useMay, useOperation } from '../../client/index.ts';
import {
  Button,
  Count,
  EmptyState,
  KeyHint,
  Notice,
  PriorityBadge,
  StatusBadge,
  useFormats,
  useT,
} from '../../ui/index.ts';
import { BackupStatus } from '../backups/status.tsx';
import { FilesAlarm } from '../checks/files.tsx';
import { CheckStatus } from '../checks/status.tsx';
import { AccountsAlarm } from '../damage/accounts.tsx';
import { DueDeadlines, useDue } from '../deadlines/due.tsx';
import { EveningAlarm } from '../deadlines/evening/alarm.tsx';
import { KeptTexts } from '../drafts/kept-texts.tsx';
import { civilToday, useSayInstant } from '../tickets/dates.ts';
import { FollowUp, requesterName, TicketSigns } from '../tickets/list/columns.tsx';
import { useSayError } from '../tickets/say-error.ts';
import { useTake } from '../tickets/ticket-keys.ts';

type Today = OutputOf<'today.get'>;
const kinds = ['followUps', 'urgent', 'newForMe', 'newForTeams'] as const;
const lists = { followUps: 'mine', urgent: 'mine', newForMe: 'mine', newForTeams: 'inbox' } as const;

/** What needs me now: questions first, then what is due, urgent and new. */
export function TodayScreen() {
  const t = useT();
  const sayError = useSayError();
  const { civilDateLong } = useFormats();
  const today = civilToday();
  const mayBackUp = useMay('backup.manage');
  const { data, error, refetch } = useOperation('today.get', { today }, { keepPrevious: true });
  const due = useDue();
  const isEmpty =
    data !== undefined &&
    data.questions.total === 0 &&
    due.now.length + due.unchecked.length === 0 &&
    kinds.every((kind) => data[kind].total === 0);
  return (
    <div className="td-screen">
      <div className="td-page">
        <header className="td-head">
          <h1>{t('today.title')}</h1>
          <span className="ui-muted">{civilDateLong(today)}</span>
        </header>
        {error && (
          <Notice
            tone="caution"
            isAlert
            title={t('today.failed')}
            actions={<Button onPress={() => void refetch()}>{t('common.retry')}</Button>}
          >
            <p>{sayError(error.error)}</p>
          </Notice>
        )}
        <EveningAlarm />
        <DueDeadlines due={due} />
        <AccountsAlarm />
        {mayBackUp && <CheckStatus onlyAlarm />}
        {mayBackUp && <FilesAlarm />}
        {mayBackUp && <BackupStatus showsWay />}
        {isEmpty && <NothingWaits />}
        {data && data.questions.total > 0 && <Questions questions={data.questions} />}
        <KeptTexts />
        {data && kinds.map((kind) => data[kind].total > 0 && <Work key={kind} kind={kind} work={data[kind]} />)}
      </div>
    </div>
  );
}

function Part({
  title,
  total,
  rest,
  children,
}: {
  title: string;
  total: number;
  rest: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="td-part" aria-label={title}>
      <h2>
        {title} <Count value={total} />
      </h2>
      <ul>{children}</ul>
      {rest}
    </section>
  );
}

function Questions({ questions }: { questions: Today['questions'] }) {
  const t = useT();
  const sayInstant = useSayInstant();
  const rest = questions.total - questions.rows.length;
  return (
    <Part
      title={t('today.questions')}
      total={questions.total}
      rest={rest > 0 && <p className="ui-muted">{t('today.moreThere', { count: rest })}</p>}
    >
      {questions.rows.map(({ entry, ticket, from, askedAt, body }) => (
        <li key={entry} className="td-row td-question">
          <button type="button" className="td-open" onClick={() => go('ticket', { id: ticket.id, entry })}>
            <CircleHelp className="ui-icon" aria-hidden />
            <span className="td-question-text">
              <span className="td-question-body">{body}</span>
              <span className="ui-muted">
                {t('today.asked', { name: from?.name ?? t('tickets.someone'), when: sayInstant(askedAt) })} ·{' '}
                {t('tickets.number', { number: ticket.number })} {ticket.title}
              </span>
            </span>
          </button>
          <span className="td-act">
            <Button size="small" onPress={() => go('ticket', { id: ticket.id, entry })}>
              {t('today.answer')}
            </Button>
          </span>
        </li>
      ))}
    </Part>
  );
}

function Work({ kind, work }: { kind: (typeof kinds)[number]; work: Today['urgent'] }) {
  const t = useT();
  const mayUpdate = useMay('ticket.update');
  const take = useTake();
  const rest = work.total - work.rows.length;
  return (
    <Part
      title={t(`today.${kind}`)}
      total={work.total}
      rest={
        rest > 0 && (
          <Button variant="quiet" size="small" onPress={() => go(lists[kind])}>
            {t('today.moreThere', { count: rest })}
          </Button>
        )
      }
    >
      {work.rows.map((ticket) => (
        <li key={ticket.id} className="td-row">
          <TicketLine ticket={ticket} />
          {/* Kept free in every group, so that the columns of all of them stand under each other. */}
          <span className="td-act">
            {kind === 'newForTeams' && mayUpdate && (
              <Button size="small" icon={Hand} onPress={() => take(ticket)}>
                {t('today.take')}
              </Button>
            )}
          </span>
        </li>
      ))}
    </Part>
  );
}

function TicketLine({ ticket }: { ticket: TicketSummary }) {
  const t = useT();
  const sayInstant = useSayInstant();
  return (
    <button type="button" className="td-open" onClick={() => go('ticket', { id: ticket.id })}>
      <span className="ui-muted td-number">{t('tickets.number', { number: ticket.number })}</span>
      <span className="td-title ui-ellipsis">{ticket.title}</span>
      <TicketSigns ticket={ticket} />
      <span className="td-requester ui-ellipsis ui-muted">{requesterName(ticket)}</span>
      <span className="td-status">
        <StatusBadge status={ticket.status} />
      </span>
      <PriorityBadge priority={ticket.priority} iconOnly />
      <span className="td-date">
        {ticket.followUp === null ? (
          <span className="ui-muted">{sayInstant(ticket.updatedAt)}</span>
        ) : (
          <FollowUp ticket={ticket} />
        )}
      </span>
    </button>
  );
}

function NothingWaits() {
  const t = useT();
  const mayCreate = useMay('ticket.create');
  const hints = [
    ...(mayCreate ? [{ keys: 'C', text: t('today.emptyCreate') }] : []),
    { keys: 'Mod+K', text: t('today.emptyFind') },
    { keys: '?', text: t('today.emptyKeys') },
  ];
  return (
    <EmptyState
      icon={Sun}
      title={t('today.emptyTitle')}
      action={
        <dl className="td-hints">
          {hints.map(({ keys, text }) => (
            <div key={keys}>
              <dt>
                <KeyHint keys={keys} />
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      }
    >
      {t('today.emptyText')} {t('today.emptyMail')}
    </EmptyState>
  );
}
