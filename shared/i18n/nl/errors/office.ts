import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, officeUntouched, textKept } from './phrases.ts';

/** Signing in, keys, and the folder in which the office lies. */
export const officeErrors = {
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
    kept: nothingChanged,
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
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
