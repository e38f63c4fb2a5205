import '../../tickets/detail/detail.css';
import '../../tickets/list/list.css';
import '../../matters/matters.css';
import '../parties.css';
import { Pencil, UserX, X } from 'lucide-react';
import { useState } from 'react';
import type { PartyId } from '../../../../shared/contract/ids.ts';
import type { PartyDetail } from '../../../../shared/features/parties/values.ts';
import { RecordProblem } from '../../../app/record-problem.tsx';
import { goBack, type Route } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useMay, useOperation } from '../../../client/index.ts';
import { Badge, IconButton, useT } from '../../../ui/index.ts';
import { TicketsOf } from '../../matters/page/tickets-of.tsx';
import { ChangeParty } from '../dialogs/edit-party.tsx';
import { MattersOfParty } from './matters-of-party.tsx';
import { PartyFacts } from './party-facts.tsx';

/** One party: how to reach it, the matters in which it stands, and its tickets. */
export function PartyScreen({ params }: { params: Route['params'] }) {
  const t = useT();
  const id = (params['id'] ?? '') as PartyId;
  const query = useOperation('party.get', { id });
  if (query.data) return <PartyPage key={id} party={query.data} />;
  return (
    <RecordProblem
      query={query}
      name={t('settings.section.parties')}
      gone={t('parties.page.gone')}
      icon={UserX}
      list={{ screen: 'matters', name: t('words.matters') }}
    />
  );
}

function PartyPage({ party }: { party: PartyDetail }) {
  const t = useT();
  const mayUpdate = useMay('party.update');
  const mayReadMatters = useMay('matter.read');
  const [isChanging, setChanging] = useState(false);
  const change = () => setChanging(true);
  useShortcut({
    keys: 'E',
    label: t('parties.key.edit'),
    group: t('settings.section.parties'),
    run: change,
    enabled: mayUpdate,
  });
  const { name, number, formerNames, kind } = party;
  return (
    <article className="tk-detail" tabIndex={-1} aria-label={t('parties.page.label', { name })}>
      <header className="tk-head">
        <div className="tk-head-line">
          {kind !== null && <Badge>{t(`words.partyKind.${kind}`)}</Badge>}
          {number !== '' && (
            <span className="tk-head-number ui-selectable">{t('parties.page.number', { number })}</span>
          )}
          <span className="tk-head-gap" />
          <IconButton size="small" icon={X} label={t('common.back')} keys="Alt+ArrowLeft" onPress={goBack} />
        </div>
        <div className="tk-head-line">
          <h1 className="tk-head-title ui-selectable">{name}</h1>
          {mayUpdate && (
            <IconButton size="small" icon={Pencil} label={t('parties.key.edit')} keys="E" onPress={change} />
          )}
        </div>
        {formerNames.length > 0 && (
          <div className="tk-head-line ui-muted ui-selectable">
            {t('parties.page.formerly', { names: formerNames.join(', ') })}
          </div>
        )}
      </header>
      <div className="mt-body">
        <div className="mt-side">
          <PartyFacts party={party} />
        </div>
        <div className="pt-main">
          {mayReadMatters && <MattersOfParty party={party.id} />}
          <TicketsOf
            title={t('parties.page.tickets')}
            filter={{ requesterParty: [party.id] }}
            from="matters"
            empty={{ title: t('parties.page.noTickets'), hint: t('parties.page.noTicketsHint') }}
          />
        </div>
      </div>
      {isChanging && <ChangeParty party={party} onClose={() => setChanging(false)} />}
    </article>
  );
}
