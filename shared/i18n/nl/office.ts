import type { office as shape } from '../en/office.ts';
import type { Translated } from '../shape.ts';

export const office: Translated<typeof shape> = {
  step: 'Stap {{step}} van {{steps}}',
  welcome: {
    title: 'Welkom bij Griffel',
    text: 'Het ticketsysteem van uw kantoor. Alles blijft in een eigen versleutelde map; Griffel heeft geen internet en geen account nodig.',
    language: 'Taal',
    what: 'Wat wilt u doen?',
    found: 'Een nieuw kantoor inrichten',
    foundDetail: 'Dat doet u één keer, voor iedereen. Het duurt ongeveer vijf minuten.',
    open: 'Een bestaand kantoor openen',
    openDetail: 'Uw kantoor werkt al met Griffel, in een map op deze computer of op uw bestandsserver.',
    restore: 'Terugzetten uit een back-up',
    restoreDetail:
      'Na een ramp, of op een nieuwe computer. U hebt de wachtzin van een beheerder of de herstelsleutel nodig.',
  },
  open: {
    title: 'Een kantoor openen',
    text: 'Kies de map van uw kantoor. Uw IT-contact weet waar die staat.',
    submit: 'Openen',
  },
  folder: {
    label: 'Kantoormap',
    foundHint: 'Een lege map op een schijf van deze computer, of op uw bestandsserver.',
    choose: 'Map kiezen…',
    verdict: {
      office: 'In deze map staat een kantoor.',
      empty: 'Deze map is leeg.',
      missing: 'Deze map bestaat niet.',
      not_empty: 'Deze map is niet leeg. Kies een lege map of maak een nieuwe.',
      not_writable: 'Griffel mag niet in deze map schrijven.',
      newer: 'Een nieuwere versie van Griffel heeft met dit kantoor gewerkt. Installeer eerst de huidige versie.',
      damaged: 'In deze map staat een kantoor dat beschadigd is.',
    },
    isOffice: 'In deze map staat al een kantoor. Ga terug en kies “Een bestaand kantoor openen”.',
    isNoOffice: 'In deze map staat geen kantoor.',
  },
  mode: {
    label: 'Waar wordt er gewerkt?',
    local: 'Alleen op deze computer',
    localDetail: 'Het kantoor staat op een schijf van deze computer. Snel, en niemand anders hoeft aan te staan.',
    shared: 'Op meer computers',
    sharedDetail:
      'Het kantoor staat in een gedeelde map op uw bestandsserver; elke computer opent dezelfde map. Griffel controleert of de map vergrendelingen overdraagt.',
    notLocal:
      'Deze map staat op een netwerkschijf: kies “Op meer computers”, of een map op de schijf van deze computer.',
    synced:
      '{{by}} houdt deze map bij. In een map die heen en weer wordt gekopieerd raakt een database beschadigd: kies een andere.',
    replication: 'Replicatie (DFS)',
  },
  details: {
    title: 'Uw kantoor',
    name: 'Naam van het kantoor',
    address: 'Adres',
    country: 'Land',
    region: 'Regio',
    regionHint: 'Voor feestdagen en termijnen.',
    noRegion: 'Geen regio',
  },
  administrator: {
    title: 'De eerste beheerder',
    text: 'Deze persoon voegt de anderen toe. Beheren geeft op zichzelf geen zicht op vertrouwelijke tickets.',
    name: 'Volledige naam',
    login: 'Aanmeldnaam',
    loginHint: 'Kort, bijvoorbeeld de initialen. Letters, cijfers, punt en koppelteken.',
    loginWrong:
      'Minstens twee letters of cijfers; alleen letters, cijfers, punt, koppelteken, onderstrepingsteken en @.',
  },
  recovery: {
    title: 'De herstelsleutel',
    text: 'Met deze sleutel kan uw kantoor worden geopend als alle wachtzinnen kwijt zijn. Hij wordt alleen nu getoond en nergens opgeslagen. Druk hem af of sla hem op als PDF, en bewaar hem bij de belangrijke originelen, niet op een computer.',
    print: 'Afdrukken',
    savePdf: 'Opslaan als PDF…',
    saved: 'Opgeslagen. Druk het bestand af en verwijder het daarna.',
    kept: 'Ik heb de sleutel op papier of op een veilige plaats',
    key: 'Herstelsleutel',
    sheetTitle: 'Griffel: herstelsleutel',
    sheetOffice: 'Kantoor',
    sheetDate: 'Gemaakt op',
    sheetText:
      'Met deze sleutel kan het kantoor worden geopend als alle wachtzinnen kwijt zijn. Wie hem heeft, kan alles in het kantoor lezen. Bewaar hem achter slot en grendel en vertel twee mensen waar hij ligt.',
    sheetHow:
      'Zo gebruikt u hem: start Griffel, open de kantoormap, kies “Wachtzin vergeten?” en typ de groepen in volgorde.',
  },
  confirm: {
    title: 'De sleutel bevestigen',
    text: 'Typ twee groepen over van uw afdruk, zodat vaststaat dat hij leesbaar is.',
    group: 'Groep {{number}}',
    wrong: 'Dit staat niet in groep {{number}}.',
    submit: 'Kantoor inrichten',
    working: 'Het kantoor wordt ingericht…',
  },
  founded: 'Het kantoor is ingericht. U bent aangemeld.',
  problem: {
    heading: { what: 'Wat er is gebeurd', safe: 'Wat veilig is', next: 'Wat u nu doet' },
    office_missing: {
      title: 'De kantoormap is er niet',
      what: 'Misschien is de map verplaatst, of is de netwerkschijf niet verbonden.',
      safe: 'Er is niets gewijzigd. Het kantoor is waar de map is.',
      next: 'Verbind de schijf en probeer het opnieuw. Is de map verplaatst, open haar dan op de nieuwe plaats.',
    },
    office_unreachable: {
      title: 'Het kantoor is niet bereikbaar',
      what: 'De netwerkschijf of de schijf met de kantoormap antwoordt niet.',
      safe: 'Alles wat is opgeslagen, staat in de kantoormap. Er is niets gewijzigd.',
      next: 'Controleer de netwerkschijf of de kabel en probeer het opnieuw. Blijft het zo, hoewel de map wel opengaat, meld het dan bij uw IT-contact: de schijf kan defect zijn.',
    },
    office_damaged: {
      title: 'Het kantoor kan niet worden geopend',
      what: 'De database is beschadigd, of hoort niet bij de sleutels ernaast.',
      safe: 'Griffel heeft er niets in gewijzigd. De back-ups zijn niet geraakt.',
      next: 'Werk op geen enkele computer met dit kantoor verder en vraag uw IT-contact de nieuwste back-up terug te zetten.',
    },
    office_newer_than_program: {
      title: 'Deze computer heeft een nieuwere Griffel nodig',
      what: 'Een nieuwere versie van Griffel heeft met dit kantoor gewerkt.',
      safe: 'Er is niets gewijzigd. Wie de nieuwere versie heeft, kan doorwerken.',
      next: 'Vraag uw IT-contact op deze computer de huidige versie te installeren.',
    },
    key_file_damaged: {
      title: 'Uw sleutelbestand is beschadigd',
      what: 'Het bestand in de map “keys” dat bij uw naam hoort, is beschadigd, ontbreekt of is niet het bestand dat het kantoor kent.',
      safe: 'Het kantoor zelf is niet geraakt, en collega’s kunnen doorwerken.',
      next: 'Vraag uw IT-contact de map “keys” uit een back-up terug te zetten, of gebruik de herstelsleutel.',
    },
    office_key_damaged: {
      title: 'Het sleutelbestand van het kantoor is niet bruikbaar',
      what: 'Het bestand “office.age” in de map “keys” is beschadigd, of uw sleutel staat er nog niet in.',
      safe: 'De database en de bijlagen zijn niet geraakt.',
      next: 'Bent u net toegevoegd of weer toegelaten, laat dan een collega zich één keer aanmelden en probeer het opnieuw. Vraag anders uw IT-contact de map “keys” uit een back-up terug te zetten.',
    },
    office_rewritten: {
      title: 'Dit kantoor is herschreven of vervangen',
      what: 'Het sluit niet aan op wat deze computer het laatst heeft gezien. Misschien is het een oudere kopie.',
      safe: 'Er is niets gewijzigd, zodat niets wordt toegedekt.',
      next: 'Meld het bij de functionaris gegevensbescherming en uw IT-contact; zij vergelijken het controlespoor met de afgedrukte lijsten. Met een wachtzin kan het kantoor nog wel worden geopend om te lezen.',
    },
    office_on_other_computer: {
      title: 'Dit kantoor hoort bij een andere computer',
      what: 'Het kantoor is ingericht voor één computer, en dat is niet deze.',
      safe: 'Er is niets gewijzigd. Op zijn eigen computer opent het kantoor zoals altijd.',
      next: 'Open het daar, of vraag een beheerder het naar een gedeelde map te verplaatsen. Is de map voorgoed hierheen gebracht, neem het kantoor dan op deze computer over.',
    },
    office_moved: {
      title: 'Het kantoor is verhuisd',
      what: 'Het kantoor staat nu in een andere map. Deze is niet meer in gebruik.',
      safe: 'Alles is meegegaan; hier kan niets meer worden gewijzigd.',
      next: 'Open het op de nieuwe plek. Wordt die niet genoemd, vraag dan uw IT-contact. De bestanden hier kunnen worden verwijderd zodra van de nieuwe plek een back-up is gemaakt.',
    },
    folder_synced: {
      title: 'Een synchronisatieprogramma houdt deze map bij',
      what: 'De kantoormap wordt door een synchronisatieprogramma of door replicatie heen en weer gekopieerd. Twee kopieën zouden elkaar overschrijven.',
      safe: 'Griffel heeft het kantoor niet geopend; er is niets gewijzigd.',
      next: 'Vraag uw IT-contact de map te verplaatsen naar een schijf of een gedeelde map die zo’n programma niet bijhoudt.',
    },
    folder_not_local: {
      title: 'Dit kantoor moet op de eigen schijf van de computer staan',
      what: 'Het is ingericht voor één computer, maar de map wordt via het netwerk bereikt.',
      safe: 'Er is niets gewijzigd.',
      next: 'Open het op de computer waar de schijf in zit, of vraag een beheerder het naar een gedeelde map voor meer computers te verplaatsen.',
    },
    other: { title: 'Het kantoor kan niet worden geopend' },
    otherServer:
      'Deze map noemt een andere server: {{server}}. Iedereen die hier mag schrijven, kan dat hebben gedaan, en bij het openen meldt uw computer zich daar aan. Open het daar alleen als uw IT-contact zegt dat het kantoor daar staat.',
    openThereAnyway: 'Toch daar openen',
    openThere: 'Daar openen',
    takeOver: 'Op deze computer overnemen',
    recover: 'Herstelsleutel gebruiken',
    signIn: 'Terug naar aanmelden',
  },
};
