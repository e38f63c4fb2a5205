import './imports.css';
import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type ImportKind, importKinds } from '../../../shared/features/imports/fields.ts';
import { Button, ErrorNotice, Notice, Progress, RadioGroup, useFormats, useT } from '../../ui/index.ts';
import { Area } from '../settings/layout.tsx';
import { ImportColumns } from './columns.tsx';
import { PastImports } from './past.tsx';
import { Report } from './report.tsx';
import { type Import, useImport } from './use-import.ts';

/** Matters and parties out of a file: choose, say what the columns hold, check, import, and take back. */
export function ImportArea() {
  const t = useT();
  const current = useImport();
  const { number } = useFormats();
  const { chosen, report, done, running, error } = current;
  const forget = useRef(current.forget);
  forget.current = current.forget;
  // Whoever goes elsewhere leaves no file behind.
  useEffect(() => () => forget.current(), []);
  return (
    <Area title={t('settings.section.import')} intro={t('imports.intro')}>
      {error && <ErrorNotice error={error} />}
      {done && (
        <Notice
          tone="proof"
          title={t('imports.done', {
            matters: number(done.matters),
            parties: number(done.parties),
            known: number(done.known),
          })}
        >
          <p>{done.fileName}</p>
        </Notice>
      )}
      {chosen === null ? <Choose current={current} /> : <ImportColumns chosen={chosen} current={current} />}
      {running ? (
        <Progress
          label={t(`imports.${running.what}`)}
          {...running.progress}
          {...(running.what === 'reading' ? {} : { onCancel: current.cancel })}
        />
      ) : (
        chosen && <Steps current={current} />
      )}
      {chosen && report && <Report report={report} />}
      {chosen === null && <PastImports />}
    </Area>
  );
}

function Choose({ current }: { current: Import }) {
  const t = useT();
  const [kind, setKind] = useState<ImportKind>('parties');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="settings-form">
      <RadioGroup<ImportKind>
        label={t('imports.kind')}
        options={importKinds.map((id) => ({ id, label: t(`imports.kinds.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <div className="ui-row">
        <Button variant="primary" icon={FileUp} onPress={() => input.current?.click()}>
          {t('imports.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void current.choose(kind, file);
            target.value = '';
          }}
        />
      </div>
    </div>
  );
}

/** What comes next, and the way back. */
function Steps({ current: { chosen, report, check, start, forget } }: { current: Import }) {
  const t = useT();
  if (!chosen) return null;
  const has = (...fields: readonly string[]) =>
    chosen.mapping.some((field) => field !== null && fields.includes(field));
  const { kind } = chosen.source;
  const isEnough = kind === 'parties' ? has('name', 'firstName') : has('title', 'client', 'opponent');
  const isReady = report !== null && report.problemCount === 0 && report.matters + report.parties > 0;
  return (
    <div className="ui-stack-tight">
      {!isEnough && <p className="ui-muted">{t(kind === 'parties' ? 'imports.needed' : 'imports.neededTitle')}</p>}
      <div className="ui-row">
        {isReady ? (
          <Button variant="primary" onPress={() => void start()}>
            {t('imports.start')}
          </Button>
        ) : (
          <Button variant="primary" isDisabled={!isEnough} onPress={() => void check()}>
            {t('imports.check')}
          </Button>
        )}
        <Button onPress={forget}>{t('imports.other')}</Button>
      </div>
    </div>
  );
}
