import { ListChecks } from 'lucide-react';
import { go } from '../../../app/routes.ts';
import { useMay, useOperation } from '../../../client/index.ts';
import { Button, KeyHint, Notice, useFormats, useT } from '../../../ui/index.ts';

/** Nobody tells when a day has passed. */
const lookAgainEvery = 5 * 60_000;
/** So many days are named; all of them are counted. */
const mostNamed = 5;

/** How the evening check stands, for whoever may read the book. */
export function useEvening() {
  const mayRead = useMay('deadline.read');
  return useOperation('deadline.evening', {}, { keepPrevious: true, enabled: mayRead, every: lookAgainEvery }).data;
}

/**
 * On Today: a day that was left unclosed, a check that nobody can do, and for whoever does it how today's list stands. On the list of a
 * day: the others that were left unclosed.
 */
export function EveningAlarm({ onDay }: { onDay?: string }) {
  const t = useT();
  const { civilDateDay, list } = useFormats();
  const mayManage = useMay('office.manage');
  const state = useEvening();
  if (!state) return null;
  const { unclosed, alarmed, vacant, mine, now } = state;
  const named = unclosed.slice(0, mostNamed).map(civilDateDay);
  const rest = unclosed.length - named.length;
  const dates = rest > 0 ? t('evening.andMore', { dates: named.join(', '), count: rest }) : list(named);
  const first = unclosed.find((day) => day !== onDay);
  return (
    <>
      {alarmed && first !== undefined && (
        <Notice
          tone="caution"
          isAlert
          title={t('evening.unclosed', { count: unclosed.length })}
          actions={<Button onPress={() => go('evening', { day: first })}>{t('evening.goTo')}</Button>}
        >
          <p>{t('evening.unclosedText', { dates })}</p>
        </Notice>
      )}
      {onDay === undefined && vacant && mayManage && (
        <Notice
          tone="caution"
          isAlert
          title={t('evening.vacant')}
          actions={
            <Button onPress={() => go('settings', { area: 'deadlines' })}>{t('settings.section.deadlines')}</Button>
          }
        >
          <p>{t('evening.vacantText')}</p>
        </Notice>
      )}
      {onDay === undefined && mine && now !== null && !now.isClosed && (
        <Notice
          title={t('evening.title')}
          actions={
            <Button size="small" onPress={() => go('evening')}>
              {t('evening.goTo')} <KeyHint keys="G E" />
            </Button>
          }
        >
          <p>{t('evening.now', { count: now.count, open: now.open })}</p>
        </Notice>
      )}
    </>
  );
}

/** In the book: the way to the evening check, where the office does one. */
export function EveningButton() {
  const t = useT();
  const state = useEvening();
  if (!state?.person) return null;
  return (
    <Button icon={ListChecks} onPress={() => go('evening')}>
      {t('evening.title')} <KeyHint keys="G E" />
    </Button>
  );
}
