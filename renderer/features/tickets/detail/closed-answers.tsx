import type { TicketId } from '../../../../shared/contract/ids.ts';
import { useCopy } from '../../../app/copy-button.tsx';
import { useOperation } from '../../../client/index.ts';
import { Button, Notice, useT } from '../../../ui/index.ts';
import { useDraft } from '../drafts.ts';

/** Answers the person began to questions that wait for them no longer: someone was faster, or the question went to another. */
export function ClosedAnswers({ ticket }: { ticket: TicketId }) {
  const t = useT();
  const copy = useCopy();
  const [draft, write] = useDraft(ticket);
  const begun = Object.entries(draft.answers).filter(([, text]) => text.trim() !== '');
  const { data } = useOperation('draft.ticket', { ticket }, { enabled: begun.length > 0, keepPrevious: true });
  const closed = data ? begun.filter(([question]) => !data.openQuestions.some((open) => open === question)) : [];
  return closed.map(([question, text]) => (
    <Notice
      key={question}
      title={t('drafts.closedQuestion')}
      actions={
        <>
          <Button size="small" onPress={() => copy(text)}>
            {t('drafts.copy')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => write({ answers: { ...draft.answers, [question]: '' } })}>
            {t('drafts.discard')}
          </Button>
        </>
      }
    >
      <p className="tk-plain">{text}</p>
    </Notice>
  ));
}
