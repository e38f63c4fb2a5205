import { Pencil, X } from 'lucide-react';
import type { MatterDetail } from '../../../../shared/features/matters/values.ts';
import { CopyButton } from '../../../app/copy-button.tsx';
import { Button, IconButton, useFormats, useT } from '../../../ui/index.ts';
import { MatterStatusBadge } from '../status-badge.tsx';

/** Number, title and status of a matter, and what is done most with it. */
export function MatterHeader({
  matter,
  mayUpdate,
  onClose,
  onChange,
  onStatus,
}: {
  matter: MatterDetail;
  mayUpdate: boolean;
  onClose: () => void;
  onChange: () => void;
  onStatus: () => void;
}) {
  const t = useT();
  const { civilDate } = useFormats();
  const { number, title, status, closedOn } = matter;
  return (
    <header className="tk-head">
      <div className="tk-head-line">
        <span className="tk-head-number ui-selectable">{number}</span>
        <CopyButton text={number} label={t('matters.page.copyNumber')} />
        <span className="tk-head-gap" />
        <IconButton size="small" icon={X} label={t('common.back')} keys="Alt+ArrowLeft" onPress={onClose} />
      </div>
      <div className="tk-head-line">
        <h1 className="tk-head-title ui-selectable">{title}</h1>
        {mayUpdate && (
          <IconButton size="small" icon={Pencil} label={t('matters.key.edit')} keys="E" onPress={onChange} />
        )}
      </div>
      <div className="tk-head-actions">
        <Button size="small" isDisabled={!mayUpdate} onPress={onStatus}>
          <span className="ui-hidden">{t('matters.field.status')}: </span>
          <MatterStatusBadge status={status} />
          {closedOn !== null && <span>({t('matters.page.closed', { date: civilDate(closedOn) })})</span>}
        </Button>
      </div>
    </header>
  );
}
