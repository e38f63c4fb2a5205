import { ShieldCheck } from 'lucide-react';
import { useCommand } from '../../client/index.ts';
import { Button, ErrorNotice, Progress, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';
import { CheckStatus } from './status.tsx';

/** The weekly check of the whole office, and one by hand. */
export function Checks() {
  const t = useT();
  const check = useCommand('check.run');
  return (
    <Block title={t('checks.title')} explain={t('checks.explain')}>
      <CheckStatus />
      {check.error && <ErrorNotice error={check.error.error} />}
      {check.isPending ? (
        <Progress label={t('checks.running')} done={0} total={null} />
      ) : (
        <div className="ui-row">
          <Button icon={ShieldCheck} onPress={() => check.mutate({})}>
            {t('checks.start')}
          </Button>
        </div>
      )}
    </Block>
  );
}
