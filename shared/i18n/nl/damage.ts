import type { damage as shape } from '../en/damage.ts';
import type { Translated } from '../shape.ts';

export const damage: Translated<typeof shape> = {
  title: 'De database van het kantoor is beschadigd',
  what: 'Een deel van de database is niet meer te lezen zoals het geschreven is. Een defecte schijf, een verbroken netwerkverbinding of een ander programma kan de oorzaak zijn.',
  safe: 'Er wordt niets meer in geschreven. De back-ups en de bestanden van de tickets liggen er los van.',
  next: 'Laat een beheerder de laatste back-up ervoor in de plaats zetten. De beschadigde database blijft bewaard, en Griffel toont wat er na de back-up is gedaan.',
  go: 'Laatste back-up hier terugzetten…',
  read: 'Aanmelden om te lezen',
  goOn: 'Verder lezen',
  leave: 'Naar het herstel',
  banner: 'De database is beschadigd. Het kantoor is alleen om te lezen geopend.',
  bannerText: 'Tot het herstel wordt niets opgeslagen. Wat u begon te schrijven, blijft in het venster staan.',
  repair: {
    title: 'Een back-up in de plaats van de beschadigde database zetten',
    text: 'Alle anderen worden uit het kantoor geleid. De beschadigde database wordt in haar geheel opzij gelegd en nooit verwijderd; er komt niets voor in de plaats voordat de back-up is gecontroleerd. Zijn alleen indexen beschadigd, dan worden die opnieuw opgebouwd; de back-up wordt dan niet teruggezet en er gaat niets verloren.',
    from: 'Map van de back-ups',
    which: 'Back-up',
    submit: 'Opzij leggen en terugzetten',
    running:
      'De database wordt gecontroleerd, opzij gelegd en teruggezet. In een groot kantoor duurt dat enkele minuten.',
    noBackup:
      'In deze map zijn geen back-ups. Kijk op de tweede plaats: een andere schijf of server. Zonder back-up is het kantoor te lezen voor zover het leesbaar is, en niet meer; van een deel maakt Griffel geen kantoor, want niemand zou kunnen zeggen wat eraan ontbreekt.',
  },
  done: {
    title: 'Het kantoor is hersteld',
    backup: 'Teruggezet: de back-up van {{at}}.',
    indexes:
      'Alleen indexen van de database waren beschadigd. Ze zijn uit de gegevens opnieuw opgebouwd; er is niets verloren.',
    indexesAside:
      'De beschadigde database ligt in {{folder}}. Ze is niet meer nodig zodra u hebt gezien dat alles er is.',
    aside: 'De beschadigde database ligt in {{folder}}. Bewaar haar tot alles is ingehaald.',
    tickets_one:
      '{{count}} ticket is na de back-up gemaakt of gewijzigd. Een beheerder vindt het onder Instellingen, Back-ups en controle.',
    tickets_other:
      '{{count}} tickets zijn na de back-up gemaakt of gewijzigd. Een beheerder vindt ze onder Instellingen, Back-ups en controle.',
    deadlines_one:
      '{{count}} termijn is na de back-up ingevoerd of gewijzigd. Voer die als eerste opnieuw in; zij staat bovenaan de lijst.',
    deadlines_other:
      '{{count}} termijnen zijn na de back-up ingevoerd of gewijzigd. Voer die als eerste opnieuw in; zij staan bovenaan de lijst.',
    none: 'Na de back-up is geen ticket gemaakt of gewijzigd.',
    partly: 'Een deel van de beschadigde database was niet te lezen; er kan meer zijn.',
    nothing: 'Van de beschadigde database was niets te lezen. Vraag iedereen wat er sinds de back-up is gedaan.',
    missing_one: '{{count}} bestand ontbreekt in het kantoor en in de back-up.',
    missing_other: '{{count}} bestanden ontbreken in het kantoor en in de back-up.',
    ended: 'Wie na de back-up geen toegang meer had, heeft die nog steeds niet: {{names}}.',
    others: 'Op andere computers staat een beheerder één keer voor het kantoor in.',
    signIn: 'Aanmelden',
  },
  losses: {
    title: 'Sinds de back-up',
    explain:
      'Het kantoor is op {{at}} hersteld met de back-up van {{backup}}. Dit is er na die back-up gedaan. Doe opnieuw wat ertoe doet, en laat het de betrokkenen weten.',
    ticket: 'Termijn of ticket',
    end: 'Laatste dag',
    strict: 'fatale termijn',
    name: 'Titel',
    at: 'Wanneer',
    what: 'Wat er is gedaan',
    isNew: 'na de back-up gemaakt',
    unread: 'niet leesbaar',
    hidden_one: '{{count}} ticket of termijn is voor u niet open of was niet leesbaar.',
    hidden_other: '{{count}} tickets of termijnen zijn voor u niet open of waren niet leesbaar.',
    export: 'Opslaan als CSV…',
    none: 'Na de back-up is niets gedaan dat u mag zien.',
    saved: 'De lijst is opgeslagen. De export is vastgelegd.',
  },
  accounts: {
    title: 'Accounts zoals op een eerdere dag',
    text: 'Op {{at}} is het kantoor teruggegaan naar de back-up van {{backup}}. Accounts, rechten en wachtzinnen zijn weer zoals toen.',
    back: 'Sindsdien vertrokken en kunnen zich weer aanmelden: {{names}}.',
    acts: 'Dit is sindsdien gedaan en geldt niet meer. Doe het opnieuw waar het ertoe doet:',
    partly: 'Een deel van wat sindsdien is gedaan was niet te lezen; er kan meer zijn.',
    unknown:
      'Wat sindsdien is gedaan, is hier niet bekend: wie sindsdien is vertrokken, kan zich misschien weer aanmelden, en een sindsdien gewijzigde wachtzin is weer de oude. Loop iedereen na.',
    open: 'Naar de personen',
    done: 'Ik heb ze nagelopen',
    thanks: 'In het controlespoor staat dat u ze hebt nagelopen.',
  },
};
