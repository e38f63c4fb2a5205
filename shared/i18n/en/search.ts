/** Words and sentences of finding tickets. */
export const search = {
  label: 'Search',
  tickets: 'Tickets',
  jump: 'Go to {{ticket}}',
  jumpMissing: 'There is no ticket {{ticket}} that you may see.',
  nothing: 'No ticket found for “{{text}}”.',
  nothingHint: 'Try fewer letters or another word. Accents and umlauts do not matter.',
  more: 'There are more. Type another word to narrow it down.',
  notUnderstood: 'Not understood as a filter: {{parts}}',
  hint: 'Filters: {{examples}}',
  hintExamples: 'status:open priority:urgent @me team:… T-123',
};
