import './search.css';
import { CornerDownRight, Ticket } from 'lucide-react';
import type { SearchHit } from '../../../shared/features/search/operations.ts';
import { type PaletteItem, usePaletteSource } from '../../app/palette-sources.ts';
import { go } from '../../app/routes.ts';
import { call } from '../../client/index.ts';
import { StatusBadge, useT } from '../../ui/index.ts';
import { pieces, ticketNumber } from './query.ts';

const most = 20;

/** A text with what matched marked. */
export function Marked({ text, matches }: { text: string; matches: readonly (readonly [number, number])[] }) {
  let at = 0;
  return pieces(text, matches).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMatch ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}

/** Tickets in the palette: by number, by words, by filters such as `status:open`. */
export function TicketSource() {
  const t = useT();
  usePaletteSource({
    id: 'tickets',
    title: t('search.tickets'),
    order: 30,
    find: async (text, signal) => {
      if (text === '') return [];
      const number = ticketNumber(text);
      const [jump, found] = await Promise.all([
        number === null ? null : call('ticket.byNumber', { number }, { signal }).catch(() => null),
        call('search.tickets', { text: text.slice(0, 500), limit: most }, { signal }),
      ]);
      const items: PaletteItem[] = [];
      if (number !== null && jump) {
        const ticket = t('tickets.number', { number });
        items.push({
          id: 'jump',
          text: t('search.jump', { ticket }),
          icon: CornerDownRight,
          run: () => go('ticket', { id: jump.id }),
        });
      }
      items.push(...found.hits.filter(({ ticket }) => ticket.id !== jump?.id).map((hit) => itemOf(hit, t)));
      if (found.notUnderstood.length > 0) {
        items.push(hint('not-understood', t('search.notUnderstood', { parts: found.notUnderstood.join(', ') })));
      }
      if (items.length === 0) items.push(hint('nothing', t('search.nothing', { text }), t('search.nothingHint')));
      else if (found.more) items.push(hint('more', t('search.more')));
      return items;
    },
  });
  return null;
}

function hint(id: string, text: string, detail?: string): PaletteItem {
  return {
    id,
    text,
    label: <span className="ui-muted">{text}</span>,
    isHint: true,
    ...(detail ? { detail: <span className="se-hint">{detail}</span> } : {}),
    run: () => undefined,
  };
}

function itemOf({ ticket, titleMatches, excerpt }: SearchHit, t: ReturnType<typeof useT>): PaletteItem {
  const number = t('tickets.number', { number: ticket.number });
  return {
    id: ticket.id,
    text: `${number} ${ticket.title}`,
    icon: Ticket,
    label: (
      <>
        <span className="ui-muted">{number}</span> <Marked text={ticket.title} matches={titleMatches} />
      </>
    ),
    detail: (
      <span className="se-detail">
        <StatusBadge status={ticket.status} />
        {ticket.assignee && ` · ${ticket.assignee.name}`}
        {excerpt && (
          <>
            {' · '}
            <Marked text={excerpt.text} matches={excerpt.matches} />
          </>
        )}
      </span>
    ),
    run: () => go('ticket', { id: ticket.id }),
  };
}
