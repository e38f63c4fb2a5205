import type { search as english } from '../en/search.ts';
import type { Translated } from '../shape.ts';

export const search: Translated<typeof english> = {
  label: 'Suchen',
  tickets: 'Tickets',
  jump: 'Gehe zu {{ticket}}',
  jumpMissing: 'Es gibt kein Ticket {{ticket}}, das Sie sehen dürfen.',
  nothing: 'Kein Ticket gefunden für „{{text}}“.',
  nothingHint: 'Versuchen Sie weniger Buchstaben oder ein anderes Wort. Akzente und Umlaute spielen keine Rolle.',
  more: 'Es gibt noch mehr. Ein weiteres Wort grenzt die Suche ein.',
  notUnderstood: 'Nicht als Filter verstanden: {{parts}}',
  hint: 'Filter: {{examples}}',
  hintExamples: 'status:offen priorität:eilig @ich team:… T-123',
};
