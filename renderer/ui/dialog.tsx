import './dialog.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from './button.tsx';
import { useT } from './language.tsx';
import { stopAtUnread } from './unread.ts';

export type DialogProps = {
  title: string;
  isOpen: boolean;
  /** By Escape, the cross, or a press beside the dialog if `isDismissable`. */
  onClose: () => void;
  children: ReactNode;
  /** The row of buttons at the bottom. */
  footer?: ReactNode;
  size?: 'normal' | 'wide' | 'huge';
  /** A press beside it closes it; leave it off where someone may have typed. */
  isDismissable?: boolean;
  role?: 'dialog' | 'alertdialog';
  /** Makes it a form: Enter in a field and the button of type "submit" call it. */
  onSubmit?: () => void;
};

/** A window over the window. What is behind it cannot be reached meanwhile. */
export function Dialog(props: DialogProps) {
  const {
    title,
    isOpen,
    onClose,
    children,
    footer,
    size = 'normal',
    isDismissable = false,
    role = 'dialog',
    onSubmit,
  } = props;
  const t = useT();
  const content = (
    <>
      <div className="ui-dialog-body">{children}</div>
      {footer !== undefined && <div className="ui-dialog-foot">{footer}</div>}
    </>
  );
  return (
    <ModalOverlay
      className="ui-veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
    >
      <Modal className={`ui-modal ui-modal-${size}`}>
        <AriaDialog className="ui-dialog" role={role}>
          <div className="ui-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={X} label={t('common.close')} keys="Escape" size="small" onPress={onClose} />
          </div>
          {onSubmit ? (
            <form
              className="ui-dialog-form"
              noValidate
              // From any field or button; before they see the key, since buttons keep theirs to themselves.
              onKeyDownCapture={(event) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
                event.preventDefault();
                event.stopPropagation();
                event.currentTarget.requestSubmit();
              }}
              onSubmit={(event) => {
                event.preventDefault();
                if (!stopAtUnread(event.currentTarget)) onSubmit();
              }}
            >
              {content}
            </form>
          ) : (
            content
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export type ConfirmDialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** What the confirming button does, in a word or two. */
  confirm: string;
  onConfirm: () => void;
  isPending?: boolean;
  isDisabled?: boolean;
};

/** Asks before something that cannot simply be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, onClose, children, confirm, onConfirm, isPending = false, isDisabled = false } = props;
  const t = useT();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" onPress={onConfirm} isPending={isPending} isDisabled={isDisabled}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="ui-stack">{children}</div>
    </Dialog>
  );
}
