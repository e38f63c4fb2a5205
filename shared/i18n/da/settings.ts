import type { settings as shape } from '../en/settings.ts';
import type { Translated } from '../shape.ts';

export const settings: Translated<typeof shape> = {
  navigation: 'Områder i indstillingerne',
  saved: 'Gemt.',
  unsaved: 'Der er ændringer, som endnu ikke er gemt.',
  leave: 'Forlad uden at gemme?',
  discard: 'Kassér ændringer',
  group: { me: 'For mig', office: 'Kontor', oversight: 'Tilsyn' },
  section: {
    account: 'Min konto',
    absences: 'Fravær',
    approvals: 'Godkendelser',
    office: 'Kontor',
    deadlines: 'Frister',
    backups: 'Sikkerhedskopier og kontrol',
    maintenance: 'Vedligeholdelse',
    people: 'Personer',
    teams: 'Team',
    roles: 'Roller',
    categories: 'Kategorier',
    parties: 'Klienter og parter',
    import: 'Import',
    notice: 'Privatlivsmeddelelse',
    audit: 'Revisionsspor',
  },
  account: {
    intro: 'Hvordan Griffel ser ud for dig, og hvordan du logger ind.',
    preferences: 'Sprog og udseende',
    passphrase: 'Adgangssætning',
    passphraseExplain:
      'Din adgangssætning åbner kontorets database. Fire eller fem ord, der ikke har noget med hinanden at gøre, er lette at huske og svære at gætte.',
    rights: 'Hvad jeg må',
    login: 'Brugernavn',
    roles: 'Roller',
    teams: 'Team',
    noTeams: 'Du er ikke i noget team.',
    notice: 'Privatlivsmeddelelse',
    noticeAcknowledged: 'Du bekræftede version {{version}} den {{date}}.',
    noticeOpen: 'Læs privatlivsmeddelelsen',
  },
  office: {
    intro:
      'Disse oplysninger står på alt, hvad kontoret udskriver. Land og region afgør, hvilke helligdage der gælder.',
    details: 'Oplysninger',
    name: 'Kontorets navn',
    address: 'Adresse',
    country: 'Land',
    region: 'Region',
    noRegion: 'Ingen region',
    language: 'Kontorets sprog',
    languageExplain: 'Til tekster, der vedrører alle. Hver person vælger sit eget sprog under »Min konto«.',
    idleLock: 'Lås efter minutter uden brug',
    idleLockExplain:
      'Fra 1 til 240. Derefter spørges der igen om adgangssætningen; intet af det, der er skrevet, går tabt.',
    remember: 'Personer må lade deres computer huske dem',
    rememberExplain:
      'Efter en genstart logger ét tryk dem så ind igen uden adgangssætning. Nøglen forsegles af styresystemet til den persons computerkonto. Når det er slået fra, kommer ingen længere ind på den måde.',
    key: {
      title: 'Databasens nøgle',
      explain:
        'Alt er krypteret med én nøgle. Den, der er holdt op, kan ikke længere logge ind. Forny også nøglen, så en kopi af filerne, som vedkommende måtte have beholdt, ikke kan bruges til det, der skrives fra nu af.',
      duration: 'Det tager nogle sekunder for hver 200 MB. Imens må Griffel ikke være åben andre steder.',
      start: 'Forny nøglen',
      confirm:
        'Forny databasens nøgle nu? Sluk ikke computeren imens. Sker det alligevel, åbner kontoret som før, og du begynder forfra.',
      running: 'Databasen krypteres med den nye nøgle',
      done: 'Nøglen er fornyet. Lav snart en ny sikkerhedskopi: ældre åbner som før med gendannelsesnøglen.',
    },
  },
  matterNumbers: {
    title: 'Sagsnumre',
    explain:
      '{YYYY} eller {YY} står for det år, en sag åbnes i, {N} til {NNNNNNNN} for løbenummeret med mindst så mange cifre. Med året i begynder numrene forfra hvert år. En ny opbygning gælder for sager, der åbnes fra nu af.',
    pattern: 'Opbygning',
    example: 'Giver: {{example}}',
    wrong:
      'Løbenummeret {N} skal stå i den præcis én gang. Ellers er kun bogstaver, cifre, mellemrum og . / - _ mulige.',
  },
  notice: {
    intro:
      'Alle på kontoret ser denne tekst, første gang de logger ind, og igen efter hver ændring, og bekræfter at have læst den.',
    version: 'Version {{version}}, ændret den {{date}}',
    text: 'Tekst',
    textExplain: 'Overskrifter begynder med #, lister med -, **fed** står mellem to stjerner på hver side.',
    preview: 'Forhåndsvisning',
    edit: 'Redigér',
    save: 'Offentliggør ny version',
    confirm: 'Alle bliver bedt om at læse og bekræfte version {{version}}, næste gang de logger ind. Offentliggør den?',
    published: 'Version {{version}} er offentliggjort.',
    empty: 'Teksten mangler på: {{languages}}.',
  },
  parties: {
    intro: 'Personer og organisationer uden for kontoret, som tickets har med at gøre.',
    search: 'Navn, e-mailadresse eller telefonnummer',
    add: 'Tilføj part',
    none: 'Ingen fundet',
    noneExplain: 'Skriv begyndelsen af et navn, en e-mailadresse eller et telefonnummer.',
  },
};
