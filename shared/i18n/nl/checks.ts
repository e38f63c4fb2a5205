import type { checks as shape } from '../en/checks.ts';
import type { Translated } from '../shape.ts';

export const checks: Translated<typeof shape> = {
  title: 'Controle van de database',
  explain:
    'Eens per week controleert één werkplek vanzelf elke pagina van de database en elke regel van het controlespoor, terwijl iedereen doorwerkt.',
  start: 'Nu controleren',
  running: 'De database wordt gecontroleerd',
  sound: 'Laatst gecontroleerd: {{when}}. Niets is beschadigd.',
  none: 'De database is nog niet gecontroleerd.',
  damaged: 'De database is beschadigd',
  damagedText:
    'De controle van {{when}} heeft schade gevonden in de database of in het controlespoor. Meld het vandaag nog bij uw IT-contact. Zet de laatste back-up van daarvoor terug in een nieuwe map en vergelijk.',
  settings: 'Naar de back-ups',
  files: {
    title: 'Controle van de bestanden',
    explain:
      'Eén keer per week ontsleutelt één werkplek elk bestand van de tickets en vergelijkt het met wat de database ervan weet.',
    start: 'Bestanden nu controleren',
    running: 'De bestanden worden gecontroleerd',
    none: 'De bestanden zijn nog niet gecontroleerd.',
    sound: 'Laatst gecontroleerd: {{when}}. Elk bestand is heel.',
    broken_one: '{{count}} bestand ontbreekt of is beschadigd',
    broken_other: '{{count}} bestanden ontbreken of zijn beschadigd',
    brokenText:
      'Gecontroleerd: {{when}}. Zet ze uit de back-ups terug. Wat geen back-up heeft, moet opnieuw aan het ticket worden toegevoegd.',
    restore: 'Uit de back-ups terugzetten',
    restoring: 'Bestanden worden teruggezet',
    restored_one: '{{count}} bestand is uit de back-ups teruggezet',
    restored_other: '{{count}} bestanden zijn uit de back-ups teruggezet',
    notInBackups: 'Geen back-up heeft deze bestanden. Voeg ze opnieuw aan hun tickets toe.',
    file: 'Bestand',
    ticket: 'Ticket',
    state: 'Toestand',
    missing: 'ontbreekt',
    damaged: 'beschadigd',
    hidden_one: '{{count}} bestand hoort bij een ticket dat voor u niet open is.',
    hidden_other: '{{count}} bestanden horen bij tickets die voor u niet open zijn.',
    list: 'Ontbrekende en beschadigde bestanden',
  },
};
