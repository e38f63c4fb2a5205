import type { deadlines as english } from '../en/deadlines.ts';
import type { Translated } from '../shape.ts';

export const deadlines: Translated<typeof english> = {
  period: {
    hour_one: '{{count}} uur',
    hour_other: '{{count}} uur',
    day_one: '{{count}} dag',
    day_other: '{{count}} dagen',
    workingDay_one: '{{count}} werkdag',
    workingDay_other: '{{count}} werkdagen',
    week_one: '{{count}} week',
    week_other: '{{count}} weken',
    month_one: '{{count}} maand',
    month_other: '{{count}} maanden',
    year_one: '{{count}} jaar',
    year_other: '{{count}} jaar',
  },
  reason: {
    saturday: 'een zaterdag',
    sunday: 'een zondag',
    holiday: 'een rustdag ({{name}})',
  },
  cite: {
    section: '§ {{at}} {{law}}',
    sectionPart: '§ {{at}} lid {{part}} {{law}}',
    article: 'art. {{at}} {{law}}',
    articlePart: 'art. {{at}} lid {{part}} {{law}}',
    regulation: 'art. {{at}} Vo. {{law}}',
    regulationPart: 'art. {{at}} lid {{part}} Vo. {{law}}',
    decision: '{{court}} {{at}}',
    compare: 'vgl. {{sources}}',
  },
  step: {
    eventExcluded: '{{date}}, de dag van de gebeurtenis, telt niet mee.',
    eventIncluded: '{{date}} is de eerste dag van de termijn en telt mee.',
    fromOldEnd: 'De verlenging telt vanaf het einde van de oude termijn, {{date}}.',
    hoursFrom: 'De uren lopen vanaf {{date}}, {{time}} uur.',
    hoursFromNextHour:
      'Het uur van de gebeurtenis ({{date}}, {{time}} uur) telt niet mee; de termijn loopt vanaf {{otherTime}} uur.',
    counted: 'Een termijn van {{period}} eindigt op {{date}}.',
    countedToMonthEnd:
      'Een termijn van {{period}} eindigt op {{date}}, de laatste dag van de maand, omdat die maand geen dag met dit nummer heeft.',
    countedBack: 'Een termijn van {{period}}, teruggeteld, leidt tot {{date}}.',
    workingDays: 'Een termijn van {{period}} eindigt op {{date}}.',
    clear:
      'Geen van beide einddagen telt mee: de termijn begint op {{date}}, de laatste dag voor de handeling is {{other}}.',
    restDay: '{{day}} is {{reason}}.',
    movedLater: 'Het einde schuift op naar de volgende werkdag, {{date}}.',
    movedEarlier: 'Het einde gaat terug naar de werkdag ervoor, {{date}}.',
    twoWorkingDays: 'De termijn moet ten minste twee werkdagen bevatten; hij eindigt daarom op {{date}}.',
    workingDay: '{{date}} is een werkdag; het einde verschuift niet.',
    staysBack: 'De termijn wordt teruggeteld; het einde op {{date}} verschuift niet.',
    staysNoDeclaration: 'Er hoeft niets te worden verklaard of gepresteerd; het einde op {{date}} verschuift niet.',
    staysMeeting: 'Termijnen voor een algemene vergadering verschuiven nooit; het einde blijft {{date}}.',
    staysLongPeriod: 'Voor zo lange termijnen geldt de wet niet; het einde op {{date}} verschuift niet.',
    staysDenmark: 'Geen wet verschuift het einde; het blijft {{date}}, ook op een rustdag.',
    staysUnknown: 'Er is niet opgegeven dat het einde verschuift; het blijft {{date}}, de veilige dag.',
    staysSafe: 'Of het einde verschuift, staat niet vast; het blijft {{date}}, de veilige dag.',
    hoursSkipped: 'Zaterdagen, zondagen en feestdagen tellen niet mee.',
    hoursAll: 'Elk uur telt mee, ook die van zaterdagen, zondagen en feestdagen.',
    hoursEnd: 'Een termijn van {{period}} eindigt op {{date}} om {{time}} uur.',
    deemedThree: 'Met drie in plaats van vier dagen geteld is het einde {{date}}.',
    ends: 'De laatste dag waarop de handeling op tijd is: {{date}}.',
    endsWithoutAct: 'De termijn loopt af aan het einde van {{date}}.',
  },
  warning: {
    regimeMissingDe:
      'Er is niet opgegeven of een einde op een rustdag verschuift (§ 193 BGB, § 222 lid 2 ZPO). De vroegere dag is genomen; kies de regel van de termijn.',
    regimeMissingNl:
      'Er is niet opgegeven of de Algemene termijnenwet geldt; voor contracten en door de rechter gestelde termijnen geldt zij niet. Controleer dit en kies de regel van de termijn.',
    regimeMissingDk:
      'Er is niet opgegeven welke wet het einde verschuift; een algemene regel kent het Deense recht niet. Het einde is niet verschoven; kies de regel van de termijn.',
    regimeMissingHours: 'Er is niet opgegeven of rustdagen meetellen. Elk uur is geteld; dat geeft het vroegere einde.',
    movesIfRolled:
      '{{day}} is {{reason}}. Verschuift het einde volgens de wet, dan is het {{other}}; houd {{date}} aan tot dat is gecontroleerd.',
    clearAssumed:
      'Er is niet opgegeven of beide einddagen wegvallen. De vroegere dag, {{date}}, is genomen; anders is het {{other}}.',
    deemedDays:
      'Niet elk Land heeft de fictie van bekendmaking van drie naar vier dagen gebracht. De vroegere dag, {{date}}, is genomen; met vier dagen is het {{other}}. Controleer de wet van het Land.',
    deemedPlace:
      '{{date}} ({{name}}) is alleen in sommige Länder een feestdag. Voor de dag van de fictieve bekendmaking telt het Land van de geadresseerde, en dat is niet opgegeven. De dag is als werkdag genomen; is het daar een feestdag, dan geldt {{other}} als dag van bekendmaking.',
    fiveMonths:
      'Is dit de termijn van vijf maanden na de uitspraak, dan verschuift hij volgens de heersende opvatting niet: houd {{other}} aan.',
    extensionMonthEnd:
      'De oude termijn eindigde op de laatste dag van een maand; hoe een maand vandaar telt, staat niet vast: {{date}} of {{other}}. De vroegere dag is genomen.',
    extensionFromRestDay:
      'Het oude einde, {{date}}, is een rustdag. Eindigde de oude termijn daar alleen rekenkundig, dan liep hij tot de volgende werkdag; geef die dag op.',
    monthEndReading:
      'De gebeurtenis was op de laatste dag van een maand: de termijn eindigt op {{date}}, volgens een andere lezing op {{other}}. De vroegere dag is genomen.',
    backToWorkingDay:
      'Of men terug moet naar de werkdag ervoor, {{date}}, is omstreden; anders is het {{other}}. De vroegere dag is genomen.',
    backStaysOnRestDay: '{{day}} is {{reason}}. Handel uiterlijk op de werkdag ervoor, {{other}}.',
    twoDaysBack:
      'Of een teruggetelde termijn twee werkdagen moet bevatten, staat niet vast. De vroegere dag, {{date}}, is genomen; anders is het {{other}}.',
    equatedUnknown:
      'De gelijkgestelde dagen (art. 3 lid 3 Algemene termijnenwet) zijn alleen voor {{first}} tot en met {{last}} bekend. Het einde ligt daarbuiten en kan later zijn; houd de genoemde dag aan.',
    equatedDoubtful:
      '{{date}} is een gelijkgestelde dag. Of die deze termijn verschuift, is niet gecontroleerd: houd deze dag aan; anders is het {{other}}.',
    landMissing:
      '{{date}} ({{name}}) is in enkele Länder een feestdag. De plaats is niet opgegeven; de dag is als werkdag genomen. Geef het Land van het gerecht op.',
    placeInLand:
      '{{date}} ({{name}}) is alleen in een deel van dit Land een feestdag en is als werkdag genomen. Geef de plaats van het gerecht op.',
    notOnEuList:
      '{{date}} ({{name}}) staat misschien niet op de lijst van feestdagen die de staat voor Verordening 1182/71 heeft opgegeven. De dag is als werkdag genomen.',
    notNamedInStatute:
      '{{date}} ({{name}}) wordt in de wet niet genoemd. De dag is als werkdag genomen; houd de genoemde dag aan.',
    denmarkNoRoll:
      '{{day}} is {{reason}}. Een Deense termijn verschuift daarom niet: handel uiterlijk op de werkdag ervoor, {{other}}.',
    euPlaceMissing:
      'De plaats van de handeling is niet opgegeven. Alleen zaterdagen en zondagen golden als rustdag; het einde kan later zijn.',
    euPlaceUnknown:
      'De feestdagen van {{name}} zijn niet bekend. Alleen zaterdagen en zondagen golden als rustdag; het einde kan later zijn.',
    euHoursTwoDays: 'Of een termijn in uren twee werkdagen moet bevatten, staat niet vast. Het einde is niet verlengd.',
    timeMissing:
      'Het tijdstip van de gebeurtenis op {{date}} is niet opgegeven. De uren zijn geteld vanaf het begin van die dag; dat geeft het vroegere einde.',
    hourBegun:
      'Of het uur van de gebeurtenis meetelt, staat niet vast. Er is geteld vanaf {{time}} uur, niet vanaf {{otherTime}} uur.',
    fullHour:
      'De gebeurtenis is op een heel uur genoteerd, {{time}} uur. Was zij een ogenblik eerder, dan eindigt de termijn een uur vroeger.',
    clockChange: 'Op {{date}} wordt de klok verzet. Het vroegere einde is genomen.',
    saturdayCounts: 'Of een zaterdag een werkdag is, hangt van de wet af. De vroegere dag is genomen: {{date}}.',
    yearUnchecked: 'De feestdagen zijn alleen voor {{first}} tot en met {{last}} gecontroleerd.',
  },
  problem: {
    line_empty: 'De regel is leeg.',
    line_too_long: 'De regel is te lang.',
    not_text: 'De regel is geen tekst in UTF-8.',
    not_json: 'De regel is geen JSON.',
    not_an_object: 'De regel is geen JSON-object.',
    field_missing: 'Het veld {{field}} ontbreekt.',
    field_invalid: 'Het veld {{field}} heeft geen geldige waarde.',
    field_unknown: 'Een veld {{field}} bestaat niet.',
    region_unknown: 'Deze regio bestaat niet in dit rechtsgebied.',
    regime_elsewhere: 'Deze regel hoort bij een ander rechtsgebied.',
    unit_not_of_regime: 'Deze regel geldt niet voor termijnen in deze eenheid.',
    only_backward: 'Termijnen voor een algemene vergadering worden alleen teruggeteld.',
    clear_only_backward: 'Beide einddagen kunnen alleen wegvallen waar een termijn wordt teruggeteld.',
    clear_or_included: 'De dag van de gebeurtenis kan niet tegelijk meetellen en wegvallen.',
    hours_not_included: 'Een termijn in uren heeft geen eerste of laatste dag die meetelt of wegvalt.',
    extension_only_forward:
      'Alleen termijnen in dagen, weken, maanden of jaren die vooruit lopen, kunnen worden verlengd.',
    extension_before_trigger: 'De oude termijn kan niet voor de gebeurtenis eindigen.',
    extension_not_included: 'Een verlenging begint na het oude einde, dat niet meetelt.',
    out_of_range: 'Het veld {{field}} ligt te ver weg om te berekenen.',
  },
};
