import { endClosing, setClosing } from '../../../db/queries/maintenance/closing.ts';
import { namesOf } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { closingTimes } from '../../../shared/features/maintenance/closing.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { machineMark } from '../../core/keys/office-file.ts';
import { closingAt, keptClosing } from '../../core/maintenance/closing.ts';

const closing: QueryHandler<'maintenance.closing'> = async ({ db, now }) => ({
  closing: closingAt(await keptClosing(db), now),
});

const close: CommandHandler<'maintenance.close'> = async (context, { inMinutes, forMinutes, note }) => {
  const { tx, actor, now, office } = context;
  const before = closingAt(await keptClosing(tx), now);
  if (before && before.by.id !== actor.id) throw new Refusal('office_closed_by_other', { by: before.by.name });
  const times = closingTimes(now, inMinutes, forMinutes);
  await setClosing(tx, {
    closed_by: actor.id,
    note,
    announced_at: now,
    read_only_at: times.readOnlyAt,
    out_at: times.outAt,
    ends_at: times.endsAt,
  });
  await context.accessChanged();
  context.changed('office.changed');
  const value = closingAt(await keptClosing(tx), now);
  if (!value) throw new Error('a closing that is over at once');
  return {
    value,
    audit: {
      subject: { type: 'office', id: office.id, label: '' },
      facts: { from: times.readOnlyAt, until: times.endsAt, ...(note === '' ? {} : { note }) },
    },
  };
};

const reopen: CommandHandler<'maintenance.reopen'> = async (context) => {
  const { tx, now, office } = context;
  // One that is over by itself may be taken away as well; that nobody did.
  if (!closingAt(await keptClosing(tx), now)) throw new Refusal('no_change');
  await endClosing(tx);
  await context.accessChanged();
  context.changed('office.changed');
  return { value: {}, audit: { subject: { type: 'office', id: office.id, label: '' } } };
};

const whoIsOn: QueryHandler<'maintenance.whoIsOn'> = async ({ db, office, ports }) => {
  const here = await machineMark(ports, office.id);
  const desks = (await office.presence?.desks()) ?? [];
  const names = await namesOf(
    db,
    desks.flatMap(({ userId }) => userId ?? []),
  );
  return {
    desks: desks.map(({ userId, machine }) => {
      const person = names.find(({ id }) => id === userId);
      return {
        person: person ? { id: person.id as UserId, name: person.name } : null,
        onThisComputer: machine === here,
      };
    }),
  };
};

export const closingHandlers = {
  'maintenance.closing': closing,
  'maintenance.close': close,
  'maintenance.reopen': reopen,
  'maintenance.whoIsOn': whoIsOn,
};
