import './conflict.css';
import { useState } from 'react';
import { Button, Dialog, TextArea, useT } from '../../../ui/index.ts';
import { type TextConflict, useSaveText, useTextConflict } from './save-text.ts';

/** Two texts for one place, side by side; the person puts together what is saved. Stands once in the window. */
export function TextConflictDialog() {
  const conflict = useTextConflict((state) => state.conflict);
  return conflict ? <Merge key={`${conflict.ticket.id} ${conflict.version}`} conflict={conflict} /> : null;
}

function Merge({ conflict }: { conflict: TextConflict }) {
  const t = useT();
  const { ticket, field, mine, theirs, version, by } = conflict;
  const saveText = useSaveText(ticket);
  const [text, setText] = useState(mine);
  const [pending, setPending] = useState(false);
  const close = () => useTextConflict.setState({ conflict: null });
  const both = field === 'title' ? `${mine} / ${theirs}` : `${mine}\n\n${theirs}`;
  const save = async () => {
    setPending(true);
    close();
    // A third person may have been faster still: then the dialogue comes back with the newest text.
    await saveText(field, { text, version });
  };
  return (
    <Dialog
      title={t('tickets.conflict.title')}
      isOpen
      onClose={close}
      size="huge"
      footer={
        <>
          <Button onPress={close}>{t('tickets.conflict.keepDraft')}</Button>
          <Button
            variant="primary"
            onPress={() => void save()}
            isPending={pending}
            isDisabled={field === 'title' && text.trim() === ''}
          >
            {t('tickets.conflict.save')}
          </Button>
        </>
      }
    >
      <div className="ui-stack">
        <p>{by === null ? t('tickets.conflict.textUnknown') : t('tickets.conflict.text', { name: by })}</p>
        <div className="tk-merge">
          <Side
            title={t('tickets.conflict.mine')}
            text={mine}
            use={t('tickets.conflict.useMine')}
            onUse={() => setText(mine)}
          />
          <Side
            title={t('tickets.conflict.theirs')}
            text={theirs}
            use={t('tickets.conflict.useTheirs')}
            onUse={() => setText(theirs)}
          />
        </div>
        <TextArea
          label={t('tickets.conflict.result')}
          value={text}
          onChange={(next) => setText(field === 'title' ? next.replaceAll('\n', ' ') : next)}
          rows={field === 'title' ? 2 : 8}
        />
        <div>
          <Button size="small" onPress={() => setText(both)}>
            {t('tickets.conflict.useBoth')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Side({ title, text, use, onUse }: { title: string; text: string; use: string; onUse: () => void }) {
  const t = useT();
  return (
    <section aria-label={title}>
      <div className="ui-spread">
        <h3>{title}</h3>
        <Button size="small" onPress={onUse}>
          {use}
        </Button>
      </div>
      <p className="tk-plain">{text || t('tickets.none.value')}</p>
    </section>
  );
}
