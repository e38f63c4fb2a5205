import { useEffect, useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { AttachmentId, TicketId } from '../../../../shared/contract/ids.ts';
import { type DeadlineDetail, deadlineNumber } from '../../../../shared/features/deadlines/values.ts';
import { call, useOperation } from '../../../client/index.ts';
import { RadioGroup, Select, TextArea, TextField, toast, useT } from '../../../ui/index.ts';
import { ChooseFiles, UploadList } from '../../attachments/upload-list.tsx';
import { addUploads, discardUploads, forgetUploads, settledUploads, useUploads } from '../../attachments/uploads.ts';
import { useActing } from '../../matters/dialogs/acting.ts';
import { FormDialog } from '../../matters/dialogs/form-dialog.tsx';
import { Receipt } from './receipt.tsx';

type FormProps = { deadline: DeadlineDetail; onClose: () => void };
type Proof = InputOf<'deadline.signOff'>['proof'];

/** Signs a deadline off, with what shows that the act is done or a reason that stands in for it. */
export function SignOffForm({ deadline, onClose }: FormProps) {
  const t = useT();
  const { id, version, ticket } = deadline;
  const number = deadlineNumber(deadline.number);
  const place = `deadline-proof-${id}`;
  const [file] = useUploads(place);
  const [kind, setKind] = useState<'file' | 'reason'>('file');
  const [attachment, setAttachment] = useState<AttachmentId | null>(null);
  const [text, setText] = useState('');
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  // Files that were chosen and not taken up do not wait for the next time.
  useEffect(() => () => discardUploads(place), [place]);
  const lacksFile = kind === 'file' && file === undefined && attachment === null;
  const lacksReason = kind === 'reason' && text.trim() === '';
  const proof = async (): Promise<Proof> => {
    const note = text.trim() || null;
    if (kind === 'reason') return { kind, reason: text };
    const [upload] = await settledUploads(place);
    if (upload !== undefined) return { kind: 'upload', upload, note };
    return { kind: 'attachment', attachment: attachment as AttachmentId, note };
  };
  const submit = async () => {
    setTried(true);
    if (lacksFile || lacksReason) return;
    await acting.run(async () => {
      await call('deadline.signOff', { id, version, proof: await proof() });
      forgetUploads(place);
      onClose();
      toast({ text: t('deadlineBook.signOff.done', { number }) });
    });
  };
  return (
    <FormDialog
      title={t('deadlineBook.signOff.title', { number })}
      submit={t('deadlineBook.signOff.act')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={text !== '' || file !== undefined}
      isPending={acting.isPending}
      error={acting.error}
      size={file === undefined ? 'normal' : 'huge'}
    >
      <div className={file === undefined ? '' : 'dl-enter'}>
        <div className="ui-stack">
          <p>{t('deadlineBook.signOff.text')}</p>
          <RadioGroup<'file' | 'reason'>
            label={t('deadlineBook.signOff.how')}
            options={(['file', 'reason'] as const).map((each) => ({
              id: each,
              label: t(`deadlineBook.signOff.${each}`),
              detail: t(`deadlineBook.signOff.${each}Detail`),
            }))}
            value={kind}
            onChange={setKind}
            autoFocus
          />
          {kind === 'file' && (
            <>
              {file === undefined && <ChooseFiles onFiles={(chosen) => addUploads(place, chosen.slice(0, 1))} />}
              <UploadList place={place} />
              {file === undefined && ticket && (
                <FromTicket ticket={ticket.id} value={attachment} onChange={setAttachment} />
              )}
              {wasTried && lacksFile && (
                <p className="ui-field-error" role="alert">
                  {t('deadlineBook.signOff.needFile')}
                </p>
              )}
            </>
          )}
          <TextField
            label={t(kind === 'file' ? 'deadlineBook.signOff.note' : 'deadlineBook.field.reason')}
            value={text}
            onChange={setText}
            maxLength={1_000}
            {...(kind === 'file' ? { optional: true } : { isRequired: true })}
            error={wasTried && lacksReason ? t('deadlineBook.signOff.needReason') : undefined}
          />
        </div>
        {file !== undefined && kind === 'file' && <Receipt file={file.file} />}
      </div>
    </FormDialog>
  );
}

/** A file that the ticket has already. */
function FromTicket({
  ticket,
  value,
  onChange,
}: {
  ticket: TicketId;
  value: AttachmentId | null;
  onChange: (attachment: AttachmentId) => void;
}) {
  const t = useT();
  const files = useOperation('ticket.get', { id: ticket }).data?.attachments ?? [];
  if (files.length === 0) return null;
  return (
    <Select<AttachmentId>
      label={t('deadlineBook.signOff.fromTicket')}
      options={files.map((each) => ({ id: each.id, label: each.name }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** Strikes a deadline, with the reason that stays beside it. */
export function StrikeForm({ deadline: { id, version, number: of }, onClose }: FormProps) {
  const t = useT();
  const number = deadlineNumber(of);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    await acting.run(async () => {
      await call('deadline.strike', { id, version, reason });
      onClose();
      toast({ text: t('deadlineBook.strike.done', { number }) });
    });
  };
  return (
    <FormDialog
      title={t('deadlineBook.strike.title', { number })}
      submit={t('deadlineBook.strike.act')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={reason !== ''}
      isPending={acting.isPending}
      error={acting.error}
      size="normal"
    >
      <p>{t('deadlineBook.strike.text')}</p>
      <TextArea
        label={t('deadlineBook.field.reason')}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={1_000}
        isRequired
        autoFocus
        error={wasTried && reason.trim() === '' ? t('common.required') : undefined}
      />
    </FormDialog>
  );
}
