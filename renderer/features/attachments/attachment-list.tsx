import './attachments.css';
import {
  Download,
  ExternalLink,
  Eye,
  File,
  FileArchive,
  FileImage,
  FileSpreadsheet,
  FileText,
  type LucideIcon,
  Mail,
  Music,
  Video,
} from 'lucide-react';
import { useState } from 'react';
import type { AttachmentRef, TicketDetail } from '../../../shared/features/tickets/values.ts';
import { Button, IconButton, useFormats, useT } from '../../ui/index.ts';
import { type FileKind, fileKind, previewLimit, previewOf } from './kinds.ts';
import { openPreview } from './open-preview.ts';
import { useFileActions } from './use-files.ts';

const icons: Readonly<Record<FileKind, LucideIcon>> = {
  pdf: FileText,
  image: FileImage,
  mail: Mail,
  text: FileText,
  document: FileText,
  table: FileSpreadsheet,
  archive: FileArchive,
  audio: Music,
  video: Video,
  other: File,
};

/** All files of a ticket, the newest version of each; older ones are folded. */
export function AttachmentList({ ticket }: { ticket: TicketDetail }) {
  const t = useT();
  const [showOld, setShowOld] = useState(false);
  const current = ticket.attachments.filter(({ replacedBy }) => replacedBy === null);
  const old = ticket.attachments.length - current.length;
  if (current.length === 0) return null;
  return (
    <section className="tk-part" aria-label={t('attachments.heading')}>
      <div className="tk-part-head">
        <h2>{t('attachments.heading')}</h2>
        {old > 0 && (
          <Button variant="quiet" size="small" aria-expanded={showOld} onPress={() => setShowOld(!showOld)}>
            {t('attachments.older', { count: old })}
          </Button>
        )}
      </div>
      <ul>
        {(showOld ? ticket.attachments : current).map((file) => (
          <FileRow key={file.id} file={file} ticket={ticket} />
        ))}
      </ul>
    </section>
  );
}

/** One file: looked at by its name, saved or opened by its buttons. */
export function FileRow({ file, ticket }: { file: AttachmentRef; ticket: Pick<TicketDetail, 'id' | 'number'> }) {
  const t = useT();
  const { bytes } = useFormats();
  const { save, open } = useFileActions(ticket);
  const kind = fileKind(file.name, file.mediaType);
  const Icon = icons[kind];
  const canPreview = previewOf(file.mediaType) !== null && file.size <= previewLimit;
  return (
    <li className={`at-file ${file.replacedBy === null ? '' : 'at-file-old'}`}>
      <Icon className="ui-icon" aria-hidden />
      <button
        type="button"
        className="at-file-name"
        title={file.name}
        onClick={() => (canPreview ? openPreview(file, ticket) : void open(file))}
      >
        {file.name}
      </button>
      <span className="at-file-note">
        {t(`attachments.kind.${kind}`)} · {bytes(file.size)}
        {file.revision > 1 && ` · ${t('attachments.revision', { revision: file.revision })}`}
      </span>
      {canPreview && (
        <IconButton
          size="small"
          icon={Eye}
          label={t('attachments.preview')}
          onPress={() => openPreview(file, ticket)}
        />
      )}
      <IconButton size="small" icon={Download} label={t('attachments.saveAs')} onPress={() => void save(file)} />
      <IconButton size="small" icon={ExternalLink} label={t('attachments.openHint')} onPress={() => void open(file)} />
    </li>
  );
}
