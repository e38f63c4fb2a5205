import { Users } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { TicketId } from '../../../../shared/contract/ids.ts';
import type { UserRef } from '../../../../shared/features/tickets/values.ts';
import { call, onCoreEvent } from '../../../client/index.ts';
import { useFormats, useT } from '../../../ui/index.ts';

/** Who else has the ticket open just now; they see the same of this person. A quiet line, and none when nobody is there. */
export function AlsoOpen({ ticket }: { ticket: TicketId }) {
  const t = useT();
  const { list } = useFormats();
  const people = useOthersAt(ticket);
  const words = t('tickets.detail.alsoOpen', { count: people.length, names: list(people.map(({ name }) => name)) });
  return (
    <span className="tk-head-people" role="status">
      {people.length > 0 && (
        <>
          <Users className="ui-icon" aria-hidden />
          <span className="ui-ellipsis" title={words}>
            {words}
          </span>
        </>
      )}
    </span>
  );
}

function useOthersAt(ticket: TicketId): readonly UserRef[] {
  const [people, setPeople] = useState<readonly UserRef[]>([]);
  useEffect(() => {
    let isHere = true;
    // What cannot be asked is not shown; the ticket itself says what is wrong.
    const look = () =>
      call('presence.look', { ticket })
        .then((answer) => answer.people)
        .catch(() => [])
        .then((now) => {
          if (isHere) setPeople(now);
        });
    void look();
    const stop = onCoreEvent((event) => {
      if (event.type === 'presence.changed' && event.ticket === ticket) void look();
      // After a lock, or another core, it is told anew.
      if (event.type === 'session.changed' && event.state.state === 'signed_in') void look();
    });
    return () => {
      isHere = false;
      stop();
      setPeople([]);
      void call('presence.look', { ticket: null }).catch(() => undefined);
    };
  }, [ticket]);
  return people;
}
