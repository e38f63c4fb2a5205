import '../../tickets/detail/detail.css';
import '../../tickets/list/list.css';
import '../matters.css';
import { FolderX, Plus } from 'lucide-react';
import { useState } from 'react';
import type { MatterId } from '../../../../shared/contract/ids.ts';
import type { MatterDetail, MatterParty } from '../../../../shared/features/matters/values.ts';
import { useAction } from '../../../app/actions.ts';
import { RecordProblem } from '../../../app/record-problem.tsx';
import { goBack, type Route } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useMay, useOperation } from '../../../client/index.ts';
import { Button, KeyHint, useT } from '../../../ui/index.ts';
import { ChecksOf } from '../../conflicts/checks-of.tsx';
import { DeadlinesOf } from '../../deadlines/deadlines-of.tsx';
import { openNewDeadline } from '../../deadlines/new-deadline.ts';
import { openCreateInMatter } from '../../tickets/create/open.ts';
import { ChangeMatter } from '../dialogs/change-matter.tsx';
import { AddParty, ChangeParty, RemoveParty } from '../dialogs/party-form.tsx';
import { StatusForm } from '../dialogs/status-form.tsx';
import { MatterHeader } from './matter-header.tsx';
import { MatterProperties } from './matter-properties.tsx';
import { Parties } from './parties.tsx';
import { TicketsOf } from './tickets-of.tsx';

/** One matter: what it is, who stands in it, and its tickets. */
export function MatterScreen({ params }: { params: Route['params'] }) {
  const t = useT();
  const id = (params['id'] ?? '') as MatterId;
  const query = useOperation('matter.get', { id });
  if (query.data) return <MatterPage key={id} matter={query.data} />;
  return (
    <RecordProblem
      query={query}
      name={t('words.matter')}
      gone={t('matters.page.gone')}
      icon={FolderX}
      list={{ screen: 'matters', name: t('words.matters') }}
    />
  );
}

/** What is done to the matter just now. */
type Doing = { kind: 'change' | 'status' | 'addParty' } | { kind: 'changeParty' | 'removeParty'; party: MatterParty };

function MatterPage({ matter }: { matter: MatterDetail }) {
  const t = useT();
  const mayUpdate = useMay('matter.update');
  const mayCreate = useMay('ticket.create');
  const mayEnter = useMay('deadline.enter');
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const newTicket = () => openCreateInMatter({ id: matter.id, number: matter.number, title: matter.title });
  const group = t('words.matter');
  const keyFor = (keys: string, label: string, kind: 'change' | 'status' | 'addParty') => ({
    keys,
    label,
    group,
    run: () => setDoing({ kind }),
    enabled: mayUpdate,
  });
  useShortcut(keyFor('E', t('matters.key.edit'), 'change'));
  useShortcut(keyFor('Shift+S', t('matters.key.status'), 'status'));
  useShortcut(keyFor('Shift+P', t('matters.key.addParty'), 'addParty'));
  // Whoever makes a ticket here means this matter.
  useAction('ticket.create', newTicket, mayCreate);
  useShortcut({ keys: 'C', label: t('matters.page.newTicket'), group, run: newTicket, enabled: mayCreate });
  const about = {
    ticket: null,
    matter: { id: matter.id, number: matter.number, title: matter.title },
    responsible: matter.lawyer?.id ?? null,
  };
  useShortcut({
    keys: 'Shift+F',
    label: t('deadlineBook.key.new'),
    group,
    run: () => openNewDeadline(about),
    enabled: mayEnter,
  });
  const dialog = { matter, onClose: close };
  return (
    <article className="tk-detail" tabIndex={-1} aria-label={t('matters.page.label', { number: matter.number })}>
      <MatterHeader
        matter={matter}
        mayUpdate={mayUpdate}
        onClose={goBack}
        onChange={() => setDoing({ kind: 'change' })}
        onStatus={() => setDoing({ kind: 'status' })}
      />
      <div className="mt-body">
        <div className="mt-side">
          <MatterProperties matter={matter} />
          <DeadlinesOf of={{ matter: matter.id }} about={about} />
          <Parties
            matter={matter}
            mayUpdate={mayUpdate}
            onAdd={() => setDoing({ kind: 'addParty' })}
            onChange={(party) => setDoing({ kind: 'changeParty', party })}
            onRemove={(party) => setDoing({ kind: 'removeParty', party })}
          />
          <ChecksOf matter={matter} mayUpdate={mayUpdate} />
        </div>
        <TicketsOf
          title={t('matters.page.tickets')}
          filter={{ matter: [matter.id] }}
          count={matter.tickets.open}
          from="matters"
          empty={{ title: t('matters.page.noTickets'), hint: t('matters.page.noTicketsHint') }}
          action={
            mayCreate && (
              <Button size="small" icon={Plus} onPress={newTicket}>
                {t('matters.page.newTicket')} <KeyHint keys="C" />
              </Button>
            )
          }
        />
      </div>
      {doing?.kind === 'change' && <ChangeMatter {...dialog} />}
      {doing?.kind === 'status' && <StatusForm {...dialog} />}
      {doing?.kind === 'addParty' && <AddParty {...dialog} />}
      {doing?.kind === 'changeParty' && <ChangeParty {...dialog} party={doing.party} />}
      {doing?.kind === 'removeParty' && <RemoveParty {...dialog} party={doing.party} />}
    </article>
  );
}
