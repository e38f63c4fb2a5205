import { useState } from 'react';
import type { ConflictResult } from '../../../shared/features/conflicts/operations.ts';
import type { MatterRef } from '../../../shared/features/matters/reference.ts';
import { call, useMay, useOperation } from '../../client/index.ts';
import { TextArea, toast, useT } from '../../ui/index.ts';
import { useActing } from '../matters/dialogs/acting.ts';
import { FormDialog } from '../matters/dialogs/form-dialog.tsx';
import { MatterField } from '../tickets/matter-field.tsx';
import { DecisionFields, useDecision } from './decision.tsx';
import { Finding, Hidden, Hits } from './hits.tsx';
import { KeptChecks } from './kept-checks.tsx';
import { type About, readNames } from './new-check.ts';

const withoutMatter = { matter: null, cursor: null, limit: 20 } as const;

/** Compares names with everyone recorded, and keeps what was found and decided. */
export function CheckDialog({ about, onClose }: { about: About; onClose: () => void }) {
  const t = useT();
  const mayRecord = useMay('matter.update');
  const before = about.names.map(({ name }) => name).join('\n');
  const [text, setText] = useState(before);
  const [matter, setMatter] = useState<MatterRef | null>(about.matter);
  const [result, setResult] = useState<ConflictResult | null>(null);
  const [wasTried, setTried] = useState(false);
  const decision = useDecision(result);
  const acting = useActing();
  const names = readNames(text, about);
  const change = (next: string) => {
    setText(next);
    setResult(null);
  };
  const compare = async () => {
    setTried(true);
    if (names.length === 0) return;
    await acting.run(async () => setResult(await call('conflict.check', { names, matter: matter?.id ?? null })));
  };
  const record = async () => {
    const taken = decision.take();
    if (taken === null) return;
    const done = await acting.run(() => call('conflict.record', { matter: matter?.id ?? null, names, ...taken }));
    if (!done) return;
    onClose();
    toast({ text: t('conflicts.recorded') });
  };
  const earlier = useOperation('conflict.list', withoutMatter, { enabled: about.matter === null });
  const isRecording = result !== null && mayRecord;
  return (
    <FormDialog
      title={t('conflicts.title')}
      submit={isRecording ? t('conflicts.record') : t('conflicts.check')}
      onSubmit={() => void (isRecording ? record() : compare())}
      onClose={onClose}
      isTouched={text !== before || decision.isTouched}
      isPending={acting.isPending}
      error={acting.error}
    >
      <p className="ui-muted">{t('conflicts.intro')}</p>
      <TextArea
        label={t('conflicts.names')}
        description={t('conflicts.namesHint')}
        value={text}
        onChange={change}
        rows={3}
        maxLength={4_000}
        spellCheck={false}
        autoFocus
        isRequired
        error={wasTried && names.length === 0 ? t('conflicts.form') : undefined}
      />
      {result && (
        <>
          <div aria-live="polite" className="ui-stack">
            <Finding result={result} hidden={result.hidden.count} />
            <Hidden hidden={result.hidden} />
            <Hits hits={result.hits} />
          </div>
          {mayRecord && (
            <>
              <DecisionFields value={decision} />
              {about.matter === null && (
                <MatterField value={matter} onChange={setMatter} optional description={t('conflicts.matterHint')} />
              )}
            </>
          )}
        </>
      )}
      {result === null && earlier.data && earlier.data.rows.length > 0 && (
        <details>
          <summary>{t('conflicts.earlier')}</summary>
          <KeptChecks checks={earlier.data.rows} />
        </details>
      )}
    </FormDialog>
  );
}
