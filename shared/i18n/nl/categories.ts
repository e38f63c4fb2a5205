import type { categories as shape } from '../en/categories.ts';
import type { Translated } from '../shape.ts';

export const categories: Translated<typeof shape> = {
  intro: 'Welke soorten verzoeken er zijn, wie hun tickets ziet en waaraan bij het invoeren moet worden gedacht.',
  add: 'Categorie aanmaken',
  back: 'Alle categorieën',
  name: 'Naam',
  nameIn: 'Naam ({{language}})',
  guidelinesIn: 'Richtlijnen ({{language}})',
  guidelinesExplain:
    'Worden getoond terwijl een ticket van deze categorie wordt ingevoerd. Wat moet worden gevraagd, wie is verantwoordelijk, hoe snel?',
  texts: 'Namen en richtlijnen',
  textsExplain: 'Minstens één taal. Waar een tekst ontbreekt, wordt de taal van het kantoor getoond.',
  nameMissing: 'Voer in minstens één taal een naam in.',
  confidentiality: 'Wie de tickets ziet',
  visibleTo: 'Zichtbaar voor',
  confidentialityExplain: {
    office: 'Iedereen op kantoor die tickets mag lezen.',
    team: 'De leden van het team van het ticket, de persoon aan wie het is toegewezen, de aanvrager en de volgers. Niemand anders komt te weten dat het bestaat.',
    concerned:
      'Alleen de persoon aan wie het is toegewezen, de aanvrager, wie het heeft ingevoerd en de volgers. Ook niet het team, ook niet de beheerder.',
  },
  widen:
    'Meer personen zouden de tickets van deze categorie zien, ook de bestaande. Een tweede persoon moet instemmen.',
  narrow: 'Minder personen zien de tickets van deze categorie, ook de bestaande.',
  team: 'Gebruikelijk team',
  noTeam: 'Geen team',
  teamMissing: 'Zonder gebruikelijk team ziet behalve de betrokkenen niemand zo’n ticket, totdat een team is gekozen.',
  priority: 'Gebruikelijke prioriteit',
  defaults: 'Voor nieuwe tickets',
  state: 'Toestand',
  inUse: 'in gebruik',
  retired: 'niet meer aangeboden',
  showRetired: 'Ook categorieën tonen die niet meer worden aangeboden',
  retire: 'Niet meer aanbieden',
  restore: 'Weer aanbieden',
  retireExplain:
    'De categorie wordt niet meer aangeboden voor nieuwe tickets. Oude tickets houden haar en blijven even vertrouwelijk.',
  none: 'Er zijn nog geen categorieën',
  noneExplain: 'Maak er een voor elke soort verzoek, zoals inkomende post.',
};
