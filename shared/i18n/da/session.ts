import type { session as shape } from '../en/session.ts';
import type { Translated } from '../shape.ts';

export const session: Translated<typeof shape> = {
  signIn: {
    title: 'Log ind',
    login: 'Brugernavn',
    passphrase: 'Adgangssætning',
    submit: 'Log ind',
    folder: 'Kontormappe',
    otherOffice: 'Åbn et andet kontor…',
    recover: 'Glemt adgangssætningen?',
    capsLock: 'Caps Lock er slået til.',
    remember: 'Husk mig på denne computer',
    rememberDetail:
      'Næste gang er ét tryk nok, så længe ingen anden bruger din konto på denne computer. Efter log ud eller låsning skal adgangssætningen bruges igen.',
    continueAs: 'Fortsæt som {{name}}',
    orPassphrase: 'Eller log ind med en adgangssætning',
  },
  demo: {
    title: 'Et demokontor',
    text: 'Alt i det er opdigtet. Log ind som:',
    passphrase: 'Adgangssætningen for dem alle:',
  },
  wait_one: 'Du kan prøve igen om {{count}} sekund.',
  wait_other: 'Du kan prøve igen om {{count}} sekunder.',
  locked: {
    title: 'Låst',
    text: 'Logget ind som {{name}}. Alt er, som du forlod det.',
    unlock: 'Lås op',
    someoneElse: 'Log ud',
  },
  restarted: {
    title: 'Log ind igen',
    text: 'Den indre del af Griffel standsede og blev startet igen. Alt gemt er i sikkerhed, og det, du har skrevet, er her stadig.',
    someoneElse: 'Log ind som en anden',
    someoneElseText:
      'Det, du har skrevet på tickets, gemmes til dig; ventende filer og ændringer af indstillinger går tabt.',
  },
  recover: {
    title: 'Kom ind med gendannelsesnøglen',
    text: 'Gendannelsesnøglen blev vist, da kontoret blev oprettet, så den kunne udskrives og gemmes. Den, der har nøglen, kan give en person en ny adgangssætning. Det kommer i revisionssporet.',
    key: 'Gendannelsesnøgle',
    keyHint: 'Som den står på arket. Mellemrum, linjer og store bogstaver betyder ikke noget.',
    person: 'Personens brugernavn',
    submit: 'Giv ny adgangssætning, og log ind',
  },
  change: {
    title: 'Skift adgangssætning',
    forcedTitle: 'Vælg din egen adgangssætning',
    forcedText: 'Din adgangssætning blev sat af en anden. Fra nu af skal kun du kende den.',
    current: 'Hidtidig adgangssætning',
    submit: 'Skift adgangssætning',
    done: 'Din adgangssætning er skiftet.',
  },
  next: {
    passphrase: 'Ny adgangssætning',
    repeat: 'Adgangssætningen igen',
    hint: 'Fire eller flere ord uden sammenhæng er lette at huske og svære at gætte. Ingen kan slå den op for dig.',
    differs: 'De to er ikke ens.',
    strength: 'Styrke',
    scores: {
      '0': 'meget svag',
      '1': 'svag',
      '2': 'ikke stærk nok endnu',
      '3': 'stærk nok',
      '4': 'meget stærk',
    },
  },
  upgrading: 'Kontoret sikkerhedskopieres og opdateres til denne version. På et stort kontor tager det nogle minutter.',
};
