import { useT } from '../../ui/index.ts';
import { Checks } from '../checks/checks.tsx';
import { FileChecks } from '../checks/files.tsx';
import { LossesBlock } from '../damage/losses.tsx';
import { DeadlineListsBlock } from '../deadline-lists/plan.tsx';
import { Area } from '../settings/layout.tsx';
import { Backups } from './backups.tsx';
import { BackupPlanBlock } from './plan.tsx';

/** How the office is backed up and checked, and what came after the backup of a repair. */
export function BackupsArea() {
  const t = useT();
  return (
    <Area title={t('settings.section.backups')} intro={t('backups.intro')}>
      <Backups />
      <BackupPlanBlock />
      <DeadlineListsBlock />
      <Checks />
      <FileChecks />
      <LossesBlock />
    </Area>
  );
}
