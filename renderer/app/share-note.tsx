import { useState } from 'react';
import type { Inside } from '../client/index.ts';
import { Button, Dialog, useT } from '../ui/index.ts';

/** Says that nobody on another computer was ever met here, so nothing is known of the share's locks; pressed, it says what that means. */
export function ShareNote({ share }: { share: Inside['share'] }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  if (share?.trust !== 'alone' || share.provenAt !== null) return null;
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className="shell-share" onClick={() => setOpen(true)}>
        {t('shell.share.alone')}
      </button>
      <Dialog
        title={t('shell.share.alone')}
        isOpen={isOpen}
        onClose={close}
        isDismissable
        footer={
          <Button variant="primary" autoFocus onPress={close}>
            {t('common.close')}
          </Button>
        }
      >
        <p>{t('shell.share.aloneText')}</p>
      </Dialog>
    </>
  );
}
