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
    what: 'Denne version af Griffel kender ikke det, der blev bedt om.',
    kept: nothingChanged,
    next: 'Start programmet igen. Sker det stadig, så sig det til jeres IT-kontakt.',
  },
  invalid_input: {
    what: 'Noget af det indtastede kan ikke bruges, som det er.',
    kept: textKept,
    next: 'Se de markerede felter efter, og prøv igen.',
  },
  not_signed_in: { what: 'Du er ikke længere logget ind.', kept: textKept, next: 'Log ind igen.' },
  locked: { what: 'Griffel er låst.', kept: textKept, next: 'Lås op med din adgangssætning.' },
  forbidden: {
    what: 'Din rolle tillader ikke dette.',
    kept: nothingChanged,
    next: 'Har du brug for det i dit arbejde, så spørg en administrator på kontoret.',
  },
  not_found: {
    what: 'Det findes ikke, eller du har ikke adgang til det.',
    kept: nothingChanged,
    next: 'Gå tilbage til listen. Måske er det ændret, hvem der må se det.',
  },
  conflict: {
    what: 'En anden har ændret dette i mellemtiden.',
    kept: 'Den anden ændring gælder, og det, du har skrevet, er her stadig.',
    next: 'Sammenlign de to, og gem igen.',
  },
  busy: {
    what: 'En anden computer skriver på kontoret lige nu.',
    kept: textKept,
    next: 'Prøv igen om et øjeblik.',
  },
  office_open_elsewhere: {
    what: 'Griffel er også åben for dette kontor et andet sted.',
    kept: nothingChanged,
    next: 'Bed dine kolleger om at lukke Griffel – det er ikke nok at låse – og prøv igen.',
  },
  read_only: {
    what: 'Kontoret er kun åbnet til læsning.',
    kept: textKept,
    next: 'Bed jeres IT-kontakt om at gøre kontormappen skrivbar.',
  },
  cancelled: { what: 'Dette blev annulleret.', kept: nothingChanged, next: 'Du kan altid starte det igen.' },
  internal: {
    what: 'Griffel lavede en fejl.',
    kept: 'Det, der var gemt, er i sikkerhed; dette trin blev ikke udført.',
    next: 'Prøv igen. Sker det stadig, så giv jeres IT-kontakt referencen {{reference}} fra loggen.',
  },
  core_restarted: {
    what: 'Den indre del af Griffel standsede og blev startet igen.',
    kept: 'Alt gemt er i sikkerhed, og det, du har skrevet, er her stadig.',
    next: 'Log ind igen, og fortsæt.',
  },
  login_taken: { what: 'Nogen logger allerede ind med dette navn.', kept: textKept, next: 'Vælg et andet brugernavn.' },
  name_taken: { what: 'Dette navn er allerede i brug.', kept: textKept, next: 'Vælg et andet navn.' },
  last_administrator: {
    what: 'Dette er den sidste person, der kan administrere personer.',
    kept: nothingChanged,
    next: 'Giv først en anden rollen som administrator.',
  },
  own_account: {
    what: 'Ingen kan gøre dette ved sin egen konto.',
    kept: nothingChanged,
    next: 'Spørg en anden administrator.',
  },
  in_use: { what: 'Dette er stadig i brug.', kept: nothingChanged, next: 'Fjern det først dér, hvor det bruges.' },
  second_person_needed: {
    what: 'Dette kræver en person mere.',
    kept: nothingChanged,
    next: 'Få det godkendt af en, der må afgøre det, og udfør det så.',
  },
  approval_own_request: {
    what: 'Ingen kan godkende sin egen anmodning.',
    kept: nothingChanged,
    next: 'Spørg en anden, der må afgøre det.',
  },
  approval_settled: {
    what: 'Denne anmodning er allerede afgjort, brugt, trukket tilbage eller udløbet.',
    kept: nothingChanged,
    next: 'Anmod igen, hvis det stadig er nødvendigt.',
  },
  reason_required: {
    what: 'At se på én persons arbejde kræver en begrundelse.',
    kept: nothingChanged,
    next: 'Skriv begrundelsen. Den kommer i revisionssporet.',
  },
  notice_not_acknowledged: {
    what: 'Privatlivsmeddelelsen er endnu ikke bekræftet læst.',
    kept: nothingChanged,
    next: 'Læs den, og bekræft det.',
  },
  person_inactive: {
    what: 'Denne person arbejder ikke længere med Griffel.',
    kept: nothingChanged,
    next: 'Vælg en anden.',
  },
  no_change: { what: 'Sådan er det allerede.', kept: nothingChanged, next: 'Der er ikke mere at gøre.' },
  audit_broken: {
    what: 'Revisionssporet er ikke ubrudt.',
    kept: 'Stedet, hvor det brydes, vises.',
    next: 'Sig det til databeskyttelsesrådgiveren og jeres IT-kontakt, og gem en kopi af kontormappen.',
  },
};
