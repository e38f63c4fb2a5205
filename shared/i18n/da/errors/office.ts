import type { ErrorCode } from '../../../contract/errors.ts';
import type { ErrorSentences } from '../../shape.ts';
import { nothingChanged, officeUntouched, textKept } from './phrases.ts';

/** Signing in, keys, and the folder in which the office lies. */
export const officeErrors = {
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
    kept: nothingChanged,
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
} satisfies Partial<Record<ErrorCode, ErrorSentences>>;
