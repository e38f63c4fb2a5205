import type { search as english } from '../en/search.ts';
import type { Translated } from '../shape.ts';

export const search: Translated<typeof english> = {
  label: 'Zoeken',
  tickets: 'Tickets',
  jump: 'Ga naar {{ticket}}',
  jumpMissing: 'Er is geen ticket {{ticket}} dat u mag zien.',
  nothing: 'Geen ticket gevonden voor ‘{{text}}’.',
  nothingHint: 'Probeer minder letters of een ander woord. Accenten en umlauten maken niet uit.',
  more: 'Er zijn er meer. Typ nog een woord om te verfijnen.',
  notUnderstood: 'Niet begrepen als filter: {{parts}}',
  hint: 'Filters: {{examples}}',
  hintExamples: 'status:open prioriteit:spoed @ik team:… T-123',
};
