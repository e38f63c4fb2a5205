import type { session as shape } from '../en/session.ts';
import type { Translated } from '../shape.ts';

export const session: Translated<typeof shape> = {
  signIn: {
    title: 'Aanmelden',
    login: 'Aanmeldnaam',
    passphrase: 'Wachtzin',
    submit: 'Aanmelden',
    folder: 'Kantoormap',
    otherOffice: 'Ander kantoor openen…',
    recover: 'Wachtzin vergeten?',
    capsLock: 'Caps Lock staat aan.',
    remember: 'Mij op deze computer onthouden',
    rememberDetail:
      'De volgende keer is één druk genoeg, zolang niemand anders uw account op deze computer gebruikt. Na uitloggen of vergrendelen is de wachtzin weer nodig.',
    continueAs: 'Doorgaan als {{name}}',
    orPassphrase: 'Of meld u aan met een wachtzin',
  },
  demo: {
    title: 'Een demokantoor',
    text: 'Alles erin is verzonnen. Meld u aan als:',
    passphrase: 'De wachtzin van allemaal:',
  },
  wait_one: 'U kunt het over {{count}} seconde opnieuw proberen.',
  wait_other: 'U kunt het over {{count}} seconden opnieuw proberen.',
  locked: {
    title: 'Vergrendeld',
    text: 'Aangemeld als {{name}}. Alles is zoals u het hebt achtergelaten.',
    unlock: 'Ontgrendelen',
    someoneElse: 'Uitloggen',
  },
  restarted: {
    title: 'Meld u alstublieft opnieuw aan',
    text: 'Het binnenste deel van Griffel is gestopt en opnieuw gestart. Alles wat is opgeslagen, is veilig, en wat u hebt getypt, staat er nog.',
    someoneElse: 'Als iemand anders aanmelden',
    someoneElseText:
      'Wat u bij tickets hebt getypt, blijft voor u bewaard; wachtende bestanden en wijzigingen van instellingen gaan verloren.',
  },
  recover: {
    title: 'Naar binnen met de herstelsleutel',
    text: 'De herstelsleutel is getoond toen het kantoor werd ingericht, om af te drukken en te bewaren. Wie hem heeft, kan voor iemand een nieuwe wachtzin instellen. Dit komt in het controlespoor.',
    key: 'Herstelsleutel',
    keyHint: 'Zoals hij op het blad staat. Spaties, regels en hoofdletters maken niet uit.',
    person: 'Aanmeldnaam van de persoon',
    submit: 'Wachtzin instellen en aanmelden',
  },
  change: {
    title: 'Wachtzin wijzigen',
    forcedTitle: 'Kies uw eigen wachtzin',
    forcedText: 'Uw wachtzin is door iemand anders ingesteld. Vanaf nu hoort alleen u hem te kennen.',
    current: 'Huidige wachtzin',
    submit: 'Wachtzin wijzigen',
    done: 'Uw wachtzin is gewijzigd.',
  },
  next: {
    passphrase: 'Nieuwe wachtzin',
    repeat: 'Wachtzin nogmaals',
    hint: 'Vier of meer woorden zonder samenhang zijn makkelijk te onthouden en moeilijk te raden. Niemand kan hem voor u opzoeken.',
    differs: 'De twee zijn niet gelijk.',
    strength: 'Sterkte',
    scores: {
      '0': 'zeer zwak',
      '1': 'zwak',
      '2': 'nog niet sterk genoeg',
      '3': 'sterk genoeg',
      '4': 'zeer sterk',
    },
  },
  upgrading:
    'Van het kantoor wordt een back-up gemaakt en het wordt bijgewerkt voor deze versie. In een groot kantoor duurt dat enkele minuten.',
};
