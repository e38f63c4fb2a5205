import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import type { TicketDetail as Detail } from '../../../../shared/features/tickets/values.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useMay } from '../../../client/index.ts';
import { Button, IconButton, KeyHint, Markdown, Tabs, TextArea, useT } from '../../../ui/index.ts';
import { useDraft } from '../drafts.ts';
import { leaveField, submitByKey } from '../keys.ts';
import { useSaveText } from './save-text.ts';

/** What the ticket is about, in Markdown; edited in place with a preview. */
export function DescriptionPart({ ticket }: { ticket: Detail }) {
  const t = useT();
  const mayUpdate = useMay('ticket.update');
  const [draft, write] = useDraft(ticket.id);
  const edit = () => {
    const { description, version } = ticket;
    if (!draft.description) write({ description: { text: description, from: description, version } });
  };
  useShortcut({
    keys: 'D',
    label: t('tickets.key.editDescription'),
    group: t('tickets.key.group'),
    run: edit,
    enabled: mayUpdate,
  });
  return (
    <section className="tk-part" aria-label={t('tickets.detail.description')}>
      <div className="tk-part-head">
        <h2>{t('tickets.detail.description')}</h2>
        {mayUpdate && !draft.description && (
          <IconButton size="small" icon={Pencil} label={t('tickets.change.editDescription')} keys="D" onPress={edit} />
        )}
      </div>
      {draft.description ? (
        <Editor ticket={ticket} />
      ) : ticket.description === '' ? (
        <p className="ui-muted">{t('tickets.detail.noDescription')}</p>
      ) : (
        <div className="tk-reading">
          <Markdown>{ticket.description}</Markdown>
        </div>
      )}
    </section>
  );
}

function Editor({ ticket }: { ticket: Detail }) {
  const t = useT();
  const [draft, write] = useDraft(ticket.id);
  const saveText = useSaveText(ticket);
  const [tab, setTab] = useState<'write' | 'preview'>('write');
  const frame = useRef<HTMLDivElement>(null);
  const edit = draft.description;
  if (!edit) return null;
  const save = () => {
    leaveField(frame.current);
    void saveText('description');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button below does
    <div className="ui-stack-tight" ref={frame} onKeyDown={submitByKey(save)}>
      <Tabs
        label={t('tickets.detail.description')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'write',
            label: t('tickets.change.write'),
            content: (
              <TextArea
                label={t('tickets.field.description')}
                hideLabel
                value={edit.text}
                onChange={(text) => write({ description: { ...edit, text } })}
                rows={8}
                autoFocus
              />
            ),
          },
          {
            id: 'preview',
            label: t('tickets.change.preview'),
            content: (
              <div className="tk-reading">
                {edit.text.trim() === '' ? (
                  <p className="ui-muted">{t('tickets.change.previewEmpty')}</p>
                ) : (
                  <Markdown>{edit.text}</Markdown>
                )}
              </div>
            ),
          },
        ]}
      />
      <div className="ui-row-end">
        <Button onPress={() => write({ description: null })}>{t('common.cancel')}</Button>
        <Button variant="primary" onPress={save}>
          {t('tickets.change.save')} <KeyHint keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  );
}
