import { type ReactNode, useState } from 'react';
import type { OperationError } from '../../../../shared/contract/errors.ts';
import { useUnsaved } from '../../../app/unsaved.ts';
import { Button, ConfirmDialog, Dialog, ErrorNotice, KeyHint, useT } from '../../../ui/index.ts';

/** A dialogue with fields: it is sent by its button, Enter in a line or Ctrl+Enter, and asks before it throws away what was typed. */
export function FormDialog({
  title,
  submit,
  onSubmit,
  onClose,
  isTouched,
  isPending,
  error,
  isKept = false,
  size = 'wide',
  isOnlyAsking = false,
  children,
}: {
  title: string;
  /** What sending is called here. */
  submit: string;
  onSubmit: () => void;
  onClose: () => void;
  isTouched: boolean;
  isPending: boolean;
  /** What went wrong with it and no field tells. */
  error?: OperationError | null | undefined;
  /** What is typed is kept on the disk, so the window may close over it. */
  isKept?: boolean;
  size?: 'normal' | 'wide' | 'huge';
  /** It has no field of its own, so its button has the focus. */
  isOnlyAsking?: boolean;
  children: ReactNode;
}) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  useUnsaved(isTouched && !isKept);
  const leave = () => (isTouched ? setAsking(true) : onClose());
  return (
    <>
      <Dialog
        title={title}
        isOpen
        onClose={leave}
        size={size}
        onSubmit={onSubmit}
        footer={
          <>
            <Button onPress={leave}>{t('common.cancel')}</Button>
            <Button variant="primary" type="submit" isPending={isPending} autoFocus={isOnlyAsking}>
              {submit} <KeyHint keys="Mod+Enter" />
            </Button>
          </>
        }
      >
        <div className="ui-stack">
          {error && <ErrorNotice error={error} />}
          {children}
        </div>
      </Dialog>
      <ConfirmDialog
        title={t('matters.form.discardTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirm={t('matters.form.discard')}
        onConfirm={onClose}
      >
        <p>{t('matters.form.discardText')}</p>
      </ConfirmDialog>
    </>
  );
}
