import '../../tickets/detail/detail.css';
import '../deadlines.css';
import './page.css';
import { CalendarArrowUp, CalendarSync, CalendarX, Eye, Pencil, Slash, SquareCheckBig, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DeadlineId } from '../../../../shared/contract/ids.ts';
import { isExtendable } from '../../../../shared/features/deadlines/reckon.ts';
import { eventName } from '../../../../shared/features/deadlines/sentences.ts';
import { type DeadlineDetail, deadlineNumber } from '../../../../shared/features/deadlines/values.ts';
import { CopyButton } from '../../../app/copy-button.tsx';
import { RecordProblem } from '../../../app/record-problem.tsx';
import { go, goBack, type Route } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useMay, useMe, useOperation } from '../../../client/index.ts';
import { Button, IconButton, KeyHint, Notice } from '../../../ui/index.ts';
import { civilToday } from '../../tickets/dates.ts';
import { matterName } from '../../tickets/matter-field.tsx';
import { DeadlineStatusMark, LateMark, StrictMark, useSayEnd } from '../marks.tsx';
import { SlipButtons } from '../print.tsx';
import { Reckoning, useWords } from '../reckoning.tsx';
import { ChangeForm, CheckForm } from './care-forms.tsx';
import { SignOffForm, StrikeForm } from './end-forms.tsx';
import { EventForm } from './event-form.tsx';
import { ExtendForm, GrantForm } from './extension-forms.tsx';
import { History } from './history.tsx';
import { ReminderNotice } from './reminder-notice.tsx';

/** One deadline: its last day, how it came about, who looks after it, and what was done with it. */
export function DeadlineScreen({ params }: { params: Route['params'] }) {
  const { t } = useWords();
  const id = (params['id'] ?? '') as DeadlineId;
  const query = useOperation('deadline.get', { id });
  if (query.data) return <DeadlinePage key={id} deadline={query.data} />;
  return (
    <RecordProblem
      query={query}
      name={t('words.deadline')}
      gone={t('deadlineBook.gone')}
      icon={CalendarX}
      list={{ screen: 'deadlines', name: t('words.deadlineBook') }}
    />
  );
}

type Doing = 'check' | 'signOff' | 'strike' | 'change' | 'event' | 'extend' | 'grant';

