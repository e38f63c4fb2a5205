import type { notifications as english } from '../en/notifications.ts';
import type { Translated } from '../shape.ts';

export const notifications: Translated<typeof english> = {
  title: 'Meldingen',
  bell: 'Meldingen',
  bellUnread_one: 'Meldingen, {{count}} ongelezen',
  bellUnread_other: 'Meldingen, {{count}} ongelezen',
  markAll: 'Alles als gelezen markeren',
  empty: 'Geen meldingen.',
  emptyHint: 'Hier leest u het als iets aan u wordt toegewezen, of iemand u iets vraagt, antwoordt of noemt.',
  unread: 'ongelezen',
  more_one: 'en nog {{count}} van deze soort',
  more_other: 'en nog {{count}} van deze soort',
  kind: {
    assigned: '{{name}} heeft u een ticket toegewezen',
    unassigned: '{{name}} heeft een ticket van u overgenomen',
    team_assigned: '{{name}} heeft uw team een ticket toegewezen',
    question: '{{name}} vraagt u iets',
    answer: '{{name}} heeft uw vraag beantwoord',
    mention: '{{name}} heeft u genoemd',
    message: 'Nieuw bericht van de cliënt',
    passphrase_reset: '{{name}} heeft uw wachtwoordzin opnieuw ingesteld',
    roles_changed: '{{name}} heeft uw rechten gewijzigd',
    approval_requested: '{{name}} vraagt uw goedkeuring',
    approval_decided: '{{name}} heeft over uw verzoek beslist',
    damage_found: 'De controle van de database heeft schade gevonden',
    files_broken: 'De controle van de bestanden heeft ontbrekende of beschadigde gevonden',
  },
  system: { confidential: 'Ticket {{ticket}} (vertrouwelijk)', plain: '{{ticket}} {{title}}' },
};
