import type { evening as english } from '../en/evening.ts';
import type { Translated } from '../shape.ts';

/** De avondcontrole van het termijnenboek. */
export const evening: Translated<typeof english> = {
  title: 'Avondcontrole',
  key: { open: 'De avondcontrole openen', close: 'De dag afsluiten' },
  day: 'Dag',
  heading: 'Avondcontrole van {{date}}',
  until: 'Tot en met {{date}} is er niemand, daarom staat hier ook wat tot dan afloopt.',
  off: 'Dit kantoor doet geen avondcontrole. Wie het kantoor beheert, bepaalt in de instellingen wie die doet.',
  notMine: '{{names}} sluit deze dag af.',
  noSuchDay: 'Deze dag heeft geen avondcontrole nodig.',
  visible: 'Hier staat alleen wat u mag zien.',
  nothing: 'Op deze dag loopt niets af, en er is niets verlopen.',
  overdue: 'Verlopen van eerder',
  due: 'Loopt op deze dag af',
  counts: '{{signedOff}} afgemeld, {{struck}} doorgehaald, {{open}} open, {{overdue}} verlopen',
  ended: '{{name}}, {{when}}',
  proof: 'Bewijs: {{name}}',
  closed: 'Afgesloten door {{name}} op {{when}}',
  late: 'te laat afgesloten',
  remark: 'Opmerking',
  unclosed_one: 'Een werkdag is niet afgesloten',
  unclosed_other: '{{count}} werkdagen zijn niet afgesloten',
  unclosedText:
    'Niemand heeft de avondcontrole gedaan: {{dates}}. Die moet worden ingehaald, want wat toen afliep kan gemist zijn.',
  andMore: '{{dates}} en nog {{count}}',
  goTo: 'Naar de avondcontrole',
  now_one: '{{count}} termijn op de lijst van vandaag, {{open}} open.',
  now_other: '{{count}} termijnen op de lijst van vandaag, {{open}} open.',
  vacant: 'Niemand kan de avondcontrole doen',
  vacantText:
    'Wie daarvoor was aangewezen, is weg of mag het termijnenboek niet lezen. Wijs in de instellingen iemand anders aan.',
  form: {
    title: '{{date}} afsluiten',
    text: 'Met uw naam en de tijd wordt vastgelegd wat op deze lijst stond. Een afgesloten dag gaat nooit weer open.',
    open_one: '{{count}} termijn is nog open. Schrijf in de opmerking waarom die open blijft.',
    open_other: '{{count}} termijnen zijn nog open. Schrijf in de opmerking waarom ze open blijven.',
    remarkHint: 'Iedereen die het termijnenboek leest, ziet die.',
    needed: 'Schrijf waarom er termijnen open blijven.',
    act: 'De dag afsluiten',
    done: '{{date}} afgesloten',
  },
  history: {
    title: 'Afgesloten dagen',
    earlier: 'Eerdere maand',
    later: 'Latere maand',
    none: 'In deze maand is geen dag afgesloten.',
    sheet: 'Avondcontroles van {{month}}',
  },
  settings: {
    title: 'Avondcontrole',
    explain:
      'Elke werkdag loopt iemand alles na wat die dag afloopt en sluit de dag af. Een dag die niet is afgesloten, alarmeert vanaf de volgende dag die persoon, de vervanger en wie het kantoor beheert. Zonder persoon is er geen avondcontrole.',
    person: 'Doet de avondcontrole',
    deputy: 'Vervanger',
    nobody: 'niemand',
    since: 'Dagen worden afgesloten sinds {{date}}.',
    closings: 'Dagen waarop het kantoor gesloten is',
    closingsText:
      'Naast weekenden en feestdagen. Ze hebben geen avondcontrole nodig; wat er afloopt, staat op de lijst van de werkdag ervoor. Geen termijn verschuift erdoor.',
    from: 'Van',
    to: 'Tot en met',
    add: 'Sluitingsdagen toevoegen',
    remove: 'Deze dagen weghalen',
    order: 'De laatste dag ligt voor de eerste.',
  },
};
