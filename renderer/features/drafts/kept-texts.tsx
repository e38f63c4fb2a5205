import './drafts.css';
import { addDays } from 'date-fns/addDays';
import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TicketId } from '../../../shared/contract/ids.ts';
import { draftsEndAfterDays } from '../../../shared/features/drafts/values.ts';
import { runAction } from '../../app/actions.ts';
import { useCopy } from '../../app/copy-button.tsx';
import { go } from '../../app/routes.ts';
import { type KeptText, useKeeping, useOperation } from '../../client/index.ts';
import { Button, Count, useT } from '../../ui/index.ts';
import { keptDeadline, openNewDeadline, useNewDeadline } from '../deadlines/new-deadline.ts';
import { newMatterPlace, readMatter, useNewMatter } from '../matters/new-matter.ts';
import { newTicketPlace, openCreate, readNewTicket, useNewTicket } from '../tickets/create/open.ts';
import { civilToday, useSayDate } from '../tickets/dates.ts';
import { draftPlace, readDraft, textsOf, ticketOfPlace } from '../tickets/drafts.ts';
import { useThrowAway } from './throw-away.ts';
import { useSayWhen } from './when.ts';

/** What the person has begun and not sent, wherever it belongs; nothing where there is nothing. */
export function KeptTexts() {
  const t = useT();
  const byPlace = useKeeping((state) => state.byPlace);
  // What stands in the open dialogue needs no way there.
  const isMaking = useNewTicket((state) => state.isOpen);
  const isOpening = useNewMatter((state) => state.isOpen);
  const isEntering = useNewDeadline((state) => state.isOpen);
  const texts = Object.entries(byPlace).filter(([place]) => {
    if (place === newTicketPlace) return !isMaking;
    if (place === keptDeadline.place) return !isEntering;
    return place === newMatterPlace ? !isOpening : ticketOfPlace(place) !== null;
  });
  if (texts.length === 0) return null;
  return (
    <section className="td-part" aria-label={t('drafts.title')}>
      <h2>
        {t('drafts.title')} <Count value={texts.length} />
      </h2>
      <ul>
        {texts.map(([place, kept]) => {
          if (place === newTicketPlace) return <NewTicketText key={place} kept={kept} />;
          if (place === keptDeadline.place) return <NewDeadlineText key={place} kept={kept} />;
          if (place === newMatterPlace) return <NewMatterText key={place} kept={kept} />;
          return <TicketText key={place} place={place} ticket={ticketOfPlace(place) as TicketId} kept={kept} />;
        })}
      </ul>
    </section>
  );
}

function NewTicketText({ kept }: { kept: KeptText }) {
  const t = useT();
  const { title } = readNewTicket(kept.text);
  return (
    <Row place={newTicketPlace} kept={kept} open={() => openCreate()}>
      {t('drafts.newTicket')} {title}
    </Row>
  );
}

function NewMatterText({ kept }: { kept: KeptText }) {
  const t = useT();
  return (
    <Row place={newMatterPlace} kept={kept} open={() => runAction('matter.create')}>
      {t('drafts.newMatter')} {readMatter(kept.text).content.title}
    </Row>
  );
}

function NewDeadlineText({ kept }: { kept: KeptText }) {
  const t = useT();
  const { title, ticket, matter } = keptDeadline.read(kept.text);
  return (
    <Row place={keptDeadline.place} kept={kept} open={() => openNewDeadline()}>
      {t('drafts.newDeadline')} {title || ticket?.title || matter?.title}
    </Row>
  );
}

function TicketText({ place, ticket, kept }: { place: string; ticket: TicketId; kept: KeptText }) {
  const t = useT();
  const { data, error } = useOperation('draft.ticket', { ticket }, { keepPrevious: true });
  if (error?.error.code === 'not_found') {
    return <Homeless place={place} kept={kept} text={place === draftPlace(ticket) ? draftText(kept) : kept.text} />;
  }
  return (
    <Row place={place} kept={kept} open={() => go('ticket', { id: ticket })}>
      {data && (
        <>
          <span className="ui-muted td-number">{t('tickets.number', { number: data.number })}</span> {data.title}
        </>
      )}
    </Row>
  );
}

function draftText(kept: KeptText): string {
  const draft = readDraft(kept.text);
  return draft ? textsOf(draft).join('\n\n') : kept.text;
}

/** Its ticket is out of the person's sight: the text is theirs still, to be taken elsewhere. */
function Homeless({ place, kept, text }: { place: string; kept: KeptText; text: string }) {
  const t = useT();
  const copy = useCopy();
  return (
    <Row
      place={place}
      kept={kept}
      act={
        <Button size="small" onPress={() => copy(text)}>
          {t('drafts.copy')}
        </Button>
      }
    >
      {t('drafts.homeless')} <q className="dr-text">{text}</q>
    </Row>
  );
}

function Row({
  place,
  kept,
  open,
  act,
  children,
}: {
  place: string;
  kept: KeptText;
  open?: () => void;
  act?: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  const sayWhen = useSayWhen();
  const sayDate = useSayDate();
  const throwAway = useThrowAway();
  const until = civilToday(addDays(new Date(kept.at), draftsEndAfterDays));
  const line = (
    <>
      <PencilLine className="ui-icon" aria-hidden />
      <span className="td-title ui-ellipsis">{children}</span>
      <span className="ui-muted dr-when">
        {t('drafts.keptUntil', { when: sayWhen(kept.at), until: sayDate(until) })}
      </span>
    </>
  );
  return (
    <li className="td-row">
      {open ? (
        <button type="button" className="td-open" onClick={open}>
          {line}
        </button>
      ) : (
        <span className="td-open dr-still">{line}</span>
      )}
      <span className="td-act dr-act">
        {act}
        <Button size="small" variant="quiet" onPress={() => throwAway(place)}>
          {t('drafts.discard')}
        </Button>
      </span>
    </li>
  );
}
