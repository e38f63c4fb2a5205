import type { shell as shape } from '../en/shell.ts';
import type { Translated } from '../shape.ts';

export const shell: Translated<typeof shape> = {
  skip: 'Naar de inhoud',
  places: 'Plaatsen',
  content: 'Inhoud',
  palette: 'Gaan, vinden, doen…',
  newTicket: 'Nieuw ticket',
  place: {
    today: 'Vandaag',
    inbox: 'Postvak',
    mine: 'Mijn tickets',
    team: 'Team',
    all: 'Alle tickets',
    deadlines: 'Termijnenboek',
    deadline: 'Termijn',
    evening: 'Avondcontrole',
    matters: 'Dossiers',
    matter: 'Dossier',
    party: 'Partij',
    ticket: 'Ticket',
    settings: 'Instellingen',
    help: 'Help',
  },
  back: 'Terug',
  forward: 'Vooruit',
  goTo: 'Ga naar {{place}}',
  demo: 'Demo',
  account: 'Account van {{name}}',
  theme: 'Weergave',
  themes: { system: 'Zoals de computer', light: 'Licht', dark: 'Donker' },
  language: 'Taal',
  lock: 'Vergrendelen',
  signOut: 'Uitloggen',
  changePassphrase: 'Wachtzin wijzigen…',
  keys: {
    title: 'Toetsen',
    explain: 'Deze toetsen doen iets op het scherm waarop u nu bent.',
    single: 'Losse letters zijn toetsen',
    singleDetail: 'Zet dit uit als u dicteert of als toetsen per ongeluk worden ingedrukt.',
    general: 'Overal',
    go: 'Gaan',
  },
  commands: 'Doen',
  paletteEmpty: 'Niets gevonden. Probeer minder of andere woorden.',
  paletteHint: 'Typ om een plaats, een opdracht, een dossier of een ticket te vinden.',
  unsaved: {
    title: 'Iets wat u hebt getypt, is niet opgeslagen',
    text: 'Als u nu uitlogt, gaat het verloren.',
    signOut: 'Uitloggen zonder op te slaan',
  },
  broken: {
    title: 'Op dit scherm ging iets mis',
    text: 'Wat is opgeslagen, is veilig. Open het scherm opnieuw; blijft het zo, meld het dan bij uw IT-contact.',
    again: 'Scherm opnieuw openen',
  },
  readOnly: {
    folder: 'Alleen lezen',
    folderText:
      'Griffel mag niet in de kantoormap schrijven, dus er kan niets worden opgeslagen. Alles wat er is, kan worden gelezen en afgedrukt.',
    folderNext: 'Vraag uw IT-contact de map beschrijfbaar te maken, en meld u daarna af en weer aan.',
    audit: 'Alarm: dit kantoor is herschreven of vervangen',
    auditText:
      'Het sluit niet aan op wat deze computer het laatst heeft gezien. Het is alleen-lezen geopend, zodat niets wordt toegedekt. Meld het bij de functionaris gegevensbescherming en uw IT-contact; zij vergelijken het controlespoor met de afgedrukte lijsten. Zo is het ook nadat het kantoor uit een back-up is hersteld; dan staat een beheerder er hier één keer voor in.',
    auditShow: 'Controlespoor tonen',
    acceptOpen: 'Voor dit kantoor instaan…',
    accept: 'Voor dit kantoor instaan',
    acceptText:
      'Deze computer heeft regels gezien die er niet meer zijn. Zo is het nadat een back-up is teruggezet, en zo is het wanneer iemand regels heeft weggehaald.',
    acceptWarning:
      'Doe dit alleen als u weet dat er is teruggezet en door wie. Het controlespoor wordt eerst gecontroleerd, en legt vast dat u hier hebt ingestaan en tot waar deze computer had gezien.',
    acceptSubmit: 'Instaan en verdergaan',
    accepted: 'Deze computer gaat verder met het kantoor.',
    share: 'De gedeelde map draagt geen vergrendelingen over',
    shareText:
      'Er werkt een andere computer in dit kantoor, maar deze kon haar vergrendeling nemen: de map houdt vergrendelingen per computer. Twee computers zouden tegelijk kunnen schrijven en de database vernielen. Daarom is het kantoor alleen om te lezen geopend, zoals het was toen u zich aanmeldde.',
    shareNext:
      'Zeg het uw IT-contact: de gedeelde map moet vergrendelingen tussen computers ondersteunen (SMB zonder “nobrl”, geen NFS zonder vergrendeling). Meld u daarna af en weer aan.',
  },
  away: {
    title: 'De kantoormap is niet bereikbaar',
    text: 'Wat op het scherm staat kunt u lezen; wat u typt blijft staan en wordt versleuteld op deze computer bewaard. Opslaan kan pas als de map er weer is, en dan gaat het werk vanzelf verder. Duurt het lang, controleer dan de netwerkkabel of vraag uw IT-contact.',
  },
  pause: {
    title: 'Er wordt een back-up gemaakt: opslaan wacht enkele seconden',
    text: 'Typ gerust door. Wat u verzendt, wacht en wordt daarna vanzelf opgeslagen; lezen kan gewoon.',
  },
  share: {
    warned: 'Een computer is geweigerd',
    warnedText:
      'Vergrendelingen van deze gedeelde map bereiken een andere computer niet; die kan daarom alleen lezen. Uw werk is veilig. Zeg uw IT-contact dat de map vergrendelingen tussen alle computers moet ondersteunen.',
    alone: 'Gedeelde map nog niet bewezen',
    aloneText:
      'Deze computer is nu de enige in het kantoor. Of de map vergrendelingen van de ene naar de andere computer overdraagt, blijkt zodra een tweede zich aanmeldt.',
    proven: 'Gedeelde map bewezen',
    provenText: 'Vergrendelingen komen van de ene op de andere computer aan. Laatst gecontroleerd {{at}}.',
  },
  clock: {
    fast: 'De klok van deze computer loopt {{by}} voor',
    slow: 'De klok van deze computer loopt {{by}} achter',
    text: 'Vergeleken met de bestandsserver. Wat u doet krijgt de verkeerde tijd; daarom laat deze computer herinneringen, back-ups en controles aan de andere over.',
    next: 'Zet datum, tijd en tijdzone goed, of laat ze automatisch instellen. Deze melding verdwijnt dan binnen enkele minuten. Loopt alleen de klok van de bestandsserver verkeerd, zeg het dan tegen uw IT-contact.',
  },
};
