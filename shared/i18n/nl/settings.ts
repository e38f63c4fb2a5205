import type { settings as shape } from '../en/settings.ts';
import type { Translated } from '../shape.ts';

export const settings: Translated<typeof shape> = {
  navigation: 'Onderdelen van de instellingen',
  saved: 'Opgeslagen.',
  unsaved: 'Er zijn wijzigingen die nog niet zijn opgeslagen.',
  leave: 'Verlaten zonder op te slaan?',
  discard: 'Wijzigingen verwerpen',
  group: { me: 'Voor mij', office: 'Kantoor', oversight: 'Toezicht' },
  section: {
    account: 'Mijn account',
    absences: 'Afwezigheid',
    approvals: 'Goedkeuringen',
    office: 'Kantoor',
    deadlines: 'Termijnen',
    backups: 'Back-ups en controle',
    maintenance: 'Onderhoud',
    people: 'Personen',
    teams: 'Teams',
    roles: 'Rollen',
    categories: 'Categorieën',
    parties: 'Cliënten en partijen',
    import: 'Importeren',
    notice: 'Privacyverklaring',
    audit: 'Controlespoor',
  },
  account: {
    intro: 'Hoe Griffel er voor u uitziet en hoe u zich aanmeldt.',
    preferences: 'Taal en weergave',
    passphrase: 'Wachtzin',
    passphraseExplain:
      'Uw wachtzin opent de database van het kantoor. Vier of vijf woorden die niets met elkaar te maken hebben, zijn makkelijk te onthouden en moeilijk te raden.',
    rights: 'Wat ik mag',
    login: 'Aanmeldnaam',
    roles: 'Rollen',
    teams: 'Teams',
    noTeams: 'U zit in geen enkel team.',
    notice: 'Privacyverklaring',
    noticeAcknowledged: 'U hebt op {{date}} kennisgenomen van versie {{version}}.',
    noticeOpen: 'Privacyverklaring lezen',
  },
  office: {
    intro: 'Deze gegevens staan op alles wat het kantoor afdrukt. Land en regio bepalen welke feestdagen gelden.',
    details: 'Gegevens',
    name: 'Naam van het kantoor',
    address: 'Adres',
    country: 'Land',
    region: 'Regio',
    noRegion: 'Geen regio',
    language: 'Taal van het kantoor',
    languageExplain: 'Voor teksten die iedereen aangaan. Iedere persoon kiest de eigen taal onder ‘Mijn account’.',
    idleLock: 'Vergrendelen na minuten zonder gebruik',
    idleLockExplain: 'Van 1 tot 240. Daarna wordt weer om de wachtzin gevraagd; niets van wat is getypt gaat verloren.',
    remember: 'Personen mogen zich op hun computer laten onthouden',
    rememberExplain:
      'Na opnieuw starten meldt dan één druk hen weer aan, zonder wachtzin. De sleutel wordt door het besturingssysteem verzegeld voor het computeraccount van die persoon. Uitgeschakeld komt niemand meer zo binnen.',
    key: {
      title: 'Sleutel van de database',
      explain:
        'Alles is met één sleutel versleuteld. Wie is vertrokken, kan zich niet meer aanmelden. Vernieuw ook de sleutel, zodat een eventueel bewaarde kopie van de bestanden niets oplevert voor wat vanaf nu wordt geschreven.',
      duration: 'Het duurt enkele seconden per 200 MB. Griffel mag intussen nergens anders open zijn.',
      start: 'Sleutel vernieuwen',
      confirm:
        'De sleutel van de database nu vernieuwen? Schakel de computer intussen niet uit. Gebeurt dat toch, dan opent het kantoor zoals voorheen en begint u opnieuw.',
      running: 'De database wordt met de nieuwe sleutel versleuteld',
      done: 'De sleutel is vernieuwd. Maak binnenkort een nieuwe back-up: oudere openen zoals voorheen met de herstelsleutel.',
    },
  },
  matterNumbers: {
    title: 'Dossiernummers',
    explain:
      '{YYYY} of {YY} staat voor het jaar waarin een dossier wordt geopend, {N} tot {NNNNNNNN} voor het volgnummer met minstens zoveel cijfers. Met het jaar erin begint de nummering elk jaar opnieuw. Een nieuwe opbouw geldt voor dossiers die vanaf nu worden geopend.',
    pattern: 'Opbouw',
    example: 'Geeft: {{example}}',
    wrong:
      'Het volgnummer {N} moet er precies één keer in staan. Verder zijn alleen letters, cijfers, spaties en . / - _ mogelijk.',
  },
  notice: {
    intro:
      'Iedereen op kantoor ziet deze tekst bij de eerste aanmelding en opnieuw na elke wijziging, en bevestigt die te hebben gelezen.',
    version: 'Versie {{version}}, gewijzigd op {{date}}',
    text: 'Tekst',
    textExplain: 'Koppen beginnen met #, lijsten met -, **vet** staat tussen telkens twee sterretjes.',
    preview: 'Voorbeeld',
    edit: 'Bewerken',
    save: 'Nieuwe versie publiceren',
    confirm:
      'Iedereen wordt bij de volgende aanmelding gevraagd versie {{version}} te lezen en te bevestigen. Publiceren?',
    published: 'Versie {{version}} is gepubliceerd.',
    empty: 'De tekst ontbreekt in: {{languages}}.',
  },
  parties: {
    intro: 'Personen en organisaties buiten het kantoor met wie tickets te maken hebben.',
    search: 'Naam, e-mailadres of telefoonnummer',
    add: 'Partij toevoegen',
    none: 'Niemand gevonden',
    noneExplain: 'Typ het begin van een naam, een e-mailadres of een telefoonnummer.',
  },
};
