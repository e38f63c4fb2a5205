import { RotateCw } from 'lucide-react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { DoorLanguage, DoorSheet } from '../../app/door-sheet.tsx';
import { Button, ErrorNotice, useT } from '../../ui/index.ts';

const known = ['office_missing', 'office_damaged', 'office_newer_than_program', 'key_file_damaged'] as const;
type Known = (typeof known)[number];
const isKnown = (code: string): code is Known => known.some((each) => each === code);

/** Why the office of this computer cannot be opened, and what to do about it. */
export function OfficeProblem({
  error,
  folder,
  onRetry,
  onOther,
}: {
  error: OperationError;
  folder: string;
  onRetry: () => void;
  onOther: () => void;
}) {
  const t = useT();
  const { code } = error;
  return (
    <>
      <DoorLanguage />
      <DoorSheet
        title={isKnown(code) ? t(`office.problem.${code}.title`) : t('office.problem.other.title')}
        {...(isKnown(code) ? { intro: t(`office.problem.${code}.text`) } : {})}
        focusHeading
        footer={
          <>
            <Button variant="quiet" onPress={onOther}>
              {t('office.problem.otherOffice')}
            </Button>
            <Button variant="primary" icon={RotateCw} onPress={onRetry}>
              {t('common.retry')}
            </Button>
          </>
        }
      >
        {!isKnown(code) && <ErrorNotice error={error} />}
        <p className="door-folder ui-selectable">
          <span className="ui-muted">{t('session.signIn.folder')}:</span> {folder}
        </p>
      </DoorSheet>
    </>
  );
}
