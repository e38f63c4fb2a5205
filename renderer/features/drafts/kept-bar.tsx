import './drafts.css';
import { History } from 'lucide-react';
import { useKeeping } from '../../client/index.ts';
import { Button, useT } from '../../ui/index.ts';
import { useThrowAway } from './throw-away.ts';
import { useSayWhen } from './when.ts';

/** Stands above a text that was begun earlier and never sent: since when it was kept, and the way to be rid of it. */
export function KeptBar({ place }: { place: string }) {
  const t = useT();
  const sayWhen = useSayWhen();
  const throwAway = useThrowAway();
  const from = useKeeping(({ byPlace }) => byPlace[place]?.foundFrom ?? null);
  if (from === null) return null;
  return (
    <p className="dr-bar">
      <History className="ui-icon" aria-hidden />
      <span role="status">{t('drafts.keptFrom', { when: sayWhen(from) })}</span>
      <Button variant="quiet" size="small" onPress={() => throwAway(place)}>
        {t('drafts.discard')}
      </Button>
    </p>
  );
}
