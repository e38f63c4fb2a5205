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
};