function DeadlinePage({ deadline }: { deadline: DeadlineDetail }) {
  const { t, formats } = useWords();
  const me = useMe();
  const sayEnd = useSayEnd();
  const mayEnter = useMay('deadline.enter');
  const mayCheck = useMay('deadline.check');
  const maySignOff = useMay('deadline.signOff');
  const [doing, setDoing] = useState<Doing | null>(null);
  const { status, kind, checked, strict, title, end, rawEnd, ended, endReason, proof, extension } = deadline;
  const number = deadlineNumber(deadline.number);
  const isOpen = status === 'open';
  const isUnchecked = isOpen && kind === 'deadline' && checked === null;
  const isOwn = deadline.reckonedBy?.id === me.id;
  const group = t('words.deadline');
  const may: Readonly<Record<Doing, boolean>> = {
    check: isUnchecked && mayCheck && !isOwn,
    signOff: isOpen && maySignOff,
    strike: isOpen && maySignOff,
    change: isOpen && mayEnter,
    event: isOpen && mayEnter && deadline.trigger !== null,
    extend: isOpen && mayEnter && kind === 'deadline' && extension === null && isExtendable(deadline),
    grant: isOpen && mayEnter && extension !== null,
  };
  const keyFor = (keys: string, label: string, what: Doing) => ({
    keys,
    label,
    group,
    run: () => setDoing(what),
    enabled: may[what],
  });
  useShortcut(keyFor('V', t('deadlineBook.key.check'), 'check'));
  useShortcut(keyFor('X', t('deadlineBook.key.signOff'), 'signOff'));
  useShortcut(keyFor('E', t('deadlineBook.key.change'), 'change'));
  const dialog = { deadline, onClose: () => setDoing(null) };
  return (
    <article className="tk-detail" tabIndex={-1} aria-label={t('deadlineBook.label', { number })}>
      <header className="tk-head">
        <div className="tk-head-line">
          <span className="tk-head-number ui-selectable">{number}</span>
          <CopyButton text={number} label={t('matters.page.copyNumber')} />
          <DeadlineStatusMark status={status} />
          <span className="tk-head-gap" />
          <SlipButtons deadline={deadline} />
          <IconButton size="small" icon={X} label={t('common.back')} keys="Alt+ArrowLeft" onPress={goBack} />
        </div>
        <div className="tk-head-line">
          <h1 className="tk-head-title ui-selectable">{title}</h1>
          {strict && <StrictMark />}
        </div>
        <div className="tk-head-actions">
          {may.check && (
            <Button size="small" variant="primary" icon={Eye} onPress={() => setDoing('check')}>
              {t('deadlineBook.key.check')} <KeyHint keys="V" />
            </Button>
          )}
          {may.signOff && (
            <Button size="small" icon={SquareCheckBig} onPress={() => setDoing('signOff')}>
              {t('deadlineBook.key.signOff')} <KeyHint keys="X" />
            </Button>
          )}
          {may.change && (
            <Button size="small" icon={Pencil} onPress={() => setDoing('change')}>
              {t('common.edit')} <KeyHint keys="E" />
            </Button>
          )}
          {may.event && (
            <Button size="small" variant="quiet" icon={CalendarSync} onPress={() => setDoing('event')}>
              {t('deadlineBook.event.act')}
            </Button>
          )}
          {may.extend && (
            <Button size="small" variant="quiet" icon={CalendarArrowUp} onPress={() => setDoing('extend')}>
              {t('deadlineBook.extend.act')}
            </Button>
          )}
          {may.strike && (
            <Button size="small" variant="quiet" icon={Slash} onPress={() => setDoing('strike')}>
              {t('deadlineBook.strike.act')}
            </Button>
          )}
        </div>
      </header>
      <div className="dl-page">
        <div className="dl-page-main">
          <div>
            <p className="ui-muted">{t('deadlineBook.page.end')}</p>
            <p className="dl-end" data-status={status}>
              {sayEnd(deadline)}
            </p>
            <p>
              <LateMark deadline={deadline} today={civilToday()} />
            </p>
            {rawEnd !== end && (
              <p className="ui-muted">{t('deadlineBook.page.rawEnd', { date: formats.civilDateLong(rawEnd) })}</p>
            )}
          </div>
          {extension !== null && (
            <Notice
              actions={may.grant && <Button onPress={() => setDoing('grant')}>{t('deadlineBook.grant.act')}</Button>}
            >
              <p>
                {t('deadlineBook.page.extension', {
                  date: formats.civilDateLong(extension.end),
                  end: formats.civilDateLong(end),
                })}
              </p>
            </Notice>
          )}
          {isUnchecked && (
            <Notice tone="caution" title={t('deadlineBook.page.uncheckedTitle')}>
              <p>{t(isOwn ? 'deadlineBook.page.uncheckedOwn' : 'deadlineBook.page.uncheckedText')}</p>
            </Notice>
          )}
          <ReminderNotice deadline={deadline} />
          {ended !== null && (
            <Notice
              tone={status === 'signed_off' ? 'proof' : 'plain'}
              title={t(status === 'signed_off' ? 'deadlineBook.page.endedOff' : 'deadlineBook.page.endedStruck', {
                name: ended.by?.name ?? t('deadlineBook.page.someone'),
                when: formats.dateTime(ended.at),
              })}
            >
              {endReason !== '' && <p>{endReason}</p>}
              {proof !== null && (
                <p>
                  {t('deadlineBook.page.proof')}: {proof.name}
                </p>
              )}
            </Notice>
          )}
          <Part title={t('deadlineBook.page.reckoning')}>
            <Basis deadline={deadline} />
          </Part>
          {deadline.note !== '' && (
            <Part title={t('deadlineBook.field.note')}>
              <p className="dl-note-text ui-selectable">{deadline.note}</p>
            </Part>
          )}
          {deadline.chainRows.length > 1 && (
            <Part title={t('deadlineBook.page.chain')}>
              <ul>
                {deadline.chainRows.map((row) => (
                  <li key={row.id} className="dl-chain" data-status={row.status}>
                    {row.id === deadline.id ? (
                      <strong>
                        {deadlineNumber(row.number)} {row.title}
                      </strong>
                    ) : (
                      <Button variant="quiet" size="small" onPress={() => go('deadline', { id: row.id })}>
                        {deadlineNumber(row.number)} {row.title}
                      </Button>
                    )}
                    <span className="ui-muted">{formats.civilDateDay(row.end)}</span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <Part title={t('deadlineBook.page.history')}>
            <History rows={deadline.history} />
          </Part>
        </div>
        <Properties deadline={deadline} />
      </div>
      {doing === 'check' && <CheckForm {...dialog} />}
      {doing === 'signOff' && <SignOffForm {...dialog} />}
      {doing === 'strike' && <StrikeForm {...dialog} />}
      {doing === 'change' && <ChangeForm {...dialog} />}
      {doing === 'event' && <EventForm {...dialog} />}
      {doing === 'extend' && <ExtendForm {...dialog} />}
      {doing === 'grant' && <GrantForm {...dialog} />}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="dl-section" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Basis({ deadline: { basis, trigger, parts, lawAsOf } }: { deadline: DeadlineDetail }) {
  const words = useWords();
  const { t, formats } = words;
  if (basis.kind === 'manual') {
    return (
      <p>
        {basis.reason === ''
          ? t('deadlineBook.result.manual')
          : t('deadlineBook.page.manual', { reason: basis.reason })}
      </p>
    );
  }
  return (
    <>
      {trigger !== null && (
        <p>
          {t('deadlineBook.page.trigger', {
            event: eventName(trigger.event, words),
            date: formats.civilDateLong(trigger.date),
          })}
          {trigger.time !== null && `, ${trigger.time}`}
          {trigger.note !== '' && ` · ${trigger.note}`}
        </p>
      )}
      <Reckoning parts={parts} lawAsOf={lawAsOf} />
    </>
  );
}

function Properties({ deadline }: { deadline: DeadlineDetail }) {
  const { t, formats } = useWords();
  const { matter, ticket, responsible, deputy, team, notices, entered, checked } = deadline;
  const someone = t('deadlineBook.page.someone');
  const act = ({ by, at }: typeof entered) => `${formats.dateTime(at)}, ${by?.name ?? someone}`;
  return (
    <section className="tk-props dl-props" aria-label={t('deadlineBook.page.properties')}>
      <dl>
        {matter !== null && (
          <Fact name={t('deadlineBook.field.matter')}>
            <Button variant="quiet" size="small" onPress={() => go('matter', { id: matter.id })}>
              {matterName(matter)}
            </Button>
          </Fact>
        )}
        {ticket !== null && (
          <Fact name={t('deadlineBook.field.about')}>
            <Button variant="quiet" size="small" onPress={() => go('ticket', { id: ticket.id })}>
              {t('tickets.number', { number: ticket.number })} {ticket.title}
            </Button>
          </Fact>
        )}
        <Fact name={t('deadlineBook.field.responsible')}>{responsible.name}</Fact>
        <Fact name={t('deadlineBook.field.deputy')}>{deputy?.name ?? t('deadlineBook.page.nobody')}</Fact>
        {team !== null && <Fact name={t('deadlineBook.field.team')}>{team.name}</Fact>}
        <Fact name={t('deadlineBook.field.notices')}>
          {notices.length === 0 ? t('common.none') : notices.map((date) => formats.civilDateDay(date)).join('; ')}
        </Fact>
        <Fact name={t('deadlineBook.field.entered')}>{act(entered)}</Fact>
        {checked !== null && <Fact name={t('deadlineBook.field.checked')}>{act(checked)}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="tk-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
