import { Shrink } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { Button, ErrorNotice, Notice, Progress, useFormats, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';
import { useLong } from './run.ts';

/** Gives the drive back what the database no longer needs. */
export function Compact({ office: { bytes, spare } }: { office: OutputOf<'maintenance.office'> }) {
  const t = useT();
  const format = useFormats();
  const { state, run } = useLong('maintenance.compact');
  return (
    <Block title={t('maintenance.compact.title')} explain={t('maintenance.compact.explain')}>
      <p>
        {t('maintenance.compact.spare', { bytes: format.bytes(bytes.database), spare: format.bytes(spare) })}{' '}
        <span className="ui-muted">{t('maintenance.place.alone')}</span>
      </p>
      {state.step === 'failed' && <ErrorNotice error={state.error} />}
      {state.step === 'done' && (
        <Notice tone="proof" isAlert>
          {t('maintenance.compact.done', {
            before: format.bytes(state.value.before),
            after: format.bytes(state.value.after),
          })}
        </Notice>
      )}
      {state.step === 'running' ? (
        <Progress label={t('maintenance.compact.running')} {...state.progress} />
      ) : (
        <div className="ui-row">
          <Button icon={Shrink} onPress={() => void run({})}>
            {t('maintenance.compact.start')}
          </Button>
        </div>
      )}
    </Block>
  );
}
