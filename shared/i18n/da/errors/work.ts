import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, textKept } from './phrases.ts';

/** Parties, matters, imports, tickets, attachments and mail. */
export const workErrors = {
  address_of_party: {
    what: 'Det er e-mailadressen på en person uden for kontoret.',
    kept: textKept,
    next: 'Brug en anden adresse. Arbejder personen nu her, så fjern først adressen hos parten under »Indstillinger, Parter«.',
  },
  address_of_colleague: {
    what: 'Det er en kollegas e-mailadresse.',
    kept: textKept,
    next: 'Vælg kollegaen selv, eller brug en anden adresse.',
  },
  matter_number_taken: {
    what: 'Der er allerede en sag med dette nummer.',
    kept: textKept,
    next: 'Angiv et andet nummer, eller lad feltet stå tomt for at få det næste ledige.',
  },
  already_in_matter: {
    what: 'Denne person eller organisation står allerede i sagen.',
    kept: nothingChanged,
    next: 'Ret i stedet, hvor vedkommende står.',
  },
  matter_closed_before_opened: {
    what: 'En sag kan ikke lukkes før den dag, den blev åbnet.',
    kept: textKept,
    next: 'Vælg en senere dag.',
  },
  status_step_not_allowed: {
    what: 'Ticketen kan ikke gå fra sin nuværende status til denne.',
    kept: nothingChanged,
    next: 'Vælg en af de tilbudte statusser.',
  },
  waiting_reason_required: {
    what: 'En ticket, der afventer, skal sige, hvad den afventer.',
    kept: textKept,
    next: 'Vælg, hvad den afventer, og datoen, hvis den afventer en dato.',
  },
  person_cannot_see_ticket: {
    what: 'Denne person må ikke se ticketen.',
    kept: nothingChanged,
    next: 'Vælg en fra teamet, eller bed om en anden kategori.',
  },
  nobody_would_see_ticket: {
    what: 'Ingen på kontoret ville længere kunne se ticketen.',
    kept: nothingChanged,
    next: 'Tildel den først, eller tilføj en følger.',
  },
  tickets_left_unseen: {
    what: 'Tickets, som ingen på kontoret længere ville kunne se: {{count}}. Af dem kender du: {{tickets}}.',
    kept: nothingChanged,
    next: 'Tildel dem først, eller tilføj en følger. Når du deaktiverer nogen, vælger du, hvem der ser dem fra nu af.',
  },
  import_unreadable: {
    what: 'Denne fil kan ikke læses som en tabel.',
    kept: nothingChanged,
    next: 'Gem den i Excel som “CSV UTF-8” med overskrifterne i første række, og vælg den igen.',
  },
  import_has_problems: {
    what: 'Filen har rækker, der ikke kan importeres.',
    kept: nothingChanged,
    next: 'Kontrollér filen igen, ret det, der er nævnt, og importér den så.',
  },
  import_in_use: {
    what: 'Noget henviser til det importerede, eller nogen har ændret det siden.',
    kept: nothingChanged,
    next: 'Luk eller ret i stedet enkelte sager og parter.',
  },
  question_already_answered: {
    what: 'Dette spørgsmål er allerede besvaret.',
    kept: textKept,
    next: 'Læs svaret. Du kan tilføje et notat.',
  },
  not_addressed_to_you: {
    what: 'Dette spørgsmål er stillet til en anden.',
    kept: textKept,
    next: 'Tilføj et notat i stedet.',
  },
  undo_no_longer_possible: {
    what: 'Dette kan ikke længere fortrydes, fordi nogen har ændret det siden.',
    kept: nothingChanged,
    next: 'Ret det i hånden. Tidslinjen viser, hvordan det var.',
  },
  category_retired: {
    what: 'Denne kategori bruges ikke længere.',
    kept: textKept,
    next: 'Vælg en anden kategori.',
  },
  upload_incomplete: {
    what: 'Filen kom ikke helt frem.',
    kept: 'Filen på din computer er uændret.',
    next: 'Tilføj den igen.',
  },
  file_too_large: {
    what: 'Filen er for stor.',
    kept: 'Filen på din computer er uændret.',
    next: 'Der kan tilføjes op til 2 GB. Del filen op.',
  },
  attachment_damaged: {
    what: 'Denne vedhæftning er beskadiget og kan ikke læses.',
    kept: 'Ticketen og dens andre vedhæftninger er ikke berørt.',
    next: 'Bed jeres IT-kontakt om at hente filen fra en sikkerhedskopi.',
  },
  attachment_missing: {
    what: 'Filen til denne vedhæftning mangler.',
    kept: 'Ticketen og dens andre vedhæftninger er ikke berørt.',
    next: 'Bed jeres IT-kontakt om at hente filen fra en sikkerhedskopi.',
  },
  stream_closed: {
    what: 'Overførslen af filen blev afbrudt.',
    kept: 'Filen på din computer er uændret.',
    next: 'Start den igen.',
  },
  no_program_for_file: {
    what: 'Der er intet program på denne computer til denne slags fil.',
    kept: 'Vedhæftningen er uændret.',
    next: 'Gem filen, eller bed jeres IT-kontakt om at installere et program til den.',
  },
  file_kind_not_opened: {
    what: 'En fil af denne slags kan mere end at blive læst, så Griffel åbner den ikke.',
    kept: 'Vedhæftningen er uændret.',
    next: 'Gem den, hvis du er sikker på, hvem den kommer fra, og få den undersøgt, før du åbner den.',
  },
  mail_unreadable: {
    what: 'Denne fil kan ikke læses som e-mail.',
    kept: 'Filen opbevares krypteret, til du bestemmer dig.',
    next: 'Lav en ticket med filen vedhæftet, eller kassér den.',
  },
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
