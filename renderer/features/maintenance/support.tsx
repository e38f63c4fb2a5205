import './maintenance.css';
import { FileText, Save } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { call, errorOf, host } from '../../client/index.ts';
import { Button, ErrorNotice, TextArea, toast, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

/** Shows the support bundle whole, and saves it when it is found fit to be given away. */
export function SupportBundle() {
  const t = useT();
  const [bundle, setBundle] = useState<{ name: string; text: string } | null>(null);
  const [error, setError] = useState<OperationError | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    try {
      setError(null);
      await work();
    } catch (thrown) {
      setError(errorOf(thrown));
    }
  };
  const show = () =>
    attempt(async () => {
      const { version } = await host('info', {});
      setBundle(await call('maintenance.supportBundle', { program: version }));
    });
  const save = (wanted: { name: string; text: string }) =>
    attempt(async () => {
      const { saved } = await host('saveText', wanted);
      if (saved) toast({ text: t('maintenance.support.saved') });
    });
  return (
    <Block title={t('maintenance.support.title')} explain={t('maintenance.support.explain')}>
      {error && <ErrorNotice error={error} />}
      {bundle && (
        <TextArea
          className="maintenance-bundle"
          label={t('maintenance.support.content')}
          value={bundle.text}
          onChange={() => undefined}
          rows={16}
          isReadOnly
          spellCheck={false}
        />
      )}
      <div className="ui-row">
        <Button icon={FileText} onPress={() => void show()}>
          {t('maintenance.support.show')}
        </Button>
        {bundle && (
          <Button variant="primary" icon={Save} onPress={() => void save(bundle)}>
            {t('maintenance.support.save')}
          </Button>
        )}
      </div>
    </Block>
  );
}
