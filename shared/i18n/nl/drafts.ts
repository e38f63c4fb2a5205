import type { drafts as english } from '../en/drafts.ts';
import type { Translated } from '../shape.ts';

export const drafts: Translated<typeof english> = {
  title: 'Begonnen en niet verzonden',
  keptFrom: 'Bewaard van {{when}}',
  keptUntil: 'bewaard van {{when}}, tot {{until}}',
  discard: 'Weggooien',
  discarded: 'Weggegooid.',
  copy: 'Kopiëren',
  newTicket: 'Nieuw ticket:',
  newMatter: 'Nieuw dossier:',
  newDeadline: 'Nieuwe termijn:',
  homeless: 'Het ticket van deze tekst is voor u niet meer te zien:',
  closedQuestion: 'U was een antwoord begonnen, en de vraag wacht niet meer op u',
  ended_one: 'Eén tekst die u was begonnen, lag hier langer dan {{days}} dagen en is verwijderd.',
  ended_other: '{{count}} teksten die u was begonnen, lagen hier langer dan {{days}} dagen en zijn verwijderd.',
  unreadable_one:
    'Eén tekst die hier was bewaard, kon niet worden geopend en is verwijderd. Dat is zo wanneer u een nieuwe wachtzin hebt gekregen.',
  unreadable_other:
    '{{count}} teksten die hier waren bewaard, konden niet worden geopend en zijn verwijderd. Dat is zo wanneer u een nieuwe wachtzin hebt gekregen.',
};
