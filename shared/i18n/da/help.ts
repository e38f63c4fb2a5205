import type { help as shape } from '../en/help.ts';
import type { Translated } from '../shape.ts';

export const help: Translated<typeof shape> = {
  title: 'Hjælp',
  topics: 'Emner',
  intro: 'Korte svar, som du også finder med {{mod}}+K. F1 viser hjælpen til det skærmbillede, du er på.',
  topic: {
    start: {
      title: 'De første skridt',
      text: `Griffel gemmer hver henvendelse til kontoret som en **ticket**: hvem der ønsker hvad, hvem der gør det, hvad der er sket.

1. Tryk på \`C\` og skriv en titel. \`{{mod}}+Enter\` opretter ticketen. Mere skal der ikke til.
2. Se på **I dag**: her står det, der har brug for dig nu, det mest presserende først.
3. Træk en e-mail ind på vinduet: den bliver af sig selv til en ticket.
4. \`{{mod}}+K\` fører dig overalt hen og finder alt. \`?\` viser alle taster på det skærmbillede, du er på.

Næsten alt, hvad du gør, kan fortrydes med \`{{mod}}+Z\`, så længe beskeden om det vises.`,
    },
    today: {
      title: 'I dag og notifikationer',
      text: `**I dag** viser hver ticket én gang, under den mest presserende overskrift: spørgsmål til dig, opfølgningsdatoer, der er nået, det, der haster, det nye til dig og til dine team.

**Klokken** siger til én gang, når noget tildeles dig, når du bliver spurgt eller nævnt, og når dit spørgsmål er besvaret. Det, du selv har gjort, får du ikke besked om. Computerens egne notifikationer viser aldrig indholdet af fortrolige tickets.`,
    },
    ticket: {
      title: 'Opret en ticket',
      text: `\`C\` åbner formularen fra hvor som helst. Kun titlen er påkrævet. Du kan også angive beskrivelse, kategori, prioritet, rekvirent (en kollega, klient eller anden part), team, tildeling, opfølgningsdato, følgere og filer.

Nogle kategorier har en **vejledning**: den står ved siden af formularen og siger, hvad du skal spørge om. Det, du har skrevet, bliver gemt, til du opretter ticketen eller kasserer det.

Hver ticket har et nummer som T-10452. Det er det samme for altid.`,
    },
    lists: {
      title: 'Lister: tildel, ændr, mange på én gang',
      text: `I **Indbakken** ligger det, der ikke er tildelt nogen, fra dine team eller uden team. **Mine tickets** er tildelt dig, **Team** viser dem i dine team.

- \`J\` og \`K\` eller pilene flytter, \`Enter\` åbner.
- \`A\` tildeler en person eller et team, med \`T\` tager du den selv. Begge sider får besked, og ticketen beholder alt.
- Hvem der også har ticketen åben, står ved siden af nummeret. De ser det samme om dig; det gemmes ingen steder.
- \`S\` status, \`P\` prioritet, \`F\` opfølgningsdato.
- \`Mellemrum\` eller \`Shift\` med pilene markerer flere; de samme taster ændrer så dem alle, med én fortryd.

Over listen filtrerer, sorterer og grupperer du, vælger kolonner og gemmer det hele som din egen **visning**.`,
    },
    matters: {
      title: 'Sager',
      text: `En **sag** samler dem, der står i den, og hver ticket, der hører til. \`G\` \`F\` viser listen; med \`/\` finder du en sag på nummer, titel eller navnet på en, der står i den. Åbne og hvilende sager står på listen; filteret viser også de lukkede. \`{{mod}}+K\` finder sager overalt fra.

- \`N\` åbner en sag. Lader du nummeret stå tomt, får den det næste. Klient og modpart vælger du med det samme, eller du indtaster dem som nye.
- På sagens side retter \`E\` den, \`Shift+P\` tilføjer en ret, en modpart eller en anden med deres reference, og \`Shift+S\` gør den hvilende, lukker den eller åbner den igen.
- \`C\` opretter en ticket i sagen. En ticket, der findes, kommer i en sag med \`L\`.

Tryk på et navn blandt parterne for at se partens egen side: alle adresser og numre, tidligere navne, de sager, parten står i, og partens tickets. \`E\` ændrer oplysningerne. \`{{mod}}+K\` finder også parter på ethvert navn, enhver adresse og ethvert nummer.

**Konfliktkontrol.** Før en sag oprettes, sammenlignes klient og modpart med alle, som kontoret nogensinde har registreret, også tidligere navne, andre stavemåder (Müller, Mueller), initialer og selskabsformer. Den, der stod på den anden side, kommer først. Du beslutter og angiver grunden; navne, fund og beslutning bliver på sagens side og kan ikke ændres. \`{{mod}}+K\` “konflikt” sammenligner navne når som helst. Hvad du ikke må se, nævnes som et antal sammen med, hvem du kan spørge.

**Import** i indstillingerne tager sager og parter fra en CSV-fil: Vælg, hvad kolonnerne indeholder, se, hvad der ville blive oprettet, og hvert problem med dets række, og importér det hele eller intet. En import kan tages tilbage, så længe intet henviser til den.

En sag er åben for kontoret; af dens tickets ser du dem, du må se.`,
    },
    deadlines: {
      title: 'Frister og fristbogen',
      text: `**Fristbogen** (\`G\` \`B\`) viser alle frister, du må se: det overskredne over alt andet, så i dag, så dag for dag. Intet filter skjuler det overskredne. \`J\` og \`K\` eller pilene flytter, \`Enter\` åbner.

- \`Shift+F\` indfører en frist, overalt fra; på en ticket eller en sag hører den til der med det samme. Vælg arten, skriv dagen for begivenheden, og den sidste dag står ved siden af med hvert trin, dets kilde og det, retten lader stå åbent. Anke og begrundelse kan indføres sammen.
- Datoer skriver du, som du siger dem: \`3/12\`, \`to 3. dec\`, \`om 2 uger\`, \`+10\`. Under feltet står, hvad der blev forstået. Kan to dage være ment, spørger Griffel. \`Alt+Pil ned\` åbner kalenderen med weekender, helligdage og det, der udløber hver dag.
- En **anden person** kontrollerer hver indførsel efter dokumentet (\`V\`). Indtil da er den mærket ukontrolleret.
- \`X\` afmelder, når selve handlingen er foretaget: med dokumentationen, som vises ved siden af formularen, eller med en begrundelse. Også strygning kræver en begrundelse. Intet slettes nogensinde.

**Aftenkontrol** (\`G\` \`E\`): har kontoret i indstillingerne under Frister udpeget nogen, gennemgår vedkommende eller stedfortræderen hver arbejdsdag alt, der udløber den dag, også det afmeldte og overstregede, og **afslutter dagen** med \`X\`. Det, der udløber før næste arbejdsdag, står der også. Er noget stadig åbent, skal en bemærkning sige hvorfor. En dag, som ingen har afsluttet, står fra næste dag på I dag, indtil den afsluttes for sent. Afsluttede dage kan slås op og udskrives måned for måned.

**Fravær** står i indstillingerne: fra hvornår til hvornår nogen er fraværende, og hvem der er stedfortræder. Hver indfører sit eget; den, der administrerer personerne, alles. Påmindelser går da straks også til stedfortræderen: først den, der står på fristen selv, ellers fraværets. Hvor der vælges personer, står der, hvem der er fraværende til hvornår.

**På papir**: printeren over bogen udskriver hele dagslisten eller listen for de næste fire uger eller gemmer den som PDF; ved en frist dens seddel. På hvert ark står revisionssporets fingeraftryk: det slås op i indstillingerne under Revisionsspor. Under Sikkerhedskopier og kontrol lægger Griffel efter ønske begge lister i en mappe hver dag, ukrypteret.

Griffel regner; advokaten har stadig ansvaret.`,
    },
    talk: {
      title: 'Notater, beskeder, spørgsmål',
      text: `- \`N\` skriver et internt **notat**. Kun kolleger ser det. \`@\` nævner nogen.
- \`M\` registrerer en **besked** til eller fra klienten. Den ser med vilje anderledes ud.
- \`Q\` stiller en kollega et **spørgsmål**. Det står åbent på vedkommendes I dag, til det er besvaret, og den, der spurgte, får besked.

Kolonnen i midten viser alt, hvad der er sket, med den nøjagtige værdi før og efter. Intet i den kan ændres eller slettes. Ændrer en kollega den samme tekst, mens du skriver, viser Griffel begge udgaver og beholder begge.

**Det, du begynder at skrive, gemmes af sig selv**, krypteret på denne computer, til du sender eller kasserer det: ved strømsvigt, efter låsning eller log ud, og mens kontorets mappe ikke kan nås. Det står, hvor du skrev det, og **I dag** viser det. Kun du kan læse det. Filer, der skal med, gemmes ikke. Efter 30 dage uden ændring slettes det.`,
    },
    status: {
      title: 'Status og ventetid',
      text: `En ticket er **ny**, **åben**, **under behandling**, **afventer**, **løst** eller **afsluttet**. \`S\` viser de skridt, der er mulige nu.

**Afventer** har altid en grund: klienten, en tredjepart, en kollega eller en dato. En **opfølgningsdato** (\`F\`) bringer ticketen tilbage på I dag den dag.

Løst betyder, at arbejdet er gjort, afsluttet, at der ikke kommer mere. Et svar på e-mail åbner ticketen igen.`,
    },
    mail: {
      title: 'E-mails',
      text: `Træk en eller mange e-mails (\`.eml\` eller \`.msg\`) ind på vinduet. Hver bliver en ticket eller kommer til den ticket, den svarer på, eller hvis nummer står i emnet.

Afsender, tekst og vedhæftede filer overtages; originalen bevares krypteret. Billeder fra internettet hentes aldrig. En fil, der ikke er en læsbar e-mail, bevares også: Indbakken viser den, og du bestemmer.

Den samme e-mail giver ikke to tickets.`,
    },
    files: {
      title: 'Filer',
      text: `Træk filer ind i en ticket, indsæt dem eller vælg dem. De krypteres, mens de kopieres; store viser, hvor langt de er, og kan annulleres.

Billeder og PDF vises inde i Griffel. **Åbn** bruger computerens eget program, for eksempel Word: gemmer du der, tilbyder Griffel den ændrede kopi som en ny version. Den tidligere bliver. Åbnede kopier slettes ved låsning og afslutning.`,
    },
    search: {
      title: 'Søg og find',
      text: `\`{{mod}}+K\` eller \`/\`, og så et hvilket som helst ord: fra titler, tekster, navne, e-mailadresser, filnavne eller et nummer som T-123. Begyndelsen af et ord er nok. Søren, Soeren og Soren er det samme, og det er Müller, Mueller og Muller også.

Filtre i ord: \`status:afventer\`, \`prioritet:haster\`, \`team:…\`, \`kategori:…\`, \`@me\`, \`@navn\`. Anførselstegn holder ord sammen.

Du finder kun det, du må se.`,
    },
    sight: {
      title: 'Hvem ser hvad',
      text: `Kategorien afgør det:

- **Åben for kontoret**: alle, der må læse tickets.
- **Kun teamet**: ticketens team samt den, den er tildelt, rekvirenten og følgerne.
- **Kun de berørte personer**: den, den er tildelt, rekvirenten og følgerne.

For alle andre findes sådan en ticket ikke: hverken i lister, søgning, tællere eller notifikationer. Det gælder også administratorer. At en fortrolig ticket åbnes, står i revisionssporet.`,
    },
    passphrase: {
      title: 'Adgangssætning, lås, gendannelse',
      text: `Din adgangssætning åbner kontorets krypterede data og skal derfor være svær at gætte: fire eller fem ord, der ikke har noget med hinanden at gøre. Ingen anden kender den; ingen kan slå den op.

\`{{mod}}+Shift+L\` låser med det samme. Griffel låser også, når det ikke bruges, og når computeren sover. Intet af det, du har skrevet, går tabt.

**Glemt?** En administrator kan nulstille den, hvis en anden person er enig. Kan ingen logge ind mere, åbner **gendannelsesnøglen**, der blev udskrevet ved oprettelsen, kontoret.`,
    },
    office: {
      title: 'Administrer kontoret',
      text: `Under **Indstillinger** finder du det, du må administrere: personer, team, roller, kategorier, klienter og parter, privatlivsmeddelelsen og kontorets oplysninger.

Personer **deaktiveres**, de slettes aldrig: deres adgang ophører straks, deres historik bliver. Er personen ansvarlig for åbne frister, vælger du, hvem der overtager dem. Forny derefter databasens nøgle.

Det, der ville udvide nogens eget indblik eller magt, kræver en **anden person**: en nulstillet adgangssætning, flere rettigheder, mindre fortrolighed. Vedkommende finder anmodningen under Indstillinger, Godkendelser.`,
    },
    backups: {
      title: 'Sikkerhedskopier',
      text: `Hver dag, og før en ny nøgle eller en ny version, laver Griffel en **sikkerhedskopi**, mens alle arbejder: hele databasen og hver fil, krypteret og kontrolleret, før den tæller. Er ingen computer tændt på det tidspunkt, laves den, så snart nogen har Griffel åbent. Under Indstillinger, Sikkerhedskopier og kontrol bestemmer administratorer tidspunktet, et **andet sted** på et andet drev, og hvor mange dage, uger og måneder der beholdes.

På I dag ser administratorer en grøn linje. Efter to arbejdsdage uden sikkerhedskopi står der en alarm med grunden, til der er en igen.

**Gendannelse** tilbydes ved døren: med en administrators adgangssætning fra den dag eller gendannelsesnøglen, i en ny mappe, på enhver computer. Angiv også mappen med det nuværende kontor, så nævner Griffel, hvad sikkerhedskopien mangler, frister først, og giver ikke et nummer igen, som en ticket, frist eller sag har fået siden. En sikkerhedskopi, der ikke beviser, at kontoret har lavet den, er mærket **oprindelse ikke bevist** og tages kun, når du siger det. Andre computere holder det gendannede kontor for omskrevet, til en administrator **indestår** for det dér. Konti, rettigheder og adgangssætninger er så som på dagen for sikkerhedskopien; det, der skal gennemgås, står på I dag og under Indstillinger, Personer.

**En beskadiget database** fører alle til læsning; der skrives ikke mere. En administrator sætter ved døren den seneste sikkerhedskopi i dens sted; den beskadigede bevares. Er kun indekser beskadiget, opbygger Griffel dem på ny i stedet, og intet går tabt. Under Indstillinger, Sikkerhedskopier og kontrol står så, hvad der blev gjort efter sikkerhedskopien, så langt det kunne læses, og hvilke filer der mangler eller er beskadiget; med én knap henter du dem tilbage fra sikkerhedskopierne.`,
    },
    maintenance: {
      title: 'Lukke, flytte, komprimere',
      text: `Under **Indstillinger, Vedligeholdelse** arbejder administratorer på kontoret som helhed.

**Luk kontoret**: alle, der er logget ind, bliver bedt om at gøre sig færdige. Efter de angivne minutter kan alle andre kun læse, og et halvt minut senere bliver de logget ud. Det åbner af sig selv igen, eller når en administrator åbner det.

**Komprimering** giver drevet det tilbage, som slettet tekst har efterladt. **Flytning** bringer kontoret til en anden mappe, til en delt mappe eller tilbage til én computer: alt bliver kopieret og sammenlignet, og den gamle mappe siger derefter, at kontoret er flyttet. Bliver det afbrudt, så log ind ved den gamle mappe: flytningen fortsætter eller bliver aflyst.

**Supportpakken** fortæller den, der hjælper dig, hvordan kontoret har det, og ikke et ord om, hvad det arbejder på. Se den igennem, før du gemmer den.`,
    },
    audit: {
      title: 'Revisionssporet',
      text: `Hver handling og hver åbning af en fortrolig ticket registreres: hvem, hvad, hvornår, på hvad, før og efter. Posterne danner en kæde, så en ændring, et hul eller en ældre kopi opdages. **Kontrollér nu** går det hele igennem og nævner den første post, der ikke passer.

At se på én persons arbejde er overvågning: Griffel beder om en grund, og den står også i sporet.`,
    },
    trouble: {
      title: 'Når noget ikke virker',
      text: `Griffel siger, hvad der skete, hvad der blev bevaret, og hvad du kan gøre nu. Det, du har skrevet, bevares.

- **Kun læsning**: Griffel må ikke skrive i kontorets mappe. Bed din it-kontakt om at gøre den skrivbar.
- **Nogen kom først**: vælg, hvad der skal blive; begge tekster er der.
- **En intern fejl med en reference**: det skridt gemte intet. Giv referencen til din it-kontakt; loggen indeholder intet af kontorets indhold.

Griffel har aldrig brug for internettet.`,
    },
  },
};
