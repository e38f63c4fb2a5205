import { useMay, useOperation } from '../../client/index.ts';
import { ErrorNotice, useT } from '../../ui/index.ts';
import { RotateKey } from '../office/rotate-key.tsx';
import { Area, Block } from '../settings/layout.tsx';
import { CloseOffice } from './close-office.tsx';
import { Compact } from './compact.tsx';
import { MoveOffice } from './move.tsx';
import { SupportBundle } from './support.tsx';

/** Work on the office as a whole. */
export function MaintenanceArea() {
  const t = useT();
  const mayManage = useMay('office.manage');
  const office = useOperation('maintenance.office', {}, { enabled: mayManage });
  // Until a move that was cut short is finished or called off, nothing else can be done.
  const isMoving = Boolean(office.data?.move);
  const mayRotate = useMay('key.rotate');
  return (
    <Area title={t('settings.section.maintenance')} intro={t('maintenance.intro')}>
      {mayManage && !isMoving && <CloseOffice />}
      {office.error && <ErrorNotice error={office.error.error} />}
      {office.data && !isMoving && <Compact office={office.data} />}
      {office.data && <MoveOffice office={office.data} />}
      {mayManage && <SupportBundle />}
      {mayRotate && !isMoving && (
        <Block title={t('settings.office.key.title')} explain={t('settings.office.key.explain')}>
          <p className="ui-muted">{t('settings.office.key.duration')}</p>
          <RotateKey label={t('settings.office.key.start')} />
        </Block>
      )}
    </Area>
  );
}
