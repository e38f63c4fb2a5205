import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { type CallProgress, call, errorOf } from '../../client/index.ts';
import { Button, ConfirmDialog, ErrorNotice, Notice, Progress, useT } from '../../ui/index.ts';

type State =
  | { step: 'idle' | 'asking' | 'done' }
  | { step: 'running'; progress: CallProgress }
  | { step: 'failed'; error: OperationError };

/** Renews the key of the database after asking, and shows how far it is. */
export function RotateKey({ label }: { label: string }) {
  const t = useT();
  const [state, setState] = useState<State>({ step: 'idle' });

  async function rotate() {
    setState({ step: 'running', progress: { done: 0, total: null } });
    try {
      await call('office.rotateKey', {}, { onProgress: (progress) => setState({ step: 'running', progress }) });
      setState({ step: 'done' });
    } catch (thrown) {
      setState({ step: 'failed', error: errorOf(thrown) });
    }
  }

  if (state.step === 'running') return <Progress label={t('settings.office.key.running')} {...state.progress} />;
  if (state.step === 'done') {
    return (
      <Notice tone="proof" isAlert>
        {t('settings.office.key.done')}
      </Notice>
    );
  }
  return (
    <>
      {state.step === 'failed' && <ErrorNotice error={state.error} />}
      <div className="ui-row">
        <Button icon={RefreshCw} onPress={() => setState({ step: 'asking' })}>
          {label}
        </Button>
      </div>
      <ConfirmDialog
        title={t('settings.office.key.title')}
        isOpen={state.step === 'asking'}
        onClose={() => setState({ step: 'idle' })}
        confirm={t('settings.office.key.start')}
        onConfirm={() => void rotate()}
      >
        <p>{t('settings.office.key.confirm')}</p>
        <p className="ui-muted">{t('settings.office.key.duration')}</p>
      </ConfirmDialog>
    </>
  );
}
