import type { categories as shape } from '../en/categories.ts';
import type { Translated } from '../shape.ts';

export const categories: Translated<typeof shape> = {
  intro: 'Hvilke slags henvendelser der findes, hvem der ser deres tickets, og hvad man skal huske, når en kommer ind.',
  add: 'Opret kategori',
  back: 'Alle kategorier',
  name: 'Navn',
  nameIn: 'Navn ({{language}})',
  guidelinesIn: 'Retningslinjer ({{language}})',
  guidelinesExplain:
    'Vises, mens en ticket i denne kategori registreres. Hvad skal der spørges om, hvem er ansvarlig, hvor hurtigt?',
  texts: 'Navne og retningslinjer',
  textsExplain: 'Mindst ét sprog. Hvor en tekst mangler, vises kontorets sprog.',
  nameMissing: 'Skriv et navn på mindst ét sprog.',
  confidentiality: 'Hvem ser tickets',
  visibleTo: 'Synlig for',
  confidentialityExplain: {
    office: 'Alle på kontoret, der må læse tickets.',
    team: 'Medlemmerne af det team, ticketen hører til, den person, den er tildelt, den, der spørger, og følgerne. Ingen andre får at vide, at den findes.',
    concerned:
      'Kun den person, den er tildelt, den, der spørger, den, der registrerede den, og følgerne. Heller ikke teamet, heller ikke administratoren.',
  },
  widen:
    'Flere personer ville se denne kategoris tickets, også dem, der allerede findes. En anden person skal godkende det.',
  narrow: 'Færre personer ser denne kategoris tickets, også dem, der allerede findes.',
  team: 'Sædvanligt team',
  noTeam: 'Intet team',
  teamMissing: 'Uden et sædvanligt team ser kun de berørte sådan en ticket, indtil der er valgt et team.',
  priority: 'Sædvanlig prioritet',
  defaults: 'For nye tickets',
  state: 'Tilstand',
  inUse: 'i brug',
  retired: 'tilbydes ikke længere',
  showRetired: 'Vis også kategorier, der ikke længere tilbydes',
  retire: 'Tilbyd ikke længere',
  restore: 'Tilbyd igen',
  retireExplain:
    'Kategorien tilbydes ikke længere til nye tickets. Gamle tickets beholder den og forbliver lige så fortrolige.',
  none: 'Der er endnu ingen kategorier',
  noneExplain: 'Opret en for hver slags henvendelse, for eksempel indgående post.',
};
