import './absences.css';
import { CalendarOff } from 'lucide-react';
import { useState } from 'react';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { Absence } from '../../../shared/features/absences/operations.ts';
import { useCommand, useMay, useMe, useOperation } from '../../client/index.ts';
import { Button, DatePicker, ErrorNotice, Notice, toast, useFormats, useT } from '../../ui/index.ts';
import { Area, Block } from '../settings/layout.tsx';
import { civilToday } from '../tickets/dates.ts';
import { PersonField } from '../tickets/people-field.tsx';

/** Who is away and who stands in: one's own, and for who manages people everyone's. */
export function AbsencesArea() {
  const t = useT();
  return (
    <Area title={t('absences.title')} intro={t('absences.intro')}>
      <NewAbsence />
      <Absences />
    </Area>
  );
}

function NewAbsence() {
  const t = useT();
  const me = useMe();
  const mayManage = useMay('user.manage');
  const enter = useCommand('absence.enter');
  const [person, setPerson] = useState<UserId>(me.id);
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [deputy, setDeputy] = useState<UserId | null>(null);
  const [isSent, setSent] = useState(false);
  const isOrdered = from === null || until === null || from <= until;
  const submit = () => {
    setSent(true);
    if (from === null || until === null || deputy === null || deputy === person || !isOrdered) return;
    enter.mutate(
      { person, from, until, deputy },
      {
        onSuccess: (made) => {
          setFrom(null);
          setUntil(null);
          setDeputy(null);
          setSent(false);
          toast({ text: t('absences.done', { name: made.person.name }) });
        },
      },
    );
  };
  const missing = (isMissing: boolean) => (isSent && isMissing ? t('common.required') : undefined);
  return (
    <Block title={t('absences.new')}>
      <div className="settings-form">
        {enter.error && <ErrorNotice error={enter.error.error} />}
        {mayManage && (
          <PersonField
            label={t('absences.person')}
            value={person}
            onChange={(next) => next !== null && setPerson(next)}
          />
        )}
        <div className="ab-days">
          <DatePicker
            label={t('absences.from')}
            value={from}
            onChange={setFrom}
            minValue={civilToday()}
            lean="future"
            error={missing(from === null)}
          />
          <DatePicker
            label={t('absences.to')}
            value={until}
            onChange={setUntil}
            minValue={civilToday()}
            lean="future"
            error={isOrdered ? missing(until === null) : t('absences.order')}
          />
        </div>
        <PersonField
          label={t('absences.deputy')}
          value={deputy}
          onChange={setDeputy}
          error={deputy === person ? t('absences.choose') : missing(deputy === null)}
        />
        <div>
          <Button variant="primary" icon={CalendarOff} isPending={enter.isPending} onPress={submit}>
            {t('absences.enter')}
          </Button>
        </div>
      </div>
    </Block>
  );
}

function Absences() {
  const t = useT();
  const { data, error } = useOperation('absence.list', {});
  return (
    <Block title={t('absences.list')}>
      {error && <ErrorNotice error={error.error} />}
      {data?.rows.length === 0 && <p className="ui-muted">{t('absences.none')}</p>}
      <ul className="ab-list">
        {data?.rows.map((absence) => (
          <Line key={`${absence.person.id} ${absence.from}`} absence={absence} />
        ))}
      </ul>
    </Block>
  );
}

function Line({ absence: { person, from, until, deputy, isNow, isDeputyAway, mayEnd } }: { absence: Absence }) {
  const t = useT();
  const { civilDateDay } = useFormats();
  const end = useCommand('absence.end');
  const done = () => toast({ text: t('absences.ended', { name: person.name }) });
  return (
    <li>
      <div className="ab-line">
        <strong>{person.name}</strong>
        <span>{t('absences.days', { from: civilDateDay(from), until: civilDateDay(until) })}</span>
        <span className="ui-muted">{t('absences.stands', { name: deputy.name })}</span>
        {mayEnd && (
          <Button
            size="small"
            isPending={end.isPending}
            onPress={() => end.mutate({ person: person.id, from }, { onSuccess: done })}
          >
            {t(isNow ? 'absences.end' : 'absences.takeOut')}
          </Button>
        )}
      </div>
      {end.error && <ErrorNotice error={end.error.error} />}
      {isDeputyAway && (
        <Notice tone="caution">
          <p>{t('absences.deputyAway', { name: deputy.name })}</p>
        </Notice>
      )}
    </li>
  );
}
