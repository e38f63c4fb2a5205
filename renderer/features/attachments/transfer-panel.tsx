import { useEffect } from 'react';
import { useUnsaved } from '../../app/unsaved.ts';
import { onHostEvent } from '../../client/index.ts';
import { Progress, toast, useT } from '../../ui/index.ts';
import { copyById, forgetChanged, markChanged, useAnyChanged } from './copies.ts';
import { cancelTransfer, useTransfers } from './transfers.ts';
import { useKeepVersion } from './use-files.ts';

/** Files on their way out or in that take a while, and the offer to keep a copy that was changed. Stands once in the window. */
export function TransferPanel() {
  const t = useT();
  const transfers = useTransfers((state) => state.transfers);
  const keep = useKeepVersion();
  useUnsaved(useAnyChanged());
  useEffect(forgetChanged, []);
  useEffect(
    () =>
      onHostEvent((event) => {
        if (event.type !== 'copy.changed' || !copyById(event.copy)) return;
        markChanged(event.copy, true);
        toast({
          text: t('attachments.changedCopy', { name: event.name }),
          tone: 'caution',
          action: { label: t('attachments.keepVersion'), run: () => void keep(event.copy) },
        });
      }),
    [t, keep],
  );
  if (transfers.length === 0) return null;
  return (
    <section className="at-transfers" aria-label={t('attachments.heading')}>
      {transfers.map(({ call, name, size, done }) => (
        <Progress key={call} label={name} done={done} total={size} unit="bytes" onCancel={() => cancelTransfer(call)} />
      ))}
    </section>
  );
}
