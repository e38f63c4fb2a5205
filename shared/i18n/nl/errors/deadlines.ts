import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** The deadline book. */
export const deadlineErrors = {
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
  deadlines_left: {
    what: 'Openstaande termijnen waarvoor deze persoon verantwoordelijk is: {{count}}. Daarvan kent u: {{deadlines}}.',
    kept: nothingChanged,
    next: 'Kies wie deze termijnen overneemt.',
  },
  deadline_left_unseen: {
    what: 'Wie op termijn D-{{number}} van dit ticket let, zou die dan niet meer zien.',
    kept: nothingChanged,
    next: 'Geef de termijn eerst aan iemand die het ticket blijft zien, of voeg die persoon toe als volger.',
  },
  evening_of_others: {
    what: 'De avondcontrole wordt door anderen gedaan.',
    kept: textKept,
    next: 'Vraag het aan wie in de instellingen staat, of aan de vervanger.',
  },
  evening_no_such_day: {
    what: 'Deze dag hoort niet bij de avondcontrole: hij ligt in de toekomst of voor het begin ervan, of er was niemand aan het werk.',
    kept: nothingChanged,
    next: 'Kies een werkdag tot en met vandaag.',
  },
  evening_closed_before: {
    what: 'Deze dag is al afgesloten.',
    kept: nothingChanged,
    next: 'Bekijk wie hem heeft afgesloten en hoe de lijst toen was.',
  },
  evening_remark_needed: {
    what: '{{count}} termijnen op deze lijst zijn nog open.',
    kept: textKept,
    next: 'Meld ze af of haal ze door, of schrijf in de opmerking waarom ze open blijven.',
  },
  evening_list_changed: {
    what: 'Iemand heeft intussen iets aan deze lijst gewijzigd.',
    kept: textKept,
    next: 'Loop de lijst nog eens door en sluit de dag dan af.',
  },
  absence_in_past: {
    what: 'Dagen die voorbij zijn kunnen niet als afwezigheid worden ingevoerd.',
    kept: textKept,
    next: 'Kies een eerste dag vanaf vandaag.',
  },
  absence_own_deputy: {
    what: 'Niemand vervangt zichzelf.',
    kept: textKept,
    next: 'Kies een andere vervanger.',
  },
  absence_overlaps: {
    what: 'Voor deze persoon is op een deel van deze dagen al afwezigheid ingevoerd.',
    kept: textKept,
    next: 'Beëindig eerst die afwezigheid, of kies andere dagen.',
  },
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
