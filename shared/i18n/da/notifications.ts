import type { notifications as english } from '../en/notifications.ts';
import type { Translated } from '../shape.ts';

export const notifications: Translated<typeof english> = {
  title: 'Meddelelser',
  bell: 'Meddelelser',
  bellUnread_one: 'Meddelelser, {{count}} ulæst',
  bellUnread_other: 'Meddelelser, {{count}} ulæste',
  markAll: 'Markér alle som læst',
  empty: 'Ingen meddelelser.',
  emptyHint: 'Her får du det at vide, når noget tildeles dig, eller nogen spørger, svarer eller nævner dig.',
  unread: 'ulæst',
  more_one: 'og {{count}} til af samme slags',
  more_other: 'og {{count}} til af samme slags',
  kind: {
    assigned: '{{name}} tildelte dig en ticket',
    unassigned: '{{name}} overtog en ticket fra dig',
    team_assigned: '{{name}} tildelte dit team en ticket',
    question: '{{name}} spørger dig om noget',
    answer: '{{name}} svarede på dit spørgsmål',
    mention: '{{name}} nævnte dig',
    message: 'Ny besked fra klienten',
    passphrase_reset: '{{name}} nulstillede din adgangssætning',
    roles_changed: '{{name}} ændrede dine rettigheder',
    approval_requested: '{{name}} beder om din godkendelse',
    approval_decided: '{{name}} har taget stilling til din anmodning',
    damage_found: 'Kontrollen af databasen fandt skader',
    files_broken: 'Kontrollen af filerne fandt manglende eller beskadigede',
  },
  system: { confidential: 'Ticket {{ticket}} (fortrolig)', plain: '{{ticket}} {{title}}' },
};
