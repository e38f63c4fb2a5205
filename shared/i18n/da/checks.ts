import type { checks as shape } from '../en/checks.ts';
import type { Translated } from '../shape.ts';

export const checks: Translated<typeof shape> = {
  title: 'Kontrol af databasen',
  explain:
    'En gang om ugen kontrollerer én arbejdsplads af sig selv hver side i databasen og hver post i revisionssporet, mens alle arbejder videre.',
  start: 'Kontrollér nu',
  running: 'Databasen kontrolleres',
  sound: 'Sidst kontrolleret: {{when}}. Intet er beskadiget.',
  none: 'Databasen er ikke kontrolleret endnu.',
  damaged: 'Databasen er beskadiget',
  damagedText:
    'Kontrollen {{when}} fandt skader i databasen eller i revisionssporet. Sig det til din it-kontakt i dag. Gendan den seneste sikkerhedskopi fra før da i en ny mappe, og sammenlign.',
  settings: 'Til sikkerhedskopierne',
  files: {
    title: 'Kontrol af filerne',
    explain:
      'En gang om ugen afkoder en arbejdsplads hver fil i tickets og sammenligner den med det, databasen ved om den.',
    start: 'Kontrollér filerne nu',
    running: 'Filerne kontrolleres',
    none: 'Filerne er ikke kontrolleret endnu.',
    sound: 'Senest kontrolleret: {{when}}. Alle filer er hele.',
    broken_one: '{{count}} fil mangler eller er beskadiget',
    broken_other: '{{count}} filer mangler eller er beskadigede',
    brokenText:
      'Kontrolleret: {{when}}. Hent dem tilbage fra sikkerhedskopierne. Det, som ingen sikkerhedskopi har, skal føjes til ticketen igen.',
    restore: 'Hent tilbage fra sikkerhedskopierne',
    restoring: 'Filer hentes tilbage',
    restored_one: '{{count}} fil er hentet tilbage fra sikkerhedskopierne',
    restored_other: '{{count}} filer er hentet tilbage fra sikkerhedskopierne',
    notInBackups: 'Ingen sikkerhedskopi har disse filer. Føj dem til deres tickets igen.',
    file: 'Fil',
    ticket: 'Ticket',
    state: 'Tilstand',
    missing: 'mangler',
    damaged: 'beskadiget',
    hidden_one: '{{count}} fil hører til en ticket, der ikke er åben for dig.',
    hidden_other: '{{count}} filer hører til tickets, der ikke er åbne for dig.',
    list: 'Manglende og beskadigede filer',
  },
};
