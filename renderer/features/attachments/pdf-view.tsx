import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { IconButton, Notice, useT } from '../../ui/index.ts';

/**
 * pdf.js is large and rarely needed: it is loaded with the first PDF. Its worker and fonts come from our own address. The legacy
 * build, because the other one asks for more than the oldest Chromium we run on has.
 */
async function loadPdf() {
  const [pdf, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  pdf.GlobalWorkerOptions.workerSrc = worker.default;
  return pdf;
}

/** A PDF, a page at a time, drawn on a canvas. Nothing in it runs and its links do nothing. */
export function PdfView({ bytes, name }: { bytes: readonly Uint8Array<ArrayBuffer>[]; name: string }) {
  const t = useT();
  const sheet = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [file, setFile] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const [scale, setScale] = useState(1.25);

  useEffect(() => {
    let gone = false;
    let close = () => {};
    const open = async () => {
      try {
        const pdf = await loadPdf();
        const data = new Uint8Array(await new Blob([...bytes]).arrayBuffer());
        const task = pdf.getDocument({
          data,
          enableXfa: false,
          // The page's policy allows no WebAssembly; pdf.js has the same in plain script.
          useWasm: false,
          cMapUrl: '/pdfjs/cmaps/',
          standardFontDataUrl: '/pdfjs/standard_fonts/',
          iccUrl: '/pdfjs/iccs/',
          wasmUrl: '/pdfjs/wasm/',
        });
        close = () => void task.destroy();
        const opened = await task.promise;
        if (!gone) setFile(opened);
      } catch {
        if (!gone) setFailed(true);
      }
    };
    void open();
    return () => {
      gone = true;
      close();
    };
  }, [bytes]);
  useEffect(() => {
    if (!file) return;
    let cancel = () => {};
    let gone = false;
    const draw = async () => {
      try {
        const sheet = await file.getPage(page);
        const target = canvas.current;
        if (gone || !target) return;
        const density = window.devicePixelRatio;
        const viewport = sheet.getViewport({ scale: scale * density });
        target.width = viewport.width;
        target.height = viewport.height;
        target.style.width = `${viewport.width / density}px`;
        const task = sheet.render({ canvas: target, viewport });
        cancel = () => task.cancel();
        await task.promise;
      } catch {
        if (!gone) setFailed(true);
      }
    };
    void draw();
    return () => {
      gone = true;
      cancel();
    };
  }, [file, page, scale]);

  if (failed) return <Notice tone="caution" isAlert title={t('attachments.previewFailed')} />;
  if (!file) return null;
  const turn = (to: number) => {
    setPage(to);
    // The button that led here is disabled now; a disabled one would swallow every key, Escape too.
    if (to === 1 || to === file.numPages) sheet.current?.focus();
  };
  return (
    <>
      <div className="at-preview-bar" role="toolbar" aria-label={t('attachments.previewOf', { name })}>
        <IconButton
          icon={ChevronLeft}
          label={t('attachments.previousPage')}
          isDisabled={page === 1}
          onPress={() => turn(page - 1)}
        />
        <span aria-live="polite">{t('attachments.page', { page, pages: file.numPages })}</span>
        <IconButton
          icon={ChevronRight}
          label={t('attachments.nextPage')}
          isDisabled={page === file.numPages}
          onPress={() => turn(page + 1)}
        />
        <IconButton
          icon={ZoomOut}
          label={t('attachments.zoomOut')}
          isDisabled={scale <= 0.5}
          onPress={() => setScale(scale / 1.25)}
        />
        <IconButton
          icon={ZoomIn}
          label={t('attachments.zoomIn')}
          isDisabled={scale >= 4}
          onPress={() => setScale(scale * 1.25)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page larger than the window is scrolled with the keys */}
      <section ref={sheet} className="at-preview-sheet" tabIndex={0} aria-label={t('attachments.pageLabel', { page })}>
        <canvas ref={canvas} />
      </section>
    </>
  );
}
