import { useState } from 'react';
import type { TeamId, UserId } from '../../../../shared/contract/ids.ts';
import { useMe } from '../../../client/index.ts';
import { Button, KeyHint, Select, TextArea, useT } from '../../../ui/index.ts';
import { useKeptText } from '../../drafts/use-kept-text.ts';
import { useBulkChange, useTicketChange } from '../changes.ts';
import { notePlace } from '../drafts.ts';
import { submitByKey } from '../keys.ts';
import { usePeople, useTeamOptions } from '../office.ts';
import { PersonField } from '../people-field.tsx';
import type { ChangeFormProps } from './open.ts';

const noTeam = 'none';
/** For many tickets: each keeps the team it has. */
const keepTeam = 'keep';

/** Assigns one or many tickets to a person, a team, or both. */
export function AssignForm({ tickets, close }: ChangeFormProps) {
  const t = useT();
  const me = useMe();
  const people = usePeople();
  const teams = useTeamOptions<TeamId>();
  const change = useTicketChange();
  const bulk = useBulkChange();
  const [first] = tickets;
  const isMany = tickets.length > 1;
  const [assignee, setAssignee] = useState<UserId | null>(isMany ? null : (first?.assignee?.id ?? null));
  const [team, setTeam] = useState<TeamId | typeof noTeam | typeof keepTeam>(
    isMany ? keepTeam : (first?.team?.id ?? noTeam),
  );
  // A note is for one ticket; for many there is no field.
  const [note, setNote] = useKeptText(notePlace(first?.id ?? '', 'assign'));
  const [pending, setPending] = useState(false);
  if (!first) return null;

  const choose = (id: UserId | null) => {
    setAssignee(id);
    // Someone's own team is the likely one where the tickets have none in common.
    const own = people.find((person) => person.id === id)?.teams[0];
    if (team === noTeam && own !== undefined) setTeam(own);
  };
  const submit = async () => {
    setPending(true);
    const teamId = team === noTeam || team === keepTeam ? null : team;
    const name = people.find((person) => person.id === assignee)?.name ?? teams.find(({ id }) => id === team)?.label;
    const ticket = t('tickets.number', { number: first.number });
    const said =
      name === undefined
        ? t('tickets.change.handedBack', { ticket })
        : t('tickets.change.assignedTo', { ticket, name });
    const done = !isMany
      ? await change('ticket.assign', first, { assignee, team: teamId, note }, said)
      : await bulk(tickets, { kind: 'assign', assignee, ...(team === keepTeam ? {} : { team: teamId }) });
    setPending(false);
    if (done && !isMany) setNote('');
    if (done || !isMany) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button below does
    <div className="ui-stack" onKeyDown={submitByKey(() => void submit())}>
      <PersonField label={t('tickets.assign.person')} value={assignee} onChange={choose} autoFocus />
      <Select
        label={t('tickets.assign.team')}
        options={[
          ...(isMany ? [{ id: keepTeam, label: t('tickets.assign.keepTeam') }] : []),
          { id: noTeam, label: t('tickets.none.team') },
          ...teams,
        ]}
        value={team}
        onChange={(id) => setTeam(id as typeof team)}
      />
      {!isMany && <TextArea label={t('tickets.assign.note')} value={note} onChange={setNote} rows={3} />}
      <div className="ui-spread">
        <Button onPress={() => choose(me.id)} isDisabled={assignee === me.id}>
          {t('tickets.assign.take')}
        </Button>
        <Button variant="primary" onPress={() => void submit()} isPending={pending}>
          {first.assignee === null ? t('tickets.assign.assign') : t('tickets.assign.reassign')}{' '}
          <KeyHint keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  );
}
