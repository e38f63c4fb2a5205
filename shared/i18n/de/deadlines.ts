import type { deadlines as english } from '../en/deadlines.ts';
import type { Translated } from '../shape.ts';

export const deadlines: Translated<typeof english> = {
  period: {
    hour_one: '{{count}} Stunde',
    hour_other: '{{count}} Stunden',
    day_one: '{{count}} Tag',
    day_other: '{{count}} Tage',
    workingDay_one: '{{count}} Werktag',
    workingDay_other: '{{count}} Werktage',
    week_one: '{{count}} Woche',
    week_other: '{{count}} Wochen',
    month_one: '{{count}} Monat',
    month_other: '{{count}} Monate',
    year_one: '{{count}} Jahr',
    year_other: '{{count}} Jahre',
  },
  reason: {
    saturday: 'ein Samstag',
    sunday: 'ein Sonntag',
    holiday: 'ein Ruhetag ({{name}})',
  },
  cite: {
    section: '§ {{at}} {{law}}',
    sectionPart: '§ {{at}} Abs. {{part}} {{law}}',
    article: 'Art. {{at}} {{law}}',
    articlePart: 'Art. {{at}} Abs. {{part}} {{law}}',
    regulation: 'Art. {{at}} VO {{law}}',
    regulationPart: 'Art. {{at}} Abs. {{part}} VO {{law}}',
    decision: '{{court}} {{at}}',
    compare: 'vgl. {{sources}}',
  },
  step: {
    eventExcluded: 'Der Tag des Ereignisses, {{date}}, wird nicht mitgerechnet.',
    eventIncluded: '{{date}} ist der erste Tag der Frist und wird mitgerechnet.',
    fromOldEnd: 'Die Verlängerung rechnet vom Ende der alten Frist an, {{date}}.',
    hoursFrom: 'Die Stunden laufen ab {{date}}, {{time}} Uhr.',
    hoursFromNextHour:
      'Die Stunde des Ereignisses ({{date}}, {{time}} Uhr) wird nicht mitgerechnet; die Frist läuft ab {{otherTime}} Uhr.',
    counted: 'Fristlänge {{period}}: rechnerisches Ende {{date}}.',
    countedToMonthEnd:
      'Fristlänge {{period}}: rechnerisches Ende {{date}}, der letzte Tag des Monats, weil dem Monat der Tag mit dieser Zahl fehlt.',
    countedBack: 'Fristlänge {{period}}, zurückgerechnet: {{date}}.',
    workingDays: 'Fristlänge {{period}}: rechnerisches Ende {{date}}.',
    clear:
      'Keiner der beiden Endtage zählt mit: Die Frist beginnt am {{date}}, letzter Tag für die Handlung ist {{other}}.',
    restDay: '{{day}} ist {{reason}}.',
    movedLater: 'Das Ende verschiebt sich auf den nächsten Werktag, {{date}}.',
    movedEarlier: 'Das Ende verschiebt sich auf den Werktag davor, {{date}}.',
    twoWorkingDays: 'Die Frist muss mindestens zwei Arbeitstage enthalten; sie endet daher am {{date}}.',
    workingDay: '{{date}} ist ein Werktag; das Ende verschiebt sich nicht.',
    staysBack: 'Die Frist wird zurückgerechnet; ihr Ende {{date}} verschiebt sich nicht.',
    staysNoDeclaration:
      'Es ist weder eine Erklärung abzugeben noch eine Leistung zu bewirken; das Ende {{date}} verschiebt sich nicht.',
    staysMeeting: 'Fristen vor einer Hauptversammlung verschieben sich nie; es bleibt bei {{date}}.',
    staysLongPeriod: 'Für so lange Fristen gilt das Gesetz nicht; das Ende {{date}} verschiebt sich nicht.',
    staysDenmark: 'Kein Gesetz verschiebt das Ende; es bleibt bei {{date}}, auch an einem Ruhetag.',
    staysUnknown: 'Dass sich das Ende verschiebt, ist nicht angegeben; es bleibt beim sicheren Tag, {{date}}.',
    staysSafe: 'Ob sich das Ende verschiebt, ist nicht geklärt; es bleibt beim sicheren Tag, {{date}}.',
    hoursSkipped: 'Samstage, Sonntage und allgemeine Feiertage werden nicht mitgerechnet.',
    hoursAll: 'Jede Stunde wird mitgerechnet, auch die von Samstagen, Sonntagen und Feiertagen.',
    hoursEnd: 'Fristlänge {{period}}: Ende {{date}}, {{time}} Uhr.',
    deemedThree: 'Mit drei statt vier Tagen gerechnet: {{date}}.',
    ends: 'Letzter Tag, an dem die Handlung rechtzeitig ist: {{date}}.',
    endsWithoutAct: 'Die Frist läuft mit dem Ende dieses Tages ab: {{date}}.',
  },
  warning: {
    regimeMissingDe:
      'Nicht angegeben ist, ob sich ein Ende an einem Ruhetag verschiebt (§ 193 BGB, § 222 Abs. 2 ZPO). Genommen wurde der frühere Tag; wählen Sie die Regel der Frist.',
    regimeMissingNl:
      'Nicht angegeben ist, ob die Algemene termijnenwet gilt; für Verträge und vom Gericht gesetzte Fristen gilt sie nicht. Prüfen Sie das und wählen Sie die Regel der Frist.',
    regimeMissingDk:
      'Nicht angegeben ist, welches Gesetz das Ende verschiebt; eine allgemeine Regel kennt das dänische Recht nicht. Das Ende wurde nicht verschoben; wählen Sie die Regel der Frist.',
    regimeMissingHours:
      'Nicht angegeben ist, ob Ruhetage mitzählen. Gerechnet wurde jede Stunde; das ergibt das frühere Ende.',
    movesIfRolled:
      '{{day}} ist {{reason}}. Verschiebt das Gesetz das Ende, so ist es {{other}}; bis das geprüft ist, halten Sie sich an {{date}}.',
    clearAssumed:
      'Nicht angegeben ist, ob beide Endtage wegfallen. Genommen wurde der frühere Tag, {{date}}; sonst ist es {{other}}.',
    deemedDays:
      'Nicht jedes Land hat die Zugangsfiktion von drei auf vier Tage geändert. Genommen wurde der frühere Tag, {{date}}; mit vier Tagen ist es {{other}}. Prüfen Sie das Verfahrensgesetz des Landes.',
    deemedPlace:
      '{{date}} ({{name}}) ist nur in einigen Ländern Feiertag. Für den Tag der Bekanntgabefiktion kommt es auf das Land des Empfängers an, das nicht angegeben ist. Der Tag wurde als Werktag genommen; ist er dort Feiertag, so gilt {{other}} als Tag der Bekanntgabe.',
    fiveMonths:
      'Ist das die Fünfmonatsfrist nach der Verkündung, so verschiebt sie sich nach herrschender Ansicht nicht: Halten Sie sich an {{other}}.',
    extensionMonthEnd:
      'Die alte Frist endete am letzten Tag eines Monats; wie ein Monat von dort an rechnet, ist nicht geklärt: {{date}} oder {{other}}. Genommen wurde der frühere Tag.',
    extensionFromRestDay:
      'Das alte Ende, {{date}}, ist ein Ruhetag. Endete die alte Frist dort nur rechnerisch, so lief sie bis zum nächsten Werktag; geben Sie diesen an.',
    monthEndReading:
      'Das Ereignis lag am letzten Tag eines Monats: Die Frist endet am {{date}}, nach anderer Lesart am {{other}}. Genommen wurde der frühere Tag.',
    backToWorkingDay:
      'Ob auf den Werktag davor, {{date}}, zurückzugehen ist, ist streitig; sonst ist es {{other}}. Genommen wurde der frühere Tag.',
    backStaysOnRestDay: '{{day}} ist {{reason}}. Handeln Sie bis zum Werktag davor, {{other}}.',
    twoDaysBack:
      'Ob eine zurückgerechnete Frist zwei Arbeitstage enthalten muss, ist nicht geklärt. Genommen wurde der frühere Tag, {{date}}; sonst ist es {{other}}.',
    equatedUnknown:
      'Die gleichgestellten Tage (Art. 3 Abs. 3 Algemene termijnenwet) sind nur für {{first}} bis {{last}} bekannt. Das Ende liegt außerhalb und kann später sein; halten Sie sich an den genannten Tag.',
    equatedDoubtful:
      '{{date}} ist ein gleichgestellter Tag. Ob er diese Frist verschiebt, ist nicht geprüft: Halten Sie sich an diesen Tag; sonst ist es {{other}}.',
    landMissing:
      '{{date}} ({{name}}) ist in einigen Ländern Feiertag. Der Ort ist nicht angegeben; der Tag wurde als Werktag genommen. Geben Sie das Land des Gerichts an.',
    placeInLand:
      '{{date}} ({{name}}) ist nur in einem Teil dieses Landes Feiertag und wurde als Werktag genommen. Geben Sie den Ort des Gerichts an.',
    notOnEuList:
      '{{date}} ({{name}}) steht vielleicht nicht auf der Liste der Feiertage, die der Staat zur Verordnung 1182/71 gemeldet hat. Der Tag wurde als Arbeitstag genommen.',
    notNamedInStatute:
      '{{date}} ({{name}}) ist im Gesetz nicht genannt. Der Tag wurde als Werktag genommen; halten Sie sich an den genannten Tag.',
    denmarkNoRoll:
      '{{day}} ist {{reason}}. Eine dänische Frist verschiebt sich deshalb nicht: Handeln Sie bis zum Werktag davor, {{other}}.',
    euPlaceMissing:
      'Der Ort der Handlung ist nicht angegeben. Als Ruhetage galten nur Samstage und Sonntage; das Ende kann später sein.',
    euPlaceUnknown:
      'Die Feiertage von {{name}} sind nicht bekannt. Als Ruhetage galten nur Samstage und Sonntage; das Ende kann später sein.',
    euHoursTwoDays:
      'Ob eine Frist in Stunden zwei Arbeitstage enthalten muss, ist nicht geklärt. Das Ende wurde nicht hinausgeschoben.',
    timeMissing:
      'Die Uhrzeit des Ereignisses am {{date}} ist nicht angegeben. Gerechnet wurde vom Beginn dieses Tages an; das ergibt das frühere Ende.',
    hourBegun:
      'Ob die Stunde des Ereignisses zählt, ist nicht geklärt. Gerechnet wurde ab {{time}} Uhr, nicht ab {{otherTime}} Uhr.',
    fullHour:
      'Das Ereignis ist zur vollen Stunde verzeichnet, {{time}} Uhr. War es einen Augenblick früher, so endet die Frist eine Stunde eher.',
    clockChange: 'Am {{date}} wird die Uhr umgestellt. Genommen wurde das frühere Ende.',
    saturdayCounts: 'Ob ein Samstag ein Werktag ist, hängt vom Gesetz ab. Genommen wurde der frühere Tag: {{date}}.',
    yearUnchecked: 'Die Feiertage sind nur für {{first}} bis {{last}} geprüft.',
  },
  problem: {
    line_empty: 'Die Zeile ist leer.',
    line_too_long: 'Die Zeile ist zu lang.',
    not_text: 'Die Zeile ist kein Text in UTF-8.',
    not_json: 'Die Zeile ist kein JSON.',
    not_an_object: 'Die Zeile ist kein JSON-Objekt.',
    field_missing: 'Das Feld {{field}} fehlt.',
    field_invalid: 'Das Feld {{field}} hat keinen gültigen Wert.',
    field_unknown: 'Ein Feld {{field}} gibt es nicht.',
    region_unknown: 'Diese Region gibt es in dieser Rechtsordnung nicht.',
    regime_elsewhere: 'Diese Regel gehört zu einer anderen Rechtsordnung.',
    unit_not_of_regime: 'Diese Regel gilt nicht für Fristen in dieser Einheit.',
    only_backward: 'Fristen vor einer Hauptversammlung werden nur zurückgerechnet.',
    clear_only_backward: 'Beide Endtage können nur wegfallen, wo eine Frist zurückgerechnet wird.',
    clear_or_included: 'Der Tag des Ereignisses kann nicht zugleich mitzählen und wegfallen.',
    hours_not_included: 'Eine Frist in Stunden hat keinen ersten oder letzten Tag, der mitzählt oder wegfällt.',
    extension_only_forward: 'Verlängert werden nur Fristen in Tagen, Wochen, Monaten oder Jahren, die vorwärts laufen.',
    extension_before_trigger: 'Die alte Frist kann nicht vor dem Ereignis enden.',
    extension_not_included: 'Eine Verlängerung beginnt nach dem alten Ende, das nicht mitzählt.',
    out_of_range: 'Das Feld {{field}} liegt zu weit entfernt, um zu rechnen.',
  },
};
