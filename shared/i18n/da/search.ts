import type { search as english } from '../en/search.ts';
import type { Translated } from '../shape.ts';

export const search: Translated<typeof english> = {
  label: 'Søg',
  tickets: 'Tickets',
  jump: 'Gå til {{ticket}}',
  jumpMissing: 'Der er ingen ticket {{ticket}}, som du må se.',
  nothing: 'Ingen ticket fundet for “{{text}}”.',
  nothingHint: 'Prøv færre bogstaver eller et andet ord. Accenter og å, ä, ø betyder ikke noget.',
  more: 'Der er flere. Skriv et ord mere for at indsnævre.',
  notUnderstood: 'Ikke forstået som filter: {{parts}}',
  hint: 'Filtre: {{examples}}',
  hintExamples: 'status:åben prioritet:haster @mig team:… T-123',
};
