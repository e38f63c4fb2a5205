import type { backups as shape } from '../en/backups.ts';
import type { Translated } from '../shape.ts';

export const backups: Translated<typeof shape> = {
  title: 'Back-ups',
  explain:
    'Een back-up is een volledige, versleutelde kopie van het kantoor. Zij wordt gecontroleerd voordat zij telt; intussen werkt iedereen door. Alleen beheerders en de herstelsleutel openen haar.',
  make: 'Nu een back-up maken',
  elsewhere: 'Op een andere plek maken…',
  running: 'De back-up wordt gemaakt en gecontroleerd',
  done: 'De back-up is gemaakt en gecontroleerd.',
  none: 'Hier is nog geen back-up.',
  at: 'Gemaakt',
  size: 'Database',
  files: 'Bestanden',
  missing_one: '{{count}} bestand ontbrak in het kantoor',
  missing_other: '{{count}} bestanden ontbraken in het kantoor',
  lost_one: '{{count}} bestand van het kantoor ontbrak al. Bekijk het ticket en haal het uit een oudere back-up terug.',
  lost_other:
    '{{count}} bestanden van het kantoor ontbraken al. Bekijk de tickets en haal ze uit een oudere back-up terug.',
  second: 'Bewaar een tweede back-up op een andere schijf: deze ligt naast het kantoor en gaat ermee verloren.',
  list: 'Back-ups van het kantoor',
  restore: {
    title: 'Terugzetten uit een back-up',
    text: 'Het kantoor wordt opnieuw gemaakt in een andere map. Wat er is, blijft zoals het is, tot u hebt vergeleken.',
    from: 'Map met de back-ups',
    fromHint: 'De map ‘backups’ van het kantoor, of een map waarvan de naam met ‘griffel-’ begint.',
    noneFound: 'In deze map zijn geen back-ups.',
    which: 'Back-up',
    opener: 'Openen met',
    passphrase: 'De wachtzin van een beheerder van die dag',
    recovery: 'De herstelsleutel',
    target: 'Nieuwe map van het kantoor',
    submit: 'Terugzetten',
    running: 'De back-up wordt gecontroleerd en gekopieerd…',
    done: 'Het kantoor is teruggezet. Meld u aan.',
    damaged_one: '{{count}} bestand ontbreekt of is beschadigd in de back-up. Al het andere is er.',
    damaged_other: '{{count}} bestanden ontbreken of zijn beschadigd in de back-up. Al het andere is er.',
    chosen: '{{at}}, regel {{seq}} van het controlespoor',
  },
};
