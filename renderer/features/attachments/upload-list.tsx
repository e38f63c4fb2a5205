import './attachments.css';
import { Paperclip, RotateCcw, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, IconButton, useFormats, useT } from '../../ui/index.ts';
import { addUploads, removeUpload, retryUpload, useUploads } from './uploads.ts';

/** The files given to a place, each with how far it is and a way to take it back. */
export function UploadList({ place }: { place: string }) {
  const uploads = useUploads(place);
  const t = useT();
  const { bytes } = useFormats();
  if (uploads.length === 0) return null;
  return (
    <ul className="at-uploads" aria-label={t('attachments.heading')}>
      {uploads.map(({ key, file, done, state, error }) => (
        <li key={key} className="at-upload">
          <Paperclip className="ui-icon" aria-hidden />
          <span className="ui-ellipsis at-upload-name" title={file.name}>
            {file.name}
          </span>
          {state === 'failed' && error ? (
            <span className="at-upload-error" role="alert">
              {error.code === 'file_too_large'
                ? t('attachments.tooLarge', { name: file.name })
                : t(`errors.${error.code}.what`)}
            </span>
          ) : (
            <span className="ui-muted">
              {state === 'ready' || done === 0
                ? bytes(file.size)
                : t('attachments.uploading', { done: bytes(done), total: bytes(file.size) })}
            </span>
          )}
          {state === 'failed' && error?.code !== 'file_too_large' && (
            <IconButton size="small" icon={RotateCcw} label={t('attachments.retry')} onPress={() => retryUpload(key)} />
          )}
          <IconButton
            size="small"
            icon={X}
            label={
              state === 'reading'
                ? t('attachments.cancelUpload', { name: file.name })
                : t('attachments.remove', { name: file.name })
            }
            onPress={() => removeUpload(place, key)}
          />
          {(state === 'reading' || state === 'waiting') && (
            <progress
              aria-label={t('attachments.progress', { name: file.name })}
              value={done}
              max={Math.max(1, file.size)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A button that lets one choose files of this computer. */
export function ChooseFiles({ onFiles, keys }: { onFiles: (files: File[]) => void; keys?: string }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {keys === undefined ? (
        <Button variant="quiet" size="small" icon={Paperclip} onPress={() => input.current?.click()}>
          {t('attachments.add')}
        </Button>
      ) : (
        <IconButton icon={Paperclip} label={t('attachments.add')} keys={keys} onPress={() => input.current?.click()} />
      )}
    </>
  );
}

/** Files in what was pasted, such as a screenshot; pasted text is left to the field. */
export function pastedFiles(data: DataTransfer): File[] {
  return [...data.files];
}

/** Gives pasted files to a place. Answers whether there were any. */
export function pasteInto(place: string, data: DataTransfer): boolean {
  const files = pastedFiles(data);
  if (files.length > 0) addUploads(place, files);
  return files.length > 0;
}
