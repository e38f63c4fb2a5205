import { Dialog, useFormats, useT } from '../../../ui/index.ts';
import { AssignForm } from './assign-form.tsx';
import { CategoryPick, PriorityPick, WatcherPick } from './field-picks.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { HandBackForm } from './hand-back-form.tsx';
import { MatterForm } from './matter-form.tsx';
import { type ChangeFormProps, closeChange, type OpenChange, useOpenChange } from './open.ts';
import { RequesterForm } from './requester-form.tsx';
import { StatusPick } from './status-pick.tsx';

/** The one small dialogue that changes something of one or many tickets, wherever it was asked for. Stands once in the window. */
export function ChangeDialog() {
  const open = useOpenChange(({ open: current }) => current);
  const t = useT();
  const { list } = useFormats();
  if (open === null) return null;
  const { kind, tickets, onDone } = open;
  const close = () => {
    closeChange();
    onDone?.();
  };
  const names = list(tickets.slice(0, 1).map(({ number }) => t('tickets.number', { number })));
  const which = tickets.length === 1 ? names : t('tickets.count', { count: tickets.length });
  const props: ChangeFormProps = { tickets, close };
  const titles: Readonly<Record<OpenChange['kind'], string>> = {
    assign:
      tickets.length === 1
        ? t('tickets.assign.heading', { ticket: names })
        : t('tickets.assign.headingMany', { count: tickets.length }),
    handBack: t('tickets.assign.handBackHeading', { ticket: names }),
    status: `${t('tickets.change.statusHeading')}: ${which}`,
    priority: `${t('tickets.change.priorityHeading')}: ${which}`,
    category: `${t('tickets.field.category')}: ${which}`,
    followUp: `${t('tickets.field.followUp')}: ${which}`,
    requester: t('tickets.requester.heading'),
    matter: t('tickets.matter.heading', { ticket: names }),
    watcher: `${t('tickets.change.addWatcher')}: ${which}`,
  };
  return (
    <Dialog title={titles[kind]} isOpen onClose={closeChange} isDismissable={kind !== 'requester'}>
      {kind === 'assign' && <AssignForm {...props} />}
      {kind === 'handBack' && <HandBackForm {...props} />}
      {kind === 'status' && <StatusPick {...props} />}
      {kind === 'priority' && <PriorityPick {...props} />}
      {kind === 'category' && <CategoryPick {...props} />}
      {kind === 'followUp' && <FollowUpForm {...props} />}
      {kind === 'requester' && <RequesterForm {...props} />}
      {kind === 'matter' && <MatterForm {...props} />}
      {kind === 'watcher' && <WatcherPick {...props} />}
    </Dialog>
  );
}
