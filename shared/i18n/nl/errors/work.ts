import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** Parties, matters, imports, tickets, attachments and mail. */
export const workErrors = {
  address_of_party: {
    what: 'Dit is het e-mailadres van iemand buiten het kantoor.',
    kept: textKept,
    next: 'Gebruik een ander adres. Werkt die persoon nu hier, verwijder het adres dan eerst bij de partij onder ‘Instellingen, Partijen’.',
  },
  address_of_colleague: {
    what: 'Dit is het e-mailadres van een collega.',
    kept: textKept,
    next: 'Kies de collega zelf, of gebruik een ander adres.',
  },
  matter_number_taken: {
    what: 'Er is al een dossier met dit nummer.',
    kept: textKept,
    next: 'Geef een ander nummer, of laat het veld leeg voor het volgende vrije nummer.',
  },
  already_in_matter: {
    what: 'Deze persoon of organisatie staat al in het dossier.',
    kept: nothingChanged,
    next: 'Wijzig in plaats daarvan waar deze staat.',
  },
  matter_closed_before_opened: {
    what: 'Een dossier kan niet worden gesloten vóór de dag waarop het is geopend.',
    kept: textKept,
    next: 'Kies een latere dag.',
  },
  status_step_not_allowed: {
    what: 'Het ticket kan vanuit de huidige status niet naar deze.',
    kept: nothingChanged,
    next: 'Kies een van de aangeboden statussen.',
  },
  waiting_reason_required: {
    what: 'Bij een wachtend ticket hoort waarop het wacht.',
    kept: textKept,
    next: 'Kies waarop het wacht, en de datum als het op een datum wacht.',
  },
  person_cannot_see_ticket: {
    what: 'Deze persoon mag het ticket niet zien.',
    kept: nothingChanged,
    next: 'Kies iemand van het team of vraag om een andere categorie.',
  },
  nobody_would_see_ticket: {
    what: 'Niemand op kantoor zou dit ticket dan nog zien.',
    kept: nothingChanged,
    next: 'Wijs het eerst toe of voeg iemand toe als volger.',
  },
  tickets_left_unseen: {
    what: 'Tickets die niemand op kantoor dan nog zou zien: {{count}}. Daarvan kent u: {{tickets}}.',
    kept: nothingChanged,
    next: 'Wijs ze eerst toe of voeg iemand toe als volger. Bij het deactiveren kiest u wie ze voortaan ziet.',
  },
  import_unreadable: {
    what: 'Dit bestand is niet als tabel te lezen.',
    kept: nothingChanged,
    next: 'Sla het in Excel op als “CSV UTF-8” met de kolomnamen in de eerste rij en kies het opnieuw.',
  },
  import_has_problems: {
    what: 'Het bestand heeft rijen die niet te importeren zijn.',
    kept: nothingChanged,
    next: 'Controleer het bestand nog eens, verbeter wat is genoemd en importeer het dan.',
  },
  import_in_use: {
    what: 'Iets verwijst naar wat is geïmporteerd, of iemand heeft het sindsdien gewijzigd.',
    kept: nothingChanged,
    next: 'Sluit of wijzig in plaats daarvan losse dossiers en partijen.',
  },
  question_already_answered: {
    what: 'Deze vraag is al beantwoord.',
    kept: textKept,
    next: 'Lees het antwoord. U kunt een notitie toevoegen.',
  },
  not_addressed_to_you: {
    what: 'Deze vraag is aan iemand anders gericht.',
    kept: textKept,
    next: 'Voeg in plaats daarvan een notitie toe.',
  },
  undo_no_longer_possible: {
    what: 'Dit kan niet meer ongedaan worden gemaakt, omdat iemand het sindsdien heeft gewijzigd.',
    kept: nothingChanged,
    next: 'Wijzig het met de hand. De tijdlijn laat zien hoe het was.',
  },
  category_retired: {
    what: 'Deze categorie is niet meer in gebruik.',
    kept: textKept,
    next: 'Kies een andere categorie.',
  },
  upload_incomplete: {
    what: 'Het bestand is niet volledig aangekomen.',
    kept: 'Het bestand op uw computer is ongewijzigd.',
    next: 'Voeg het opnieuw toe.',
  },
  file_too_large: {
    what: 'Het bestand is te groot.',
    kept: 'Het bestand op uw computer is ongewijzigd.',
    next: 'Er kan tot 2 GB worden toegevoegd. Splits het bestand.',
  },
  attachment_damaged: {
    what: 'Deze bijlage is beschadigd en kan niet worden gelezen.',
    kept: 'Het ticket en de andere bijlagen zijn niet geraakt.',
    next: 'Vraag uw IT-contact het bestand uit een back-up terug te zetten.',
  },
  attachment_missing: {
    what: 'Het bestand van deze bijlage ontbreekt.',
    kept: 'Het ticket en de andere bijlagen zijn niet geraakt.',
    next: 'Vraag uw IT-contact het bestand uit een back-up terug te zetten.',
  },
  stream_closed: {
    what: 'De overdracht van het bestand is afgebroken.',
    kept: 'Het bestand op uw computer is ongewijzigd.',
    next: 'Begin opnieuw.',
  },
  no_program_for_file: {
    what: 'Op deze computer staat geen programma voor dit soort bestand.',
    kept: 'De bijlage is ongewijzigd.',
    next: 'Sla het bestand op, of vraag uw IT-contact een programma ervoor te installeren.',
  },
  file_kind_not_opened: {
    what: 'Een bestand van deze soort kan meer dan gelezen worden; daarom opent Griffel het niet.',
    kept: 'De bijlage is ongewijzigd.',
    next: 'Sla het op als u zeker weet van wie het komt, en laat het controleren voordat u het opent.',
  },
  mail_unreadable: {
    what: 'Dit bestand kan niet als e-mail worden gelezen.',
    kept: 'Het bestand blijft versleuteld bewaard tot u beslist.',
    next: 'Maak een ticket met het bestand als bijlage, of gooi het weg.',
  },
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
