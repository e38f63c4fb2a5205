import { useEffect, useState } from 'react';
import { looksFailed } from '../../../../shared/features/deadlines/receipt.ts';
import { Notice, useT } from '../../../ui/index.ts';
import { PdfView } from '../../attachments/pdf-view.tsx';

type Shown = { kind: 'text'; text: string } | { kind: 'pdf'; bytes: Uint8Array<ArrayBuffer>[] } | { kind: 'none' };

/** As much of a receipt as anyone reads. */
const most = 200_000;

async function read(file: File): Promise<Shown> {
  if (/\.(?:txt|eml|log|csv|xml|json|md)$/iu.test(file.name)) {
    return { kind: 'text', text: await file.slice(0, most).text() };
  }
  if (/\.pdf$/iu.test(file.name)) return { kind: 'pdf', bytes: [new Uint8Array(await file.arrayBuffer())] };
  return { kind: 'none' };
}

/** The receipt beside the form, so that whoever signs off has read it; a failure in its text is pointed out. */
export function Receipt({ file }: { file: File }) {
  const t = useT();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let current = true;
    setShown(null);
    read(file).then(
      (found) => current && setShown(found),
      () => current && setShown({ kind: 'none' }),
    );
    return () => {
      current = false;
    };
  }, [file]);
  if (shown === null) return null;
  const name = t('deadlineBook.signOff.receipt', { name: file.name });
  return (
    <section className="dl-receipt" aria-label={name}>
      <h3>{name}</h3>
      {shown.kind === 'text' && looksFailed(shown.text) && (
        <Notice tone="caution" isAlert>
          <p>{t('deadlineBook.signOff.looksFailed')}</p>
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      {shown.kind === 'text' && <pre tabIndex={0}>{shown.text}</pre>}
      {shown.kind === 'pdf' && <PdfView bytes={shown.bytes} name={file.name} />}
      {shown.kind === 'none' && <p className="ui-muted">{t('deadlineBook.signOff.noText')}</p>}
    </section>
  );
}
