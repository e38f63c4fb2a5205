import { ShieldCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { AuditVerdict } from '../../../shared/features/audit/operations.ts';
import { type CallProgress, call, errorOf } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, Progress, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

type State =
  | { step: 'idle' }
  | { step: 'running'; progress: CallProgress }
  | { step: 'done'; verdict: AuditVerdict }
  | { step: 'failed'; error: OperationError };

/** Lets the core check the whole chain and says the verdict in words. */
export function VerifyTrail() {
  const t = useT();
  const [state, setState] = useState<State>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);

  async function verify() {
    const abort = new AbortController();
    running.current = abort;
    setState({ step: 'running', progress: { done: 0, total: null } });
    try {
      const verdict = await call(
        'audit.verify',
        {},
        { signal: abort.signal, onProgress: (progress) => setState({ step: 'running', progress }) },
      );
      setState({ step: 'done', verdict });
    } catch (thrown) {
      const error = errorOf(thrown);
      setState(error.code === 'cancelled' ? { step: 'idle' } : { step: 'failed', error });
    }
  }

  return (
    <Block title={t('audit.verify.title')} explain={t('audit.verify.explain')}>
      {state.step === 'failed' && <ErrorNotice error={state.error} />}
      {state.step === 'done' && <Verdict verdict={state.verdict} />}
      {state.step === 'running' ? (
        <Progress label={t('audit.verify.running')} {...state.progress} onCancel={() => running.current?.abort()} />
      ) : (
        <div className="ui-row">
          <Button icon={ShieldCheck} onPress={() => void verify()}>
            {t('audit.verify.start')}
          </Button>
        </div>
      )}
    </Block>
  );
}

function Verdict({ verdict }: { verdict: AuditVerdict }) {
  const t = useT();
  const { intact, entries, erased, head, firstBroken } = verdict;
  if (!intact) {
    return (
      <Notice tone="caution" isAlert title={t('audit.verify.broken')}>
        {firstBroken && (
          <p>
            {t('audit.verify.brokenAt', {
              seq: firstBroken.seq,
              problem: t(`audit.verify.problem.${firstBroken.problem}`),
            })}
          </p>
        )}
        <p>{t('audit.verify.brokenAdvice')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="proof" isAlert title={t('audit.verify.intact')}>
      <p>{t('audit.verify.intactExplain', { count: entries })}</p>
      {erased > 0 && <p>{t('audit.verify.erased', { count: erased })}</p>}
      {head && (
        <p>
          {t('audit.verify.fingerprint', { seq: head.seq })}: <code>{head.fingerprint}</code>
        </p>
      )}
    </Notice>
  );
}
