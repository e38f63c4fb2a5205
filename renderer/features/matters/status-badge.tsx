import { Archive, Circle, CirclePause, type LucideIcon } from 'lucide-react';
import type { MatterStatus } from '../../../shared/features/matters/values.ts';
import { useT } from '../../ui/index.ts';

const icons: Readonly<Record<MatterStatus, LucideIcon>> = { open: Circle, dormant: CirclePause, closed: Archive };

/** A matter's status by shape and word. */
export function MatterStatusBadge({ status }: { status: MatterStatus }) {
  const t = useT();
  const Icon = icons[status];
  return (
    <span className={`ui-word ${status === 'open' ? '' : 'ui-muted'}`}>
      <Icon className="ui-icon" aria-hidden />
      {t(`words.matterStatus.${status}`)}
    </span>
  );
}
