import type { office as shape } from '../en/office.ts';
import type { Translated } from '../shape.ts';

export const office: Translated<typeof shape> = {
  step: 'Trin {{step}} af {{steps}}',
  welcome: {
    title: 'Velkommen til Griffel',
    text: 'Ticketsystemet til jeres advokatkontor. Alt bliver i jeres egen krypterede mappe; Griffel behøver hverken internet eller konto.',
    language: 'Sprog',
    what: 'Hvad vil du gøre?',
    found: 'Oprette et nyt kontor',
    foundDetail: 'Det gøres én gang, for alle. Det tager omkring fem minutter.',
    open: 'Åbne et eksisterende kontor',
    openDetail: 'Jeres kontor arbejder allerede med Griffel, for eksempel i en mappe på filserveren.',
  },
  open: {
    title: 'Åbn et kontor',
    text: 'Vælg kontorets mappe. Jeres IT-kontakt ved, hvor den er.',
    submit: 'Åbn',
  },
  folder: {
    label: 'Kontormappe',
    foundHint: 'En tom mappe. Til flere computere: på filserveren, hvor alle må skrive.',
    choose: 'Vælg mappe…',
    verdict: {
      office: 'Denne mappe rummer et kontor.',
      empty: 'Denne mappe er tom.',
      missing: 'Denne mappe findes ikke.',
      not_empty: 'Denne mappe er ikke tom. Vælg en tom, eller opret en ny.',
      not_writable: 'Griffel må ikke skrive i denne mappe.',
      newer: 'En nyere version af Griffel har arbejdet med dette kontor. Installer først den aktuelle version.',
      damaged: 'Denne mappe rummer et kontor, der er beskadiget.',
    },
    isOffice: 'Der er allerede et kontor i denne mappe. Gå tilbage, og vælg “Åbne et eksisterende kontor”.',
    isNoOffice: 'Der er intet kontor i denne mappe.',
  },
  details: {
    title: 'Jeres kontor',
    name: 'Kontorets navn',
    address: 'Adresse',
    country: 'Land',
    region: 'Region',
    regionHint: 'Til helligdage og frister.',
    noRegion: 'Ingen region',
  },
  administrator: {
    title: 'Den første administrator',
    text: 'Denne person tilføjer de andre. At administrere giver ikke i sig selv indsigt i fortrolige tickets.',
    name: 'Fulde navn',
    login: 'Brugernavn',
    loginHint: 'Kort, for eksempel initialerne. Bogstaver, tal, punktum og bindestreg.',
    loginWrong: 'Mindst to bogstaver eller tal; kun bogstaver, tal, punktum, bindestreg, understreg og @.',
  },
  recovery: {
    title: 'Gendannelsesnøglen',
    text: 'Med denne nøgle kan kontoret åbnes, hvis alle adgangssætninger går tabt. Den vises kun denne ene gang og gemmes ingen steder. Udskriv den, eller gem den som PDF, og læg den sammen med de vigtige originaler, ikke på en computer.',
    print: 'Udskriv',
    savePdf: 'Gem som PDF…',
    saved: 'Gemt. Udskriv filen, og slet den derefter.',
    kept: 'Jeg har nøglen på papir eller et sikkert sted',
    key: 'Gendannelsesnøgle',
    sheetTitle: 'Griffel: gendannelsesnøgle',
    sheetOffice: 'Kontor',
    sheetDate: 'Oprettet den',
    sheetText:
      'Med denne nøgle kan kontoret åbnes, hvis alle adgangssætninger går tabt. Den, der har nøglen, kan læse alt på kontoret. Opbevar den under lås, og fortæl to personer, hvor den er.',
    sheetHow:
      'Sådan bruges den: start Griffel, åbn kontormappen, vælg “Glemt adgangssætningen?”, og skriv grupperne i rækkefølge.',
  },
  confirm: {
    title: 'Bekræft nøglen',
    text: 'Skriv to grupper af fra udskriften, så det er sikkert, at den kan læses.',
    group: 'Gruppe {{number}}',
    wrong: 'Det er ikke det, der står i gruppe {{number}}.',
    submit: 'Opret kontoret',
    working: 'Kontoret bliver oprettet…',
  },
  founded: 'Kontoret er oprettet. Du er logget ind.',
  problem: {
    office_missing: {
      title: 'Kontormappen er der ikke',
      text: 'Mappen er måske flyttet, eller netværksdrevet er ikke forbundet. Forbind det, og prøv igen.',
    },
    office_damaged: {
      title: 'Kontoret kan ikke åbnes',
      text: 'Dets database er beskadiget. Griffel har intet ændret i den. Arbejd ikke videre med den på nogen computer, og bed jeres IT-kontakt om at hente den nyeste sikkerhedskopi.',
    },
    office_newer_than_program: {
      title: 'Denne computer skal have et nyere Griffel',
      text: 'En nyere version har arbejdet med dette kontor. Intet er ændret. Bed jeres IT-kontakt om at installere den aktuelle version her.',
    },
    key_file_damaged: {
      title: 'Nøglefilen er beskadiget',
      text: 'Filen i mappen “keys”, der hører til dit navn, er beskadiget eller mangler. Selve kontoret er ikke berørt. Bed jeres IT-kontakt om at hente mappen “keys” fra en sikkerhedskopi, eller brug gendannelsesnøglen.',
    },
    other: { title: 'Kontoret kan ikke åbnes' },
    otherOffice: 'Åbn eller opret et andet kontor',
    recover: 'Brug gendannelsesnøglen',
  },
};
