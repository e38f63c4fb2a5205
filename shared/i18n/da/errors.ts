import type { ErrorCode } from '../../contract/errors.ts';
import type { ErrorSentences } from '../shape.ts';

const nothingChanged = 'Intet er ændret.';
const textKept = 'Intet er ændret, og det, du har skrevet, er her stadig.';
const officeUntouched = 'Intet på kontoret er ændret.';

export const errors: Record<ErrorCode, ErrorSentences> = {
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
  wrong_credentials: {
    what: 'Navn og adgangssætning passer ikke sammen.',
    kept: officeUntouched,
    next: 'Se efter Caps Lock og tastaturets sprog, og prøv igen.',
  },
  wrong_passphrase: {
    what: 'Det er ikke din adgangssætning.',
    kept: officeUntouched,
    next: 'Se efter Caps Lock og tastaturets sprog, og prøv igen.',
  },
  not_remembered: {
    what: 'Du huskes ikke længere på denne computer.',
    kept: 'Det sker efter en ny adgangssætning, eller når kontoret ikke længere tillader det.',
    next: 'Log ind med din adgangssætning.',
  },
  wait_before_retry: {
    what: 'Der var for mange forkerte forsøg.',
    kept: officeUntouched,
    next: 'Vent, til den viste tid er gået, og prøv igen.',
  },
  passphrase_too_weak: {
    what: 'Denne adgangssætning er for let at gætte.',
    kept: nothingChanged,
    next: 'Brug fire eller flere ord uden sammenhæng, eller en længere sætning.',
  },
  passphrase_change_required: {
    what: 'Du skal først vælge din egen adgangssætning.',
    kept: nothingChanged,
    next: 'Skift din adgangssætning, og fortsæt derefter.',
  },
  recovery_key_wrong: {
    what: 'Dette er ikke kontorets gendannelsesnøgle.',
    kept: officeUntouched,
    next: 'Sammenlign den med det udskrevne ark, gruppe for gruppe.',
  },
  key_file_damaged: {
    what: 'Nøglefilen til dette navn er beskadiget eller mangler.',
    kept: 'Selve kontoret er ikke berørt.',
    next: 'Bed jeres IT-kontakt om at hente mappen “keys” fra en sikkerhedskopi, eller log ind med gendannelsesnøglen.',
  },
  outcome_unknown: {
    what: 'Kontorets mappe forsvandt netop, mens der blev gemt.',
    kept: 'Det, du har skrevet, står der stadig.',
    next: 'Om det blev gemt, viser sig, når mappen er der igen: Se efter, før du gør det igen.',
  },
  older_program_on: {
    what: 'Kolleger arbejder stadig i dette kontor med et ældre Griffel: {{count}}.',
    kept: nothingChanged,
    next: 'Bed dem lukke Griffel, og log så ind igen. Griffel tager en sikkerhedskopi og opdaterer kontoret; derefter skal alle have den nye version.',
  },
  office_closed: {
    what: '{{by}} har lukket kontoret til {{until}}.',
    kept: 'Det, du har skrevet, står her stadig.',
    next: 'Prøv igen, når det er åbent; en administrator kan åbne det før.',
  },
  office_closed_by_other: {
    what: '{{by}} er allerede ved at lukke kontoret.',
    kept: nothingChanged,
    next: 'Vent, til det er åbent igen, eller åbn det først.',
  },
  office_moving: {
    what: '{{by}} er ved at flytte kontoret til et andet sted.',
    kept: nothingChanged,
    next: 'Vent, til flytningen er færdig. En administrator kan logge ind her og fortsætte eller aflyse den.',
  },
  office_moved: {
    what: 'Kontoret er flyttet til en anden mappe.',
    kept: nothingChanged,
    next: 'Åbn det på det nye sted; jeres IT-kontakt ved, hvor det er.',
  },
  move_unfinished: {
    what: 'Flytningen af kontoret til denne mappe er ikke færdig.',
    kept: 'Intet er tabt: det gamle sted har hele kontoret.',
    next: 'Bed en administrator logge ind på det gamle sted og fortsætte eller aflyse flytningen. Var den færdig, så log ind her én gang fra den computer, der flyttede kontoret.',
  },
  folder_linked: {
    what: 'I kontormappen, eller hvor den skal hen, står der et link i stedet for en mappe eller fil: {{path}}.',
    kept: 'Kontoret er, hvor det var, og det, linket peger på, er ikke rørt.',
    next: 'Bed jeres IT-kontakt om at lægge selve mappen der eller fjerne linket, og prøv igen.',
  },
  place_within_office: {
    what: 'Det nye sted ligger i kontormappen eller omkring den.',
    kept: nothingChanged,
    next: 'Vælg en mappe ved siden af eller et andet sted.',
  },
  space_needed: {
    what: 'Der er ikke plads nok på drevet: der mangler {{megabytes}} MB.',
    kept: nothingChanged,
    next: 'Gør plads, og prøv igen.',
  },
  office_missing: {
    what: 'Kontormappen blev ikke fundet.',
    kept: nothingChanged,
    next: 'Se efter, om netværksdrevet er forbundet, og prøv igen.',
  },
  office_unreachable: {
    what: 'Kontormappen kan ikke nås lige nu.',
    kept: textKept,
    next: 'Se efter, om netværksdrevet eller kablet er forbundet, og prøv igen. Bliver det ved, selv om mappen kan åbnes, så sig det til jeres IT-kontakt: Drevet kan være defekt.',
  },
  office_on_other_computer: {
    what: 'Dette kontor ligger på en anden computer og er kun beregnet til den.',
    kept: nothingChanged,
    next: 'Åbn det dér. Er mappen flyttet til denne computer for altid, så overtag kontoret; til flere computere flytter en administrator det til en delt mappe.',
  },
  folder_synced: {
    what: 'Denne mappe kopieres frem og tilbage af et synkroniseringsprogram eller af replikering. I sådan en mappe går en database i stykker.',
    kept: nothingChanged,
    next: 'Vælg en mappe på denne computers disk eller en delt mappe på en filserver.',
  },
  folder_not_local: {
    what: 'Denne mappe ligger på et netværksdrev, og kontoret er beregnet til én computer.',
    kept: nothingChanged,
    next: 'Vælg en mappe på denne computers egen disk, eller et kontor til flere computere.',
  },
  office_exists: {
    what: 'Der er allerede et kontor i denne mappe.',
    kept: officeUntouched,
    next: 'Åbn det, eller vælg en anden mappe til et nyt.',
  },
  folder_not_empty: {
    what: 'Denne mappe er ikke tom.',
    kept: 'Filerne i den er ikke rørt.',
    next: 'Vælg en tom mappe, eller opret en ny.',
  },
  folder_not_writable: {
    what: 'Griffel må ikke skrive i denne mappe.',
    kept: nothingChanged,
    next: 'Vælg en anden mappe, eller bed jeres IT-kontakt om ret til at skrive der.',
  },
  office_damaged: {
    what: 'Kontorets database er beskadiget.',
    kept: 'Griffel har intet ændret i den.',
    next: 'Arbejd ikke videre med den på nogen computer, og bed jeres IT-kontakt om at hente den nyeste sikkerhedskopi.',
  },
  backup_missing: {
    what: 'Der findes ingen sådan sikkerhedskopi i mappen.',
    kept: 'Intet er ændret.',
    next: 'Vælg den mappe, hvor sikkerhedskopierne ligger.',
  },
  backup_damaged: {
    what: 'Denne sikkerhedskopi er beskadiget og kan ikke gendannes.',
    kept: 'Kontoret og de andre sikkerhedskopier er, som de var.',
    next: 'Vælg en ældre sikkerhedskopi eller en et andet sted.',
  },
  backup_unproven: {
    what: 'Intet beviser, at kontoret har lavet denne sikkerhedskopi.',
    kept: 'Intet er ændret.',
    next: 'Vælg en anden sikkerhedskopi. Hvis en tidligere udgave af Griffel har lavet den, eller du ved, hvor den kommer fra, så tag den alligevel, og sammenlign den grundigt.',
  },
  backup_place_missing: {
    what: 'Mappen til sikkerhedskopierne blev ikke fundet.',
    kept: 'Der blev ikke skrevet noget andre steder, og de sikkerhedskopier, der er lavet, er, som de var.',
    next: 'Tilslut drevet, eller vælg en anden mappe under Indstillinger, Sikkerhedskopier og kontrol.',
  },
  backup_before_failed: {
    what: 'Den sikkerhedskopi, der skal laves først, kunne ikke laves.',
    kept: 'Databasen blev ikke rørt.',
    next: 'Se efter, om der er plads på kontorets drev, og om der kan skrives i mappen »backups«, og prøv igen.',
  },
  office_newer_than_program: {
    what: 'En nyere version af Griffel har arbejdet med dette kontor.',
    kept: officeUntouched,
    next: 'Installer den aktuelle version på denne computer, og åbn kontoret igen.',
  },
  office_rewritten: {
    what: 'Dette kontor fortsætter ikke det, som denne computer sidst så.',
    kept: 'Det er kun åbnet til læsning, så intet bliver skjult.',
    next: 'Sig det til databeskyttelsesrådgiveren og jeres IT-kontakt. De sammenligner revisionssporet med de udskrevne lister.',
  },
  no_office_open: { what: 'Intet kontor er åbent.', kept: nothingChanged, next: 'Åbn først jeres kontormappe.' },
  office_already_open: { what: 'Et kontor er allerede åbent.', kept: nothingChanged, next: 'Luk det først.' },
  disk_full: {
    what: 'Der er ikke mere plads på drevet.',
    kept: textKept,
    next: 'Gør plads, eller sig det til jeres IT-kontakt, og gem så igen.',
  },
  login_taken: { what: 'Nogen logger allerede ind med dette navn.', kept: textKept, next: 'Vælg et andet brugernavn.' },
  name_taken: { what: 'Dette navn er allerede i brug.', kept: textKept, next: 'Vælg et andet navn.' },
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
  deadline_left_unseen: {
    what: 'Den, der tager sig af frist D-{{number}} på denne ticket, ville ikke længere se den.',
    kept: nothingChanged,
    next: 'Giv først fristen til en, der fortsat ser ticketen, eller tilføj personen som følger.',
  },
  tickets_left_unseen: {
    what: 'Tickets, som ingen på kontoret længere ville kunne se: {{count}}. Af dem kender du: {{tickets}}.',
    kept: nothingChanged,
    next: 'Tildel dem først, eller tilføj en følger. Når du deaktiverer nogen, vælger du, hvem der ser dem fra nu af.',
  },
  person_inactive: {
    what: 'Denne person arbejder ikke længere med Griffel.',
    kept: nothingChanged,
    next: 'Vælg en anden.',
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
  no_change: { what: 'Sådan er det allerede.', kept: nothingChanged, next: 'Der er ikke mere at gøre.' },
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
  audit_broken: {
    what: 'Revisionssporet er ikke ubrudt.',
    kept: 'Stedet, hvor det brydes, vises.',
    next: 'Sig det til databeskyttelsesrådgiveren og jeres IT-kontakt, og gem en kopi af kontormappen.',
  },
  not_a_demo_office: {
    what: 'Opdigtede data kan kun skrives i et demokontor.',
    kept: nothingChanged,
    next: 'Opret et demokontor til det.',
  },
  office_not_damaged: {
    what: 'Den fulde kontrol finder ingen skade i databasen.',
    kept: 'Intet er ændret.',
    next: 'Log ind og arbejd videre. Kommer meddelelsen igen, så få disken eller netværket undersøgt.',
  },
  office_being_repaired: {
    what: 'Nogen er ved at reparere kontoret lige nu.',
    kept: 'Alt, der var gemt, er bevaret.',
    next: 'Vent nogle minutter, og prøv igen.',
  },
};
