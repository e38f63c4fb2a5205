import type { ErrorCode } from '../../contract/errors.ts';
import type { ErrorSentences } from '../shape.ts';

const nothingChanged = 'Er is niets gewijzigd.';
const textKept = 'Er is niets gewijzigd en wat u hebt getypt, staat er nog.';
const officeUntouched = 'In het kantoor is niets gewijzigd.';

export const errors: Record<ErrorCode, ErrorSentences> = {
  unknown_operation: {
    what: 'Deze versie van Griffel kent deze vraag niet.',
    kept: nothingChanged,
    next: 'Start het programma opnieuw. Blijft het zo, meld het dan bij uw IT-contact.',
  },
  invalid_input: {
    what: 'Iets van wat is ingevuld, kan zo niet worden aangenomen.',
    kept: textKept,
    next: 'Controleer de gemarkeerde velden en probeer het opnieuw.',
  },
  not_signed_in: { what: 'U bent niet meer aangemeld.', kept: textKept, next: 'Meld u opnieuw aan.' },
  locked: { what: 'Griffel is vergrendeld.', kept: textKept, next: 'Ontgrendel met uw wachtzin.' },
  forbidden: {
    what: 'Uw rol staat dit niet toe.',
    kept: nothingChanged,
    next: 'Hebt u het voor uw werk nodig, vraag het dan aan een beheerder van uw kantoor.',
  },
  not_found: {
    what: 'Dit bestaat niet of is niet voor u toegankelijk.',
    kept: nothingChanged,
    next: 'Ga terug naar de lijst. Misschien is gewijzigd wie het mag zien.',
  },
  conflict: {
    what: 'Iemand anders heeft dit intussen gewijzigd.',
    kept: 'Die wijziging blijft staan, en wat u hebt getypt, staat er nog.',
    next: 'Vergelijk beide en sla opnieuw op.',
  },
  busy: {
    what: 'Een andere computer schrijft op dit moment in het kantoor.',
    kept: textKept,
    next: 'Probeer het zo meteen opnieuw.',
  },
  office_open_elsewhere: {
    what: 'Griffel is voor dit kantoor ook ergens anders geopend.',
    kept: nothingChanged,
    next: 'Vraag uw collega’s om Griffel af te sluiten – vergrendelen is niet genoeg – en probeer het opnieuw.',
  },
  read_only: {
    what: 'Het kantoor is alleen-lezen geopend.',
    kept: textKept,
    next: 'Vraag uw IT-contact om de kantoormap beschrijfbaar te maken.',
  },
  cancelled: { what: 'Dit is geannuleerd.', kept: nothingChanged, next: 'U kunt het altijd opnieuw starten.' },
  internal: {
    what: 'Griffel heeft een fout gemaakt.',
    kept: 'Wat eerder is opgeslagen, is veilig; deze stap is niet uitgevoerd.',
    next: 'Probeer het opnieuw. Blijft het zo, geef uw IT-contact dan de referentie {{reference}} uit het logboek.',
  },
  core_restarted: {
    what: 'Het binnenste deel van Griffel is gestopt en opnieuw gestart.',
    kept: 'Alles wat is opgeslagen, is veilig, en wat u hebt getypt, staat er nog.',
    next: 'Meld u opnieuw aan en ga verder.',
  },
  wrong_credentials: {
    what: 'Naam en wachtzin horen niet bij elkaar.',
    kept: officeUntouched,
    next: 'Controleer Caps Lock en de toetsenbordtaal en probeer het opnieuw.',
  },
  wrong_passphrase: {
    what: 'Dit is niet uw wachtzin.',
    kept: officeUntouched,
    next: 'Controleer Caps Lock en de toetsenbordtaal en probeer het opnieuw.',
  },
  not_remembered: {
    what: 'U wordt op deze computer niet meer onthouden.',
    kept: 'Dat gebeurt na een nieuwe wachtzin, of wanneer het kantoor het niet meer toestaat.',
    next: 'Meld u aan met uw wachtzin.',
  },
  wait_before_retry: {
    what: 'Er waren te veel foute pogingen.',
    kept: officeUntouched,
    next: 'Wacht tot de getoonde tijd voorbij is en probeer het dan opnieuw.',
  },
  passphrase_too_weak: {
    what: 'Deze wachtzin is te makkelijk te raden.',
    kept: nothingChanged,
    next: 'Gebruik vier of meer woorden zonder samenhang, of een langere zin.',
  },
  passphrase_change_required: {
    what: 'U moet eerst een eigen wachtzin kiezen.',
    kept: nothingChanged,
    next: 'Wijzig uw wachtzin en ga dan verder.',
  },
  recovery_key_wrong: {
    what: 'Dit is niet de herstelsleutel van dit kantoor.',
    kept: officeUntouched,
    next: 'Vergelijk hem groep voor groep met het afgedrukte blad.',
  },
  key_file_damaged: {
    what: 'Het sleutelbestand bij deze naam is beschadigd of ontbreekt.',
    kept: 'Het kantoor zelf is niet geraakt.',
    next: 'Vraag uw IT-contact de map “keys” uit een back-up terug te zetten, of meld u aan met de herstelsleutel.',
  },
  outcome_unknown: {
    what: 'De kantoormap viel weg op het moment van opslaan.',
    kept: 'Wat u hebt getypt staat er nog.',
    next: 'Of het is opgeslagen blijkt als de map er weer is: kijk eerst voordat u het opnieuw doet.',
  },
  older_program_on: {
    what: 'Er werken nog collega’s met een oudere Griffel in dit kantoor: {{count}}.',
    kept: nothingChanged,
    next: 'Vraag hun Griffel te sluiten en meld u dan opnieuw aan. Griffel maakt een back-up en werkt het kantoor bij; daarna heeft iedereen de nieuwe versie nodig.',
  },
  office_closed: {
    what: '{{by}} heeft het kantoor gesloten tot {{until}}.',
    kept: 'Wat u hebt getypt staat er nog.',
    next: 'Probeer het opnieuw als het open is; een beheerder kan het eerder openen.',
  },
  office_closed_by_other: {
    what: '{{by}} is het kantoor al aan het sluiten.',
    kept: nothingChanged,
    next: 'Wacht tot het weer open is, of open het eerst.',
  },
  office_moving: {
    what: '{{by}} verhuist het kantoor naar een andere plek.',
    kept: nothingChanged,
    next: 'Wacht tot de verhuizing klaar is. Een beheerder kan zich hier aanmelden en ermee doorgaan of haar afblazen.',
  },
  office_moved: {
    what: 'Het kantoor is naar een andere map verhuisd.',
    kept: nothingChanged,
    next: 'Open het op de nieuwe plek; uw IT-contact weet waar die is.',
  },
  move_unfinished: {
    what: 'De verhuizing van het kantoor naar deze map is niet klaar.',
    kept: 'Er is niets verloren: op de oude plek staat het hele kantoor.',
    next: 'Vraag een beheerder zich op de oude plek aan te melden en door te gaan met de verhuizing of haar af te blazen. Was ze klaar, meld u dan hier één keer aan vanaf de computer die het kantoor heeft verhuisd.',
  },
  folder_linked: {
    what: 'In de kantoormap, of waar die naartoe gaat, staat een koppeling op de plaats van een map of bestand: {{path}}.',
    kept: 'Het kantoor is waar het was, en waar de koppeling naartoe wijst, is niets gewijzigd.',
    next: 'Vraag uw IT-contact de map zelf daar neer te zetten of de koppeling weg te halen, en probeer het opnieuw.',
  },
  place_within_office: {
    what: 'De nieuwe plek ligt in de kantoormap, of eromheen.',
    kept: nothingChanged,
    next: 'Kies een map ernaast of ergens anders.',
  },
  space_needed: {
    what: 'Er is niet genoeg ruimte op de schijf: er ontbreekt {{megabytes}} MB.',
    kept: nothingChanged,
    next: 'Maak ruimte vrij en probeer het opnieuw.',
  },
  office_missing: {
    what: 'De kantoormap is niet gevonden.',
    kept: nothingChanged,
    next: 'Controleer of de netwerkschijf is verbonden en probeer het opnieuw.',
  },
  office_unreachable: {
    what: 'De kantoormap is op dit moment niet bereikbaar.',
    kept: textKept,
    next: 'Controleer de netwerkschijf of de kabel en probeer het opnieuw. Blijft het zo, hoewel de map wel opengaat, meld het dan bij uw IT-contact: de schijf kan defect zijn.',
  },
  office_on_other_computer: {
    what: 'Dit kantoor staat op een andere computer en is alleen voor die computer.',
    kept: nothingChanged,
    next: 'Open het daar. Is de map voorgoed naar deze computer verplaatst, neem het kantoor dan over; voor meer computers verplaatst een beheerder het naar een gedeelde map.',
  },
  folder_synced: {
    what: 'Deze map wordt door een synchronisatieprogramma of door replicatie heen en weer gekopieerd. In zo’n map raakt een database beschadigd.',
    kept: nothingChanged,
    next: 'Kies een map op de schijf van deze computer of een gedeelde map op een bestandsserver.',
  },
  folder_not_local: {
    what: 'Deze map staat op een netwerkschijf, en het kantoor is voor één computer bedoeld.',
    kept: nothingChanged,
    next: 'Kies een map op de schijf van deze computer, of een kantoor voor meer computers.',
  },
  office_exists: {
    what: 'In deze map staat al een kantoor.',
    kept: officeUntouched,
    next: 'Open het, of kies een andere map voor een nieuw kantoor.',
  },
  folder_not_empty: {
    what: 'Deze map is niet leeg.',
    kept: 'De bestanden erin zijn niet aangeraakt.',
    next: 'Kies een lege map of maak een nieuwe.',
  },
  folder_not_writable: {
    what: 'Griffel mag niet in deze map schrijven.',
    kept: nothingChanged,
    next: 'Kies een andere map of vraag uw IT-contact om schrijfrecht.',
  },
  office_damaged: {
    what: 'De database van het kantoor is beschadigd.',
    kept: 'Griffel heeft er niets in gewijzigd.',
    next: 'Werk er op geen enkele computer mee verder en vraag uw IT-contact de nieuwste back-up terug te zetten.',
  },
  backup_missing: {
    what: 'In deze map is zo’n back-up niet te vinden.',
    kept: 'Er is niets gewijzigd.',
    next: 'Kies de map waarin de back-ups liggen.',
  },
  backup_damaged: {
    what: 'Deze back-up is beschadigd en kan niet worden teruggezet.',
    kept: 'Het kantoor en de andere back-ups zijn zoals ze waren.',
    next: 'Kies een oudere back-up, of een op een andere plek.',
  },
  backup_unproven: {
    what: 'Niets bewijst dat het kantoor deze back-up heeft gemaakt.',
    kept: 'Er is niets gewijzigd.',
    next: 'Kies een andere back-up. Heeft een eerdere versie van Griffel hem gemaakt, of weet u waar hij vandaan komt, neem hem dan toch en vergelijk hem goed.',
  },
  backup_place_missing: {
    what: 'De map voor de back-ups is niet gevonden.',
    kept: 'Er is nergens anders iets geschreven en de back-ups die er al zijn, zijn zoals ze waren.',
    next: 'Sluit de schijf aan, of kies bij Instellingen, Back-ups en controle een andere map.',
  },
  backup_before_failed: {
    what: 'De back-up die eerst nodig is, kon niet worden gemaakt.',
    kept: 'Aan de database is niets veranderd.',
    next: 'Kijk of er op de schijf van het kantoor ruimte is en of er in de map ‘backups’ kan worden geschreven, en probeer het opnieuw.',
  },
  office_newer_than_program: {
    what: 'Een nieuwere versie van Griffel heeft met dit kantoor gewerkt.',
    kept: officeUntouched,
    next: 'Installeer de huidige versie op deze computer en open het kantoor dan opnieuw.',
  },
  office_rewritten: {
    what: 'Dit kantoor sluit niet aan op wat deze computer het laatst heeft gezien.',
    kept: 'Het is alleen-lezen geopend, zodat niets wordt toegedekt.',
    next: 'Meld het bij de functionaris gegevensbescherming en uw IT-contact. Zij vergelijken het controlespoor met de afgedrukte lijsten.',
  },
  no_office_open: { what: 'Er is geen kantoor geopend.', kept: nothingChanged, next: 'Open eerst uw kantoormap.' },
  office_already_open: { what: 'Er is al een kantoor geopend.', kept: nothingChanged, next: 'Sluit het eerst.' },
  disk_full: {
    what: 'Er is geen ruimte meer op de schijf.',
    kept: textKept,
    next: 'Maak ruimte vrij of meld het bij uw IT-contact, en sla dan opnieuw op.',
  },
  login_taken: {
    what: 'Iemand meldt zich al met deze naam aan.',
    kept: textKept,
    next: 'Kies een andere aanmeldnaam.',
  },
  name_taken: { what: 'Deze naam is al in gebruik.', kept: textKept, next: 'Kies een andere naam.' },
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
  deadline_not_computable: {
    what: 'Deze termijn kan zo niet worden berekend.',
    kept: textKept,
    next: 'Kijk naar het gemarkeerde veld, of voer een datum met de hand in, met de reden.',
  },
  deadline_of_other_matter: {
    what: 'Het ticket hoort bij een ander dossier.',
    kept: textKept,
    next: 'Laat het dossier leeg: een termijn bij een ticket heeft het dossier van het ticket.',
  },
  deadline_checked_before: {
    what: 'Dit is al gecontroleerd, of hoeft niet te worden gecontroleerd.',
    kept: nothingChanged,
    next: 'Er is niets meer te doen.',
  },
  deadline_ended: {
    what: 'Deze termijn is afgemeld of doorgehaald en verandert niet meer.',
    kept: textKept,
    next: 'Voer een nieuwe termijn in als er een te bewaken is.',
  },
  deadline_notice_too_late: {
    what: 'Een voorwaarschuwing kan niet na de laatste dag van haar termijn komen.',
    kept: textKept,
    next: 'Kies een eerdere dag.',
  },
  deadline_extension_open: {
    what: 'Voor deze termijn is al uitstel gevraagd.',
    kept: textKept,
    next: 'Leg eerst vast of het is verleend.',
  },
  deadline_no_extension: {
    what: 'Voor deze termijn is geen uitstel gevraagd.',
    kept: nothingChanged,
    next: 'Voer eerst in dat erom is gevraagd.',
  },
  deadline_strict_by_law: {
    what: 'Deze termijn is volgens de wet fataal. Hij kan niet als gewone termijn of rappeldatum worden ingevoerd.',
    kept: textKept,
    next: 'Voer een fatale termijn in; een rappeldatum kan ernaast staan.',
  },
  deadline_not_extendable: {
    what: 'Een Notfrist kan niet worden verlengd (§ 224 ZPO).',
    kept: textKept,
    next: 'Verricht de handeling op tijd, of meld de termijn af als dat is gedaan.',
  },
  person_cannot_see_deadline: {
    what: 'Deze persoon mag deze termijn niet zien.',
    kept: textKept,
    next: 'Kies iemand die het ticket of dossier ziet, of geef eerst toegang.',
  },
  last_administrator: {
    what: 'Dit is de laatste persoon die mensen kan beheren.',
    kept: nothingChanged,
    next: 'Geef eerst iemand anders de rol van beheerder.',
  },
  own_account: {
    what: 'Niemand kan dit met het eigen account doen.',
    kept: nothingChanged,
    next: 'Vraag het een andere beheerder.',
  },
  in_use: {
    what: 'Dit is nog in gebruik.',
    kept: nothingChanged,
    next: 'Verwijder het eerst waar het wordt gebruikt.',
  },
  second_person_needed: {
    what: 'Hiervoor is een tweede persoon nodig.',
    kept: nothingChanged,
    next: 'Laat het goedkeuren door iemand die daarover mag beslissen en voer het dan uit.',
  },
  approval_own_request: {
    what: 'Niemand kan het eigen verzoek goedkeuren.',
    kept: nothingChanged,
    next: 'Vraag het een ander die daarover mag beslissen.',
  },
  approval_settled: {
    what: 'Over dit verzoek is al beslist, of het is gebruikt, ingetrokken of verlopen.',
    kept: nothingChanged,
    next: 'Vraag het opnieuw aan als het nog nodig is.',
  },
  reason_required: {
    what: 'Naar het werk van één persoon kijken vraagt om een reden.',
    kept: nothingChanged,
    next: 'Schrijf de reden op. Die komt in het controlespoor.',
  },
  notice_not_acknowledged: {
    what: 'De privacyverklaring is nog niet voor gezien bevestigd.',
    kept: nothingChanged,
    next: 'Lees haar en bevestig dat u dat hebt gedaan.',
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
  deadline_left_unseen: {
    what: 'Wie op termijn D-{{number}} van dit ticket let, zou die dan niet meer zien.',
    kept: nothingChanged,
    next: 'Geef de termijn eerst aan iemand die het ticket blijft zien, of voeg die persoon toe als volger.',
  },
  tickets_left_unseen: {
    what: 'Tickets die niemand op kantoor dan nog zou zien: {{count}}. Daarvan kent u: {{tickets}}.',
    kept: nothingChanged,
    next: 'Wijs ze eerst toe of voeg iemand toe als volger. Bij het deactiveren kiest u wie ze voortaan ziet.',
  },
  person_inactive: {
    what: 'Deze persoon werkt niet meer met Griffel.',
    kept: nothingChanged,
    next: 'Kies iemand anders.',
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
  no_change: { what: 'Het is al zo.', kept: nothingChanged, next: 'Er hoeft niets meer te gebeuren.' },
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
  audit_broken: {
    what: 'Het controlespoor is niet ongeschonden.',
    kept: 'De plaats waar het breekt, wordt getoond.',
    next: 'Meld het bij de functionaris gegevensbescherming en uw IT-contact, en bewaar een kopie van de kantoormap.',
  },
  not_a_demo_office: {
    what: 'Verzonnen gegevens kunnen alleen in een demokantoor worden geschreven.',
    kept: nothingChanged,
    next: 'Richt daarvoor een demokantoor in.',
  },
  office_not_damaged: {
    what: 'De volledige controle vindt geen schade in de database.',
    kept: 'Er is niets gewijzigd.',
    next: 'Meld u aan en werk verder. Komt de melding terug, laat dan de schijf of het netwerk nakijken.',
  },
  office_being_repaired: {
    what: 'Iemand herstelt dit kantoor op dit moment.',
    kept: 'Alles wat was opgeslagen, is bewaard.',
    next: 'Wacht enkele minuten en probeer het opnieuw.',
  },
};
