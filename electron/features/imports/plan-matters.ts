import { z } from 'zod';
import { line, optionalLine, Title } from '../../../shared/contract/values.ts';
import { dayOf, statusOf } from '../../../shared/features/imports/cells.ts';
import type { ImportField } from '../../../shared/features/imports/fields.ts';
import { matterNumberKey } from '../../../shared/features/matters/number.ts';
import { type MatterStatus, type PartyRole, type Side, usualSide } from '../../../shared/features/matters/values.ts';
import { PartyContent } from '../../../shared/features/parties/values.ts';
import { fold } from '../../../shared/features/search/fold.ts';
import type { Known } from './known.ts';
import { type Cells, type PlannedParty, planParty, several, tellColleague } from './plan-parties.ts';
import { type Problems, problemOf } from './problems.ts';

export type PlannedMatter = {
  /** null: the next one by the office's pattern. */
  readonly number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly description: string;
  readonly status: MatterStatus;
  readonly lawyer: string | null;
  readonly secretary: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly places: readonly { party: string; role: PartyRole; side: Side; reference: string }[];
};

const Texts = z.strictObject({
  number: line(40).nullable(),
  title: Title,
  kind: optionalLine(80),
  description: z.string().max(200_000),
  courtReference: optionalLine(100),
});

type Seat = {
  readonly role: PartyRole;
  readonly name: ImportField;
  readonly number?: ImportField;
  readonly email?: ImportField;
};
const seats: readonly Seat[] = [
  { role: 'client', name: 'client', number: 'clientNumber', email: 'clientEmail' },
  { role: 'opponent', name: 'opponent', number: 'opponentNumber' },
  { role: 'court', name: 'court' },
];

/** Whom a row means at one place of the matter; a new party where nobody is meant yet. Number and address are the first one's. */
function partyAt(
  row: number,
  seat: Seat,
  cell: Cells,
  { name, isFirst }: { name: string; isFirst: boolean },
  { known, problems, now, parties }: Planning,
): string | null | undefined {
  const at = (field: ImportField | undefined) => (field === undefined || !isFirst ? '' : cell(field));
  const naming = { name, number: at(seat.number), email: at(seat.email), city: '' };
  if (naming.name === '' && naming.number === '' && naming.email === '') return null;
  const [found, another] = known.parties.find(naming);
  if (another !== undefined) {
    problems.add(row, seat.name, 'ambiguous', naming.name);
    return undefined;
  }
  if (found !== undefined) return found;
  if (naming.name === '') {
    problems.add(row, seat.number ?? seat.name, 'unknown_party', naming.number || naming.email);
    return undefined;
  }
  const parsed = PartyContent.safeParse({
    name: naming.name,
    kind: seat.role === 'court' ? 'organisation' : null,
    number: naming.number,
    emails: naming.email === '' ? [] : [{ address: naming.email }],
  });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = issue.path[0] === 'emails' ? seat.email : issue.path[0] === 'number' ? seat.number : seat.name;
      problems.add(row, field ?? seat.name, problemOf(issue, at(field)), at(field));
    }
    return undefined;
  }
  if (tellColleague(row, parsed.data, known, problems)) return undefined;
  return planParty(parsed.data, known, now, parties);
}

export type Planning = {
  readonly known: Known;
  readonly problems: Problems;
  readonly now: string;
  readonly parties: PlannedParty[];
};

/** A row of a file of matters as a matter; null when something is wrong with it. */
export function matterOf(row: number, cell: Cells, planning: Planning): PlannedMatter | null {
  const { problems, known, now } = planning;
  const today = now.slice(0, 10);
  const before = problems.count;
  const day = (field: 'openedOn' | 'closedOn') => {
    const text = cell(field);
    const meant = text === '' ? null : dayOf(text, today);
    if (text !== '' && meant === null) problems.add(row, field, 'no_date', text);
    return meant;
  };
  const person = (field: 'lawyer' | 'secretary') => {
    const text = cell(field);
    if (text === '') return null;
    const id = known.people.get(fold(text)) ?? null;
    if (id === null) problems.add(row, field, 'unknown_person', text);
    return id;
  };
  const openedOn = day('openedOn') ?? today;
  const closedOn = day('closedOn');
  const named = cell('status');
  const status = named === '' ? (closedOn === null ? 'open' : 'closed') : statusOf(named);
  if (status === null) problems.add(row, 'status', 'unknown_status', named);
  if (closedOn !== null && closedOn < openedOn && cell('openedOn') !== '')
    problems.add(row, 'closedOn', 'closed_before_opened', cell('closedOn'));
  const both = [cell('client'), cell('opponent')].filter((name) => name !== '').join(' / ');
  const texts = Texts.safeParse({
    number: cell('number') || null,
    title: cell('title') || both.slice(0, 300),
    kind: cell('kind'),
    description: cell('description'),
    courtReference: cell('courtReference'),
  });
  if (!texts.success)
    for (const issue of texts.error.issues) {
      const field = String(issue.path[0]) as ImportField;
      problems.add(row, field, problemOf(issue, cell(field)), cell(field));
    }
  const people = { lawyer: person('lawyer'), secretary: person('secretary') };
  const places: PlannedMatter['places'][number][] = [];
  for (const seat of seats) {
    for (const [at, name] of several(cell(seat.name)).entries()) {
      const party = partyAt(row, seat, cell, { name, isFirst: at === 0 }, planning);
      if (typeof party !== 'string') continue;
      if (places.some((place) => place.party === party)) problems.add(row, seat.name, 'same_party_twice', name);
      const reference = seat.role === 'court' && texts.success ? texts.data.courtReference : '';
      places.push({ party, role: seat.role, side: usualSide[seat.role], reference });
    }
  }
  if (problems.count > before || !texts.success || status === null) return null;
  const { courtReference: _said, ...said } = texts.data;
  return {
    ...said,
    ...people,
    status,
    openedOn: closedOn !== null && closedOn < openedOn ? closedOn : openedOn,
    closedOn: status === 'closed' ? closedOn : null,
    places,
  };
}

/** The key by which a row's number is compared; null where it has none. */
export const numberKeyOf = (cell: Cells) => (cell('number') === '' ? null : matterNumberKey(cell('number')));
