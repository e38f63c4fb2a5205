import { useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { ImportField, ImportKind } from '../../../shared/features/imports/fields.ts';
import type { ImportReport, ImportSummary, importCharsets } from '../../../shared/features/imports/operations.ts';
import { type CallProgress, call, errorOf, writeStream } from '../../client/index.ts';

export type Charset = (typeof importCharsets)[number];
export type Columns = OutputOf<'import.look'>['columns'];
type Source = { [K in keyof InputOf<'import.look'>]-?: NonNullable<InputOf<'import.look'>[K]> };
/** A file that was sent up, and what is known and chosen of it. */
export type Chosen = {
  readonly fileName: string;
  readonly source: Source;
  /** As it was recognised. */
  readonly found: string;
  readonly columns: Columns;
  readonly mapping: readonly (ImportField | null)[];
  readonly skipKnown: boolean;
};
type Running = { readonly what: 'reading' | 'checking' | 'running'; readonly progress: CallProgress };

/** An import from the choice of a file to its end: one step at a time, each of which can be given up. */
export function useImport() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [done, setDone] = useState<ImportSummary | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [error, setError] = useState<OperationError | null>(null);
  const giveUp = useRef<AbortController | null>(null);

  const step = async (what: Running['what'], work: (options: Parameters<typeof call>[2]) => Promise<void>) => {
    const controller = new AbortController();
    giveUp.current = controller;
    const onProgress = (progress: CallProgress) => setRunning({ what, progress });
    onProgress({ done: 0, total: null });
    setError(null);
    try {
      await work({ signal: controller.signal, onProgress });
    } catch (thrown) {
      const problem = errorOf(thrown);
      if (problem.code !== 'cancelled') setError(problem);
    } finally {
      setRunning(null);
    }
  };
  const look = async (fileName: string, source: Source) => {
    const { charset, columns } = await call('import.look', source);
    setReport(null);
    setChosen({
      fileName,
      source,
      found: charset,
      columns,
      mapping: columns.map(({ field }) => field),
      skipKnown: true,
    });
  };
  const forget = () => {
    if (chosen) void call('upload.discard', { upload: chosen.source.upload }).catch(() => undefined);
    setChosen(null);
    setReport(null);
    setError(null);
  };
  const wish = ({ source, mapping, skipKnown }: Chosen) => ({ ...source, mapping: [...mapping], skipKnown });
  return {
    chosen,
    report,
    done,
    running,
    error,
    cancel: () => giveUp.current?.abort(),
    choose: (kind: ImportKind, file: File) =>
      step('reading', async () => {
        setDone(null);
        const { name, size } = file;
        const { upload, stream } = await call('upload.open', { name, size, mediaType: 'text/csv' });
        await writeStream(stream, file);
        await look(name, { upload, kind, charset: 'auto' });
      }),
    setCharset: (charset: Charset) =>
      step('reading', async () => {
        if (chosen) await look(chosen.fileName, { ...chosen.source, charset });
      }),
    change: (part: Partial<Pick<Chosen, 'mapping' | 'skipKnown'>>) => {
      setReport(null);
      setChosen((old) => old && { ...old, ...part });
    },
    check: () =>
      step('checking', async (options) => {
        if (chosen) setReport(await call('import.check', wish(chosen), options));
      }),
    start: () =>
      step('running', async (options) => {
        if (!chosen) return;
        setDone(await call('import.run', wish(chosen), options));
        setChosen(null);
        setReport(null);
      }),
    forget,
  };
}
export type Import = ReturnType<typeof useImport>;
