import './audit.css';
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { AuditFilter } from '../../../shared/features/audit/operations.ts';
import { type CallProgress, call, errorOf, host, queryClient, useMay } from '../../client/index.ts';
import { Button, ErrorNotice, Progress, toast, useT } from '../../ui/index.ts';
import { Area } from '../settings/layout.tsx';
import { AuditEntries } from './entries.tsx';
import { AuditFilterBar } from './filter.tsx';
import { FindFingerprint } from './find.tsx';
import { VerifyTrail } from './verify.tsx';

/** The audit trail: verified, filtered, read and exported. */
export function AuditArea() {
  const t = useT();
  const mayRead = useMay('audit.read');
  const mayVerify = useMay('audit.verify');
  const mayExport = useMay('audit.export');
  const [shown, setShown] = useState<{ filter: AuditFilter; generation: number }>({ filter: {}, generation: 0 });
  // The trail grows with every act: what was shown before is asked for anew.
  useEffect(() => forgetEntries, []);
  return (
    <Area title={t('settings.section.audit')} intro={t('audit.intro')}>
      {mayVerify && <VerifyTrail />}
      {mayVerify && <FindFingerprint />}
      {(mayRead || mayExport) && (
        <AuditFilterBar
          extra={mayExport && <Export filter={shown.filter} />}
          onShow={(filter) => {
            forgetEntries();
            setShown(({ generation }) => ({ filter, generation: generation + 1 }));
          }}
        />
      )}
      {mayRead && <AuditEntries key={shown.generation} filter={shown.filter} />}
    </Area>
  );
}

function forgetEntries() {
  queryClient.removeQueries({ queryKey: ['audit.list'] });
}

function Export({ filter }: { filter: AuditFilter }) {
  const t = useT();
  const [progress, setProgress] = useState<CallProgress | null>(null);
  const [error, setError] = useState<OperationError | null>(null);

  async function save() {
    setError(null);
    setProgress({ done: 0, total: null });
    try {
      const { csv, rows } = await call('audit.export', { filter }, { onProgress: setProgress });
      const { saved } = await host('saveText', { name: `${t('audit.fileName')}.csv`, text: csv });
      if (saved) toast({ text: t('audit.exported', { count: rows }) });
    } catch (thrown) {
      setError(errorOf(thrown));
    }
    setProgress(null);
  }

  return (
    <>
      {error && <ErrorNotice error={error} />}
      {progress ? (
        <Progress label={t('audit.exporting')} {...progress} />
      ) : (
        <Button icon={Download} className="audit-export" onPress={() => void save()}>
          {t('audit.export')}
        </Button>
      )}
    </>
  );
}
