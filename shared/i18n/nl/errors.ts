import type { ErrorCode } from '../../contract/errors.ts';
import type { ErrorSentences } from '../shape.ts';
import { deadlineErrors } from './errors/deadlines.ts';
import { officeErrors } from './errors/office.ts';
import { nothingChanged, textKept } from './errors/phrases.ts';
import { workErrors } from './errors/work.ts';

/** What happened, what was kept, what to do next. */
export const errors: Record<ErrorCode, ErrorSentences> = {
  ...officeErrors,
  ...workErrors,
  ...deadlineErrors,
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
  login_taken: {
    what: 'Iemand meldt zich al met deze naam aan.',
    kept: textKept,
    next: 'Kies een andere aanmeldnaam.',
  },
  name_taken: { what: 'Deze naam is al in gebruik.', kept: textKept, next: 'Kies een andere naam.' },
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
  person_inactive: {
    what: 'Deze persoon werkt niet meer met Griffel.',
    kept: nothingChanged,
    next: 'Kies iemand anders.',
  },
  no_change: { what: 'Het is al zo.', kept: nothingChanged, next: 'Er hoeft niets meer te gebeuren.' },
  audit_broken: {
    what: 'Het controlespoor is niet ongeschonden.',
    kept: 'De plaats waar het breekt, wordt getoond.',
    next: 'Meld het bij de functionaris gegevensbescherming en uw IT-contact, en bewaar een kopie van de kantoormap.',
  },
};
