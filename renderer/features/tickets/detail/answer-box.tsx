import { useRef, useState } from 'react';
import type { EntryId } from '../../../../shared/contract/ids.ts';
import type { TicketDetail as Detail } from '../../../../shared/features/tickets/values.ts';
import { call, errorOf } from '../../../client/index.ts';
import { Button, KeyHint, toast, useT } from '../../../ui/index.ts';
import { useDraft } from '../drafts.ts';
import { leaveByKey, leaveField, submitByKey } from '../keys.ts';
import { useSayError } from '../say-error.ts';
import { MentionArea } from './mention-area.tsx';

/** Answers a question where it stands. */
export function AnswerBox({ ticket, question }: { ticket: Detail; question: EntryId }) {
  const t = useT();
  const sayError = useSayError();
  const [draft, write] = useDraft(ticket.id);
  const [pending, setPending] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const text = draft.answers[question] ?? '';
  const keep = (next: string) => write({ answers: { ...draft.answers, [question]: next } });
  const send = async () => {
    if (pending || text.trim() === '') return;
    setPending(true);
    try {
      await call('ticket.answer', { question, body: text });
      leaveField(frame.current);
      keep('');
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    } finally {
      setPending(false);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button does
    <div
      className="tk-answer"
      ref={frame}
      onKeyDown={(event) => {
        submitByKey(() => void send())(event);
        leaveByKey(event);
      }}
    >
      <MentionArea
        label={t('tickets.compose.answerHint')}
        placeholder={t('tickets.compose.answerHint')}
        value={text}
        onChange={keep}
        people={[]}
      />
      <Button
        size="small"
        variant="primary"
        onPress={() => void send()}
        isPending={pending}
        isDisabled={text.trim() === ''}
      >
        {t('tickets.compose.answer')} <KeyHint keys="Mod+Enter" />
      </Button>
    </div>
  );
}
