import type { EventText, WorkEvent } from '../texts.ts';

/** Tickets, matters, parties, deadlines, and what comes in with them. */
export const workEvents: Readonly<Record<WorkEvent, EventText>> = {
  'party.created': ['{actor} heeft de partij {subject} toegevoegd', 'de partij {subject} toevoegen'],
  'party.updated': ['{actor} heeft de partij {subject} gewijzigd', 'de partij {subject} wijzigen'],
  'matter.created': ['{actor} heeft het dossier {subject} geopend', 'het dossier {subject} openen'],
  'matter.updated': ['{actor} heeft het dossier {subject} gewijzigd', 'het dossier {subject} wijzigen'],
  'matter.status_changed': [
    '{actor} heeft de status van het dossier {subject} gewijzigd',
    'de status van het dossier {subject} wijzigen',
  ],
  'matter.party_added': [
    '{actor} heeft iemand aan het dossier {subject} toegevoegd',
    'iemand aan het dossier {subject} toevoegen',
  ],
  'matter.party_changed': [
    '{actor} heeft gewijzigd waar iemand staat in het dossier {subject}',
    'wijzigen waar iemand staat in het dossier {subject}',
  ],
  'matter.party_removed': [
    '{actor} heeft iemand uit het dossier {subject} verwijderd',
    'iemand uit het dossier {subject} verwijderen',
  ],
  'matter.numbering_changed': [
    '{actor} heeft gewijzigd hoe dossiers worden genummerd',
    'wijzigen hoe dossiers worden genummerd',
  ],
  'deadline.list_plan_changed': [
    '{actor} heeft gewijzigd wanneer en waar de termijnenlijsten worden neergelegd',
    'wijzigen wanneer en waar de termijnenlijsten worden neergelegd',
  ],
  'deadline.lists_written': [
    '{actor} heeft de termijnenlijsten in hun map gezet',
    'de termijnenlijsten in hun map zetten',
  ],
  'deadline.lists_failed': [
    '{actor} kon de termijnenlijsten niet in hun map zetten',
    'vastleggen dat de termijnenlijsten niet konden worden neergezet',
  ],
  'deadline.entered': ['{actor} heeft de termijn {subject} ingevoerd', 'de termijn {subject} invoeren'],
  'deadline.viewed': [
    '{actor} heeft de vertrouwelijke termijn {subject} bekeken',
    'de vertrouwelijke termijn {subject} bekijken',
  ],
  'deadline.changed': ['{actor} heeft de termijn {subject} gewijzigd', 'de termijn {subject} wijzigen'],
  'deadline.checked': [
    '{actor} heeft de termijn {subject} met het stuk vergeleken',
    'de termijn {subject} met het stuk vergelijken',
  ],
  'deadline.trigger_changed': [
    '{actor} heeft gewijzigd vanaf wanneer de termijn {subject} loopt',
    'wijzigen vanaf wanneer de termijn {subject} loopt',
  ],
  'deadline.extension_asked': [
    '{actor} heeft ingevoerd dat uitstel is gevraagd van de termijn {subject}',
    'invoeren dat uitstel is gevraagd van de termijn {subject}',
  ],
  'deadline.extension_settled': [
    '{actor} heeft vastgelegd hoe over het uitstel van de termijn {subject} is beslist',
    'vastleggen hoe over het uitstel van de termijn {subject} is beslist',
  ],
  'deadline.signed_off': ['{actor} heeft de termijn {subject} afgemeld', 'de termijn {subject} afmelden'],
  'deadline.struck': ['{actor} heeft de termijn {subject} doorgehaald', 'de termijn {subject} doorhalen'],
  'matter.exported': ['{actor} heeft een lijst van dossiers geëxporteerd', 'een lijst van dossiers exporteren'],
  'party.exported': ['{actor} heeft een lijst van partijen geëxporteerd', 'een lijst van partijen exporteren'],
  'conflict.checked': ['{actor} heeft naar belangenconflicten gezocht', 'naar belangenconflicten zoeken'],
  'conflict.recorded': ['{actor} heeft een conflictcheck vastgelegd', 'een conflictcheck vastleggen'],
  'import.made': ['{actor} heeft het bestand {subject} geïmporteerd', 'het bestand {subject} importeren'],
  'import.undone': ['{actor} heeft de import {subject} teruggedraaid', 'de import {subject} terugdraaien'],
  'deadline.reminded': ['{actor} heeft aan termijnen herinnerd', 'aan termijnen herinneren'],
  'deadline.day_closed': [
    '{actor} heeft een dag van de avondcontrole afgesloten',
    'een dag van de avondcontrole afsluiten',
  ],
  'deadline.evening_changed': [
    '{actor} heeft gewijzigd wie de avondcontrole doet of wanneer het kantoor gesloten is',
    'wijzigen wie de avondcontrole doet of wanneer het kantoor gesloten is',
  ],
  'deadline.acknowledged': [
    '{actor} heeft kennis genomen van de herinnering aan de termijn {subject}',
    'kennisnemen van de herinnering aan de termijn {subject}',
  ],
  'ticket.created': ['{actor} heeft het ticket {subject} aangemaakt', 'het ticket {subject} aanmaken'],
  'ticket.viewed': ['{actor} heeft het ticket {subject} gelezen', 'het ticket {subject} lezen'],
  'ticket.edited': ['{actor} heeft het ticket {subject} bewerkt', 'het ticket {subject} bewerken'],
  'ticket.category_changed': [
    '{actor} heeft de categorie van het ticket {subject} gewijzigd',
    'de categorie van het ticket {subject} wijzigen',
  ],
  'ticket.priority_changed': [
    '{actor} heeft de prioriteit van het ticket {subject} gewijzigd',
    'de prioriteit van het ticket {subject} wijzigen',
  ],
  'ticket.status_changed': [
    '{actor} heeft de status van het ticket {subject} gewijzigd',
    'de status van het ticket {subject} wijzigen',
  ],
  'ticket.assigned': [
    '{actor} heeft het ticket {subject} toegewezen, overgedragen of teruggegeven',
    'het ticket {subject} toewijzen, overdragen of teruggeven',
  ],
  'ticket.follow_up_changed': [
    '{actor} heeft de rappeldatum van het ticket {subject} gewijzigd',
    'de rappeldatum van het ticket {subject} wijzigen',
  ],
  'ticket.requester_changed': [
    '{actor} heeft de aanvrager van het ticket {subject} gewijzigd',
    'de aanvrager van het ticket {subject} wijzigen',
  ],
  'ticket.matter_changed': [
    '{actor} heeft het dossier van ticket {subject} gewijzigd',
    'het dossier van ticket {subject} wijzigen',
  ],
  'ticket.watcher_added': [
    '{actor} heeft een volger aan het ticket {subject} toegevoegd',
    'een volger aan het ticket {subject} toevoegen',
  ],
  'ticket.watcher_removed': [
    '{actor} heeft een volger van het ticket {subject} verwijderd',
    'een volger van het ticket {subject} verwijderen',
  ],
  'ticket.note_added': [
    '{actor} heeft een notitie bij het ticket {subject} geschreven',
    'een notitie bij het ticket {subject} schrijven',
  ],
  'ticket.message_added': [
    '{actor} heeft een bericht bij het ticket {subject} vastgelegd',
    'een bericht bij het ticket {subject} vastleggen',
  ],
  'ticket.question_asked': [
    '{actor} heeft een vraag bij het ticket {subject} gesteld',
    'een vraag bij het ticket {subject} stellen',
  ],
  'ticket.question_answered': [
    '{actor} heeft een vraag bij het ticket {subject} beantwoord',
    'een vraag bij het ticket {subject} beantwoorden',
  ],
  'ticket.changed_in_bulk': ['{actor} heeft meerdere tickets tegelijk gewijzigd', 'meerdere tickets tegelijk wijzigen'],
  'ticket.change_undone': ['{actor} heeft een wijziging ongedaan gemaakt', 'een wijziging ongedaan maken'],
  'ticket.list_filtered_by_person': [
    '{actor} heeft de tickets van één persoon opgevraagd',
    'de tickets van één persoon opvragen',
  ],
  'ticket.exported': ['{actor} heeft een lijst met tickets geëxporteerd', 'een lijst met tickets exporteren'],
  'attachment.added': ['{actor} heeft een bijlage toegevoegd', 'een bijlage toevoegen'],
  'attachment.read': ['{actor} heeft een bijlage geopend of opgeslagen', 'een bijlage openen of opslaan'],
  'attachment.verified': ['{actor} heeft alle bestanden gecontroleerd', 'alle bestanden controleren'],
  'attachment.restored': [
    '{actor} heeft bestanden uit de back-ups teruggezet',
    'bestanden uit de back-ups terugzetten',
  ],
  'mail.taken_in': ['{actor} heeft een e-mail opgenomen', 'een e-mail opnemen'],
  'mail.rejected': ['{actor} kon een e-mail niet opnemen; het bericht is bewaard', 'een e-mail opnemen'],
  'mail.rejection_settled': [
    '{actor} heeft een niet opgenomen e-mail afgehandeld',
    'een niet opgenomen e-mail afhandelen',
  ],
};
