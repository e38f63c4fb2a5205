import './attachments.css';
import { Download, ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AttachmentRef, TicketDetail } from '../../../shared/features/tickets/values.ts';
import { call, errorOf, readStream } from '../../client/index.ts';
import { Button, Dialog, Notice, Progress, useT } from '../../ui/index.ts';
import { previewOf } from './kinds.ts';
import { closePreview, usePreview } from './open-preview.ts';
import { PdfView } from './pdf-view.tsx';
import { useFileActions } from './use-files.ts';

/** Shows a picture or a PDF without it leaving the sandbox. Stands once in the window. */
export function PreviewDialog() {
  const shown = usePreview((state) => state.shown);
  return shown ? <Preview key={shown.file.id} file={shown.file} ticket={shown.ticket} /> : null;
}

type Loaded = { bytes: Uint8Array<ArrayBuffer>[] | null; done: number; failed: string | null };

function Preview({ file, ticket }: { file: AttachmentRef; ticket: Pick<TicketDetail, 'id'> }) {
  const t = useT();
  const { save, open } = useFileActions(ticket);
  const { bytes, done, failed } = useBytes(file);
  return (
    <Dialog
      title={file.name}
      isOpen
      onClose={closePreview}
      size="huge"
      isDismissable
      footer={
        <>
          <Button icon={Download} onPress={() => void save(file)}>
            {t('attachments.saveAs')}
          </Button>
          <Button icon={ExternalLink} onPress={() => void open(file)}>
            {t('attachments.open')}
          </Button>
        </>
      }
    >
      <div className="at-preview">
        {failed !== null && (
          <Notice tone="caution" isAlert title={t('attachments.previewFailed')}>
            <p>{failed}</p>
          </Notice>
        )}
        {bytes === null && failed === null && done > 0 && done < file.size && (
          <Progress label={t('attachments.loading', { name: file.name })} done={done} total={file.size} unit="bytes" />
        )}
        {bytes && previewOf(file.mediaType) === 'pdf' && <PdfView bytes={bytes} name={file.name} />}
        {bytes && previewOf(file.mediaType) === 'image' && <ImageView bytes={bytes} file={file} />}
      </div>
    </Dialog>
  );
}

/** Reads the file's bytes while it is looked at; they are let go with the preview. */
function useBytes(file: AttachmentRef): Loaded {
  const t = useT();
  const [state, setState] = useState<Loaded>({ bytes: null, done: 0, failed: null });
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      try {
        const { stream } = await call('attachment.read', { attachment: file.id, purpose: 'preview' });
        const bytes = await readStream(stream, {
          signal: stop.signal,
          onProgress: (done) => setState((old) => ({ ...old, done })),
        });
        if (!stop.signal.aborted)
          setState({ bytes: bytes as Uint8Array<ArrayBuffer>[], done: file.size, failed: null });
      } catch (thrown) {
        const { code } = errorOf(thrown);
        if (!stop.signal.aborted)
          setState({ bytes: null, done: 0, failed: `${t(`errors.${code}.what`)} ${t(`errors.${code}.next`)}` });
      }
    };
    void read();
    return () => stop.abort();
  }, [file.id, file.size, t]);
  return state;
}

function ImageView({ bytes, file }: { bytes: Uint8Array<ArrayBuffer>[]; file: AttachmentRef }) {
  const t = useT();
  const [url, setUrl] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const next = URL.createObjectURL(new Blob(bytes, { type: file.mediaType }));
    setUrl(next);
    return () => URL.revokeObjectURL(next);
  }, [bytes, file.mediaType]);
  if (broken) return <Notice tone="caution" title={t('attachments.previewFailed')} />;
  return (
    url !== null && (
      <img
        className="at-preview-image"
        src={url}
        alt={t('attachments.previewOf', { name: file.name })}
        onError={() => setBroken(true)}
      />
    )
  );
}
