import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** The deadline book. */
export const deadlineErrors = {
  deadline_not_computable: {
    what: 'Fristen kan ikke beregnes, som den er indtastet.',
    kept: textKept,
    next: 'Se på det markerede felt, eller indtast en dato i hånden med grunden.',
  },
  deadline_of_other_matter: {
    what: 'Ticketen hører til en anden sag.',
    kept: textKept,
    next: 'Lad sagen stå tom: en frist på en ticket har ticketens sag.',
  },
  deadline_checked_before: {
    what: 'Dette er allerede kontrolleret eller skal ikke kontrolleres.',
    kept: nothingChanged,
    next: 'Der er ikke mere at gøre.',
  },
  deadline_ended: {
    what: 'Fristen er afmeldt eller overstreget og ændres ikke mere.',
    kept: textKept,
    next: 'Indfør en ny frist, hvis der er en at holde.',
  },
  deadline_notice_too_late: {
    what: 'Et forvarsel kan ikke ligge efter fristens sidste dag.',
    kept: textKept,
    next: 'Vælg en tidligere dag.',
  },
  deadline_extension_open: {
    what: 'Der er allerede bedt om forlængelse af denne frist.',
    kept: textKept,
    next: 'Notér først, om den blev givet.',
  },
  deadline_no_extension: {
    what: 'Der er ikke bedt om forlængelse af denne frist.',
    kept: nothingChanged,
    next: 'Indfør først, at der er bedt om den.',
  },
  deadline_strict_by_law: {
    what: 'Denne frist er præklusiv efter loven. Den kan ikke indtastes som en almindelig frist eller en opfølgningsdato.',
    kept: textKept,
    next: 'Indtast den som præklusiv frist; en opfølgningsdato kan stå ved siden af.',
  },
  deadline_not_extendable: {
    what: 'En Notfrist kan ikke forlænges (§ 224 ZPO).',
    kept: textKept,
    next: 'Foretag handlingen i tide, eller afmeld fristen, når det er gjort.',
  },
  person_cannot_see_deadline: {
    what: 'Denne person må ikke se fristen.',
    kept: textKept,
    next: 'Vælg en, der kan se dens ticket eller sag, eller giv først adgang.',
  },
  deadlines_left: {
    what: 'Åbne frister, som denne person er ansvarlig for: {{count}}. Af dem kender du: {{deadlines}}.',
    kept: nothingChanged,
    next: 'Vælg, hvem der overtager fristerne.',
  },
  deadline_left_unseen: {
    what: 'Den, der tager sig af frist D-{{number}} på denne ticket, ville ikke længere se den.',
    kept: nothingChanged,
    next: 'Giv først fristen til en, der fortsat ser ticketen, eller tilføj personen som følger.',
  },
  evening_of_others: {
    what: 'Aftenkontrollen laves af andre.',
    kept: textKept,
    next: 'Spørg den, der står i indstillingerne, eller stedfortræderen.',
  },
  evening_no_such_day: {
    what: 'Denne dag hører ikke til aftenkontrollen: den ligger i fremtiden eller før dens begyndelse, eller ingen var på arbejde.',
    kept: nothingChanged,
    next: 'Vælg en arbejdsdag til og med i dag.',
  },
  evening_closed_before: {
    what: 'Denne dag er allerede afsluttet.',
    kept: nothingChanged,
    next: 'Se, hvem der afsluttede den, og hvordan listen var.',
  },
  evening_remark_needed: {
    what: '{{count}} frister på denne liste er stadig åbne.',
    kept: textKept,
    next: 'Afmeld eller overstreg dem, eller skriv i bemærkningen, hvorfor de bliver åbne.',
  },
  evening_list_changed: {
    what: 'Nogen har i mellemtiden ændret noget på denne liste.',
    kept: textKept,
    next: 'Gå listen igennem igen, og afslut så dagen.',
  },
  absence_in_past: {
    what: 'Dage, der er gået, kan ikke indføres som fravær.',
    kept: textKept,
    next: 'Vælg en første dag fra i dag.',
  },
  absence_own_deputy: {
    what: 'Ingen er stedfortræder for sig selv.',
    kept: textKept,
    next: 'Vælg en anden stedfortræder.',
  },
  absence_overlaps: {
    what: 'Personen har allerede fravær på nogle af disse dage.',
    kept: textKept,
    next: 'Afslut først det fravær, eller vælg andre dage.',
  },
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
