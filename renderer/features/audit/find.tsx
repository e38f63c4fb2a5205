import { Search } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { readHead } from '../../../shared/features/audit/fingerprint.ts';
import { call, errorOf } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, TextField, useFormats, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

type Answer = { found: 'same' | 'other' | 'none'; at: string | null; seq: number };

/** Compares the fingerprint on a printed list with the trail: paper proves what the office held then. */
export function FindFingerprint() {
  const t = useT();
  const { dateTime } = useFormats();
  const [text, setText] = useState('');
  const [isUnread, setUnread] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [error, setError] = useState<OperationError | null>(null);

  async function find() {
    const head = readHead(text);
    setUnread(head === null);
    setAnswer(null);
    setError(null);
    if (head === null) return;
    try {
      setAnswer({ ...(await call('audit.find', head)), seq: head.seq });
    } catch (thrown) {
      setError(errorOf(thrown));
    }
  }

  return (
    <Block title={t('audit.find.title')} explain={t('audit.find.explain')}>
      {error && <ErrorNotice error={error} />}
      {answer && (
        <Notice tone={answer.found === 'same' ? 'proof' : 'caution'} isAlert>
          {t(`audit.find.${answer.found}`, {
            seq: answer.seq,
            when: answer.at === null ? '' : dateTime(answer.at),
          })}
        </Notice>
      )}
      <form
        className="audit-find"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <TextField
          label={t('audit.find.label')}
          placeholder="4711, 7KQ2-M9XD-…"
          value={text}
          onChange={(next) => {
            setText(next);
            setUnread(false);
          }}
          spellCheck={false}
          error={isUnread ? t('audit.find.unread') : undefined}
        />
        <Button type="submit" icon={Search}>
          {t('audit.find.act')}
        </Button>
      </form>
    </Block>
  );
}
