import type { drafts as english } from '../en/drafts.ts';
import type { Translated } from '../shape.ts';

export const drafts: Translated<typeof english> = {
  title: 'Begonnen und nicht abgeschickt',
  keptFrom: 'Aufbewahrt von {{when}}',
  keptUntil: 'aufbewahrt von {{when}}, bis {{until}}',
  discard: 'Verwerfen',
  discarded: 'Verworfen.',
  copy: 'Kopieren',
  newTicket: 'Neues Ticket:',
  newMatter: 'Neue Akte:',
  newDeadline: 'Neue Frist:',
  homeless: 'Das Ticket zu diesem Text ist für Sie nicht mehr sichtbar:',
  closedQuestion: 'Sie hatten eine Antwort begonnen, und die Frage wartet nicht mehr auf Sie',
  ended_one: 'Ein Text, den Sie begonnen hatten, lag hier länger als {{days}} Tage und wurde gelöscht.',
  ended_other: '{{count}} Texte, die Sie begonnen hatten, lagen hier länger als {{days}} Tage und wurden gelöscht.',
  unreadable_one:
    'Ein Text, der hier aufbewahrt war, ließ sich nicht öffnen und wurde gelöscht. Das ist so, wenn Sie eine neue Passphrase bekommen haben.',
  unreadable_other:
    '{{count}} Texte, die hier aufbewahrt waren, ließen sich nicht öffnen und wurden gelöscht. Das ist so, wenn Sie eine neue Passphrase bekommen haben.',
};
