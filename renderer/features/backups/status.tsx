import './backups.css';
import { CircleCheck, Info } from 'lucide-react';
import { Fragment } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { alarmingDays } from '../../../shared/features/backups/due.ts';
import { go } from '../../app/routes.ts';
import { useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, useFormats, useSayError, useT } from '../../ui/index.ts';

export type BackupState = OutputOf<'backup.state'>;
type PlaceState = BackupState['places'][number];
/** Nobody tells when an hour has passed. */
const lookAgainEvery = 5 * 60_000;

/** How the office's backups stand: a calm line, or an alarm that stays until there is a backup again. */
export function BackupStatus({ showsWay = false }: { showsWay?: boolean }) {
  const { data, error } = useOperation('backup.state', {}, { every: lookAgainEvery });
  if (error) return <ErrorNotice error={error.error} />;
  if (!data || data.verdict === 'not_needed') return null;
  if (data.verdict === 'alarm') return <Alarm state={data} showsWay={showsWay} />;
  return <Line state={data} />;
}

function Line({ state: { plan, places, verdict } }: { state: BackupState }) {
  const t = useT();
  const format = useFormats();
  const [office] = places;
  const missing = Math.max(...places.map(({ last }) => last?.missing ?? 0));
  const isGood = verdict === 'good' && missing === 0;
  const Icon = isGood ? CircleCheck : Info;
  return (
    <div className={isGood ? 'bk-line bk-good' : 'bk-line'}>
      <Icon className="ui-icon" aria-hidden />
      <p>
        {office?.last
          ? t(places.length > 1 && isGood ? 'backups.status.goodBoth' : 'backups.status.good', {
              when: format.dateTime(office.last.at),
            })
          : t('backups.status.none')}{' '}
        {missing > 0 && t('backups.status.missing', { count: missing })}{' '}
        {places.map((place) => (
          <Fragment key={place.place}>
            <Failure state={place} />{' '}
          </Fragment>
        ))}
        {verdict === 'waiting' && <span className="ui-muted">{t('backups.status.next', { at: plan.at })}</span>}
      </p>
    </div>
  );
}

function Alarm({ state: { places }, showsWay }: { state: BackupState; showsWay: boolean }) {
  const t = useT();
  return places
    .filter(({ missedDays }) => missedDays >= alarmingDays)
    .map((place) => (
      <Notice
        key={place.place}
        tone="caution"
        isAlert
        title={t(place.place === 'office' ? 'backups.status.alarm' : 'backups.status.alarmSecond', {
          count: place.missedDays,
        })}
        actions={
          showsWay ? (
            <Button size="small" onPress={() => go('settings', { area: 'backups' })}>
              {t('backups.status.settings')}
            </Button>
          ) : undefined
        }
      >
        <p>
          <Loss state={place} /> <Failure state={place} />
        </p>
      </Notice>
    ));
}

/** What would be lost now. */
function Loss({ state: { place, last } }: { state: PlaceState }) {
  const t = useT();
  const format = useFormats();
  if (!last) return t(place === 'office' ? 'backups.status.loseAll' : 'backups.status.loseSecondAll');
  const when = format.dateTime(last.at);
  return t(place === 'office' ? 'backups.status.lose' : 'backups.status.loseSecond', { when });
}

function Failure({ state: { place, failure } }: { state: PlaceState }) {
  const t = useT();
  const format = useFormats();
  const say = useSayError();
  if (!failure) return null;
  return t(place === 'office' ? 'backups.status.failed' : 'backups.status.failedSecond', {
    when: format.dateTime(failure.at),
    why: say({ code: failure.code, params: {} }),
  });
}
