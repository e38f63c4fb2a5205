import type { shell as shape } from '../en/shell.ts';
import type { Translated } from '../shape.ts';

export const shell: Translated<typeof shape> = {
  skip: 'Gå til indholdet',
  places: 'Steder',
  content: 'Indhold',
  palette: 'Gå til, find, gør…',
  newTicket: 'Ny ticket',
  place: {
    today: 'I dag',
    inbox: 'Indbakke',
    mine: 'Mine tickets',
    team: 'Team',
    all: 'Alle tickets',
    deadlines: 'Fristbog',
    deadline: 'Frist',
    evening: 'Aftenkontrol',
    matters: 'Sager',
    matter: 'Sag',
    party: 'Part',
    ticket: 'Ticket',
    settings: 'Indstillinger',
    help: 'Hjælp',
  },
  back: 'Tilbage',
  forward: 'Frem',
  goTo: 'Gå til {{place}}',
  demo: 'Demo',
  account: 'Konto for {{name}}',
  theme: 'Udseende',
  themes: { system: 'Som computeren', light: 'Lyst', dark: 'Mørkt' },
  language: 'Sprog',
  lock: 'Lås',
  signOut: 'Log ud',
  changePassphrase: 'Skift adgangssætning…',
  keys: {
    title: 'Taster',
    explain: 'Disse taster gør noget på det skærmbillede, du er på.',
    single: 'Bogstaver alene er taster',
    singleDetail: 'Slå det fra, hvis du dikterer, eller hvis taster bliver trykket ved et uheld.',
    general: 'Overalt',
    go: 'Gå',
  },
  commands: 'Gør',
  paletteEmpty: 'Intet fundet. Prøv færre eller andre ord.',
  paletteHint: 'Skriv for at finde et sted, en kommando, en sag eller en ticket.',
  unsaved: {
    title: 'Noget, du har skrevet, er ikke gemt',
    text: 'Hvis du logger ud nu, går det tabt.',
    signOut: 'Log ud uden at gemme',
  },
  broken: {
    title: 'Der skete en fejl på dette skærmbillede',
    text: 'Det, der er gemt, er i sikkerhed. Åbn skærmbilledet igen; sker det stadig, så sig det til jeres IT-kontakt.',
    again: 'Åbn skærmbilledet igen',
  },
  readOnly: {
    folder: 'Kun læsning',
    folderText: 'Griffel må ikke skrive i kontormappen, så intet kan gemmes. Alt, hvad der er, kan læses og udskrives.',
    folderNext: 'Bed jeres IT-kontakt om at gøre mappen skrivbar, og log så ud og ind igen.',
    audit: 'Alarm: dette kontor er omskrevet eller udskiftet',
    auditText:
      'Det fortsætter ikke det, som denne computer sidst så. Det er kun åbnet til læsning, så intet bliver skjult. Sig det til databeskyttelsesrådgiveren og jeres IT-kontakt; de sammenligner revisionssporet med de udskrevne lister. Sådan er det også, efter at kontoret er gendannet fra en sikkerhedskopi; så indestår en administrator for det her én gang.',
    auditShow: 'Vis revisionssporet',
    acceptOpen: 'Indestå for dette kontor…',
    accept: 'Indestå for dette kontor',
    acceptText:
      'Denne computer har set poster, der ikke længere er der. Sådan er det efter en gendannelse fra en sikkerhedskopi, og sådan er det, når nogen har fjernet poster.',
    acceptWarning:
      'Gør det kun, hvis du kender til gendannelsen og ved, hvem der stod for den. Revisionssporet kontrolleres først og gemmer, at du indestod her, og hvor langt denne computer havde set.',
    acceptSubmit: 'Indestå og fortsæt',
    accepted: 'Denne computer fortsætter med kontoret.',
    share: 'Den delte mappe overfører ingen låse',
    shareText:
      'En anden computer arbejder i dette kontor, men denne kunne tage dens lås: Mappen holder låse på hver computer for sig. To kunne skrive samtidig og ødelægge databasen. Derfor er kontoret kun åbnet til læsning, som det var, da du loggede ind.',
    shareNext:
      'Sig det til din IT-kontakt: Den delte mappe skal understøtte låse mellem computere (SMB uden “nobrl”, ikke NFS uden låse). Log derefter ud og ind igen.',
  },
  away: {
    title: 'Kontorets mappe kan ikke nås',
    text: 'Det, der står på skærmen, kan læses; det, du skriver, bliver stående og gemmes krypteret på denne computer. Der kan først gemmes, når mappen er der igen, og så fortsætter arbejdet af sig selv. Varer det længe, så kontrollér netværkskablet eller spørg din IT-kontakt.',
  },
  pause: {
    title: 'Der laves en sikkerhedskopi: der gemmes ikke i nogle sekunder',
    text: 'Skriv bare videre. Det, du sender, venter og gemmes derefter af sig selv; alt kan læses imens.',
  },
  share: {
    warned: 'En computer blev afvist',
    warnedText:
      'Låse i denne delte mappe når ikke frem til en anden computer, som derfor kun kan læse. Dit arbejde er sikkert. Sig til din IT-kontakt, at mappen skal understøtte låse mellem alle computere.',
    alone: 'Delt mappe endnu ikke bevist',
    aloneText:
      'Denne computer er den eneste i kontoret lige nu. Om mappen overfører låse fra den ene computer til den anden, viser sig, så snart en anden logger ind.',
    proven: 'Delt mappe bevist',
    provenText: 'Låse når fra den ene computer til den anden. Senest kontrolleret {{at}}.',
  },
  clock: {
    fast: 'Denne computers ur er {{by}} foran',
    slow: 'Denne computers ur er {{by}} bagud',
    text: 'Sammenlignet med filserveren. Det du gør, får forkert tid; derfor overlader denne computer påmindelser, sikkerhedskopier og kontroller til de andre.',
    next: 'Indstil dato, klokkeslæt og tidszone, eller lad dem blive indstillet automatisk. Beskeden forsvinder så inden for få minutter. Hvis det kun er filserverens ur, der går forkert, så sig det til din it-kontakt.',
  },
};
