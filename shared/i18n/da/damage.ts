import type { damage as shape } from '../en/damage.ts';
import type { Translated } from '../shape.ts';

export const damage: Translated<typeof shape> = {
  title: 'Kontorets database er beskadiget',
  what: 'En del af databasen kan ikke længere læses, som den blev skrevet. Årsagen kan være en defekt disk, en afbrudt netværksforbindelse eller et andet program.',
  safe: 'Der skrives ikke mere i den. Sikkerhedskopierne og filerne fra tickets ligger for sig selv.',
  next: 'Få en administrator til at sætte den seneste sikkerhedskopi i dens sted. Den beskadigede database bevares, og Griffel viser, hvad der blev gjort efter sikkerhedskopien.',
  go: 'Gendan den seneste sikkerhedskopi her…',
  read: 'Log ind for at læse',
  goOn: 'Læs videre',
  leave: 'Til reparationen',
  banner: 'Databasen er beskadiget. Kontoret er kun åbent til læsning.',
  bannerText: 'Intet gemmes, før den er repareret. Det, du begyndte at skrive, bliver stående i vinduet.',
  repair: {
    title: 'Sæt en sikkerhedskopi i stedet for den beskadigede database',
    text: 'Alle andre ledes ud af kontoret. Den beskadigede database lægges til side i sin helhed og slettes aldrig; intet sættes i dens sted, før sikkerhedskopien er kontrolleret. Er kun indekser beskadiget, opbygges de på ny; sikkerhedskopien sættes da ikke ind, og intet går tabt.',
    from: 'Mappe med sikkerhedskopierne',
    which: 'Sikkerhedskopi',
    submit: 'Læg til side og gendan',
    running: 'Databasen kontrolleres, lægges til side og gendannes. På et stort kontor tager det nogle minutter.',
    noBackup:
      'Der er ingen sikkerhedskopier i denne mappe. Se efter det andet sted: en anden disk eller server. Uden en sikkerhedskopi kan kontoret læses, så langt det kan læses, og ikke mere; af en del laver Griffel ikke et kontor, for ingen kunne sige, hvad det mangler.',
  },
  done: {
    title: 'Kontoret er repareret',
    backup: 'Gendannet: sikkerhedskopien fra {{at}}.',
    indexes: 'Kun databasens indekser var beskadiget. De er opbygget på ny ud fra dataene; intet er gået tabt.',
    indexesAside: 'Den beskadigede database ligger i {{folder}}. Den behøves ikke mere, når du har set, at alt er der.',
    aside: 'Den beskadigede database ligger i {{folder}}. Behold den, til alt er indhentet.',
    tickets_one:
      '{{count}} ticket blev oprettet eller ændret efter sikkerhedskopien. En administrator finder den under Indstillinger, Sikkerhedskopier og kontrol.',
    tickets_other:
      '{{count}} tickets blev oprettet eller ændret efter sikkerhedskopien. En administrator finder dem under Indstillinger, Sikkerhedskopier og kontrol.',
    deadlines_one:
      '{{count}} frist blev indtastet eller ændret efter sikkerhedskopien. Indtast den igen som det første; den står øverst på listen.',
    deadlines_other:
      '{{count}} frister blev indtastet eller ændret efter sikkerhedskopien. Indtast dem igen som det første; de står øverst på listen.',
    none: 'Ingen ticket blev oprettet eller ændret efter sikkerhedskopien.',
    partly: 'En del af den beskadigede database kunne ikke læses; der kan være mere.',
    nothing: 'Intet af den beskadigede database kunne læses. Spørg alle, hvad de har gjort siden sikkerhedskopien.',
    missing_one: '{{count}} fil mangler både på kontoret og i sikkerhedskopien.',
    missing_other: '{{count}} filer mangler både på kontoret og i sikkerhedskopien.',
    ended: 'Adgang, der var ophørt efter sikkerhedskopien, er fortsat ophørt: {{names}}.',
    others: 'På andre computere står en administrator inde for kontoret én gang.',
    signIn: 'Log ind',
  },
  losses: {
    title: 'Siden sikkerhedskopien',
    explain:
      'Kontoret blev repareret {{at}} med sikkerhedskopien fra {{backup}}. Dette blev gjort efter den. Gør det igen, hvor det betyder noget, og sig det til dem, det angår.',
    ticket: 'Frist eller ticket',
    end: 'Sidste dag',
    strict: 'præklusiv frist',
    name: 'Titel',
    at: 'Hvornår',
    what: 'Hvad der blev gjort',
    isNew: 'oprettet efter sikkerhedskopien',
    unread: 'kunne ikke læses',
    hidden_one: '{{count}} ticket eller frist er ikke åben for dig eller kunne ikke læses.',
    hidden_other: '{{count}} tickets eller frister er ikke åbne for dig eller kunne ikke læses.',
    export: 'Gem som CSV…',
    none: 'Intet, du må se, blev gjort efter sikkerhedskopien.',
    saved: 'Listen er gemt. Eksporten er registreret.',
  },
  accounts: {
    title: 'Konti som på en tidligere dag',
    text: 'Den {{at}} vendte kontoret tilbage til sikkerhedskopien fra {{backup}}. Konti, rettigheder og adgangssætninger er igen som dengang.',
    back: 'Er holdt op siden og kan logge ind igen: {{names}}.',
    acts: 'Dette blev gjort siden og gælder ikke mere. Gør det igen, hvor det betyder noget:',
    partly: 'En del af det, der blev gjort siden, kunne ikke læses; der kan være mere.',
    unknown:
      'Hvad der blev gjort siden, vides ikke her: den, der er holdt op siden, kan måske logge ind igen, og en adgangssætning, der er ændret siden, er igen den gamle. Gennemgå alle.',
    open: 'Til personerne',
    done: 'Jeg har gennemgået dem',
    thanks: 'I revisionssporet står, at du har gennemgået dem.',
  },
};
