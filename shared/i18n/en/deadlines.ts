/** How a deadline is computed: the steps, what is not settled, and why nothing could be computed. */
export const deadlines = {
  period: {
    hour_one: '{{count}} hour',
    hour_other: '{{count}} hours',
    day_one: '{{count}} day',
    day_other: '{{count}} days',
    workingDay_one: '{{count}} working day',
    workingDay_other: '{{count}} working days',
    week_one: '{{count}} week',
    week_other: '{{count}} weeks',
    month_one: '{{count}} month',
    month_other: '{{count}} months',
    year_one: '{{count}} year',
    year_other: '{{count}} years',
  },
  reason: {
    saturday: 'a Saturday',
    sunday: 'a Sunday',
    holiday: 'a day of rest ({{name}})',
  },
  cite: {
    section: '§ {{at}} {{law}}',
    sectionPart: '§ {{at}}({{part}}) {{law}}',
    article: 'art. {{at}} {{law}}',
    articlePart: 'art. {{at}}({{part}}) {{law}}',
    regulation: 'art. {{at}} Reg. {{law}}',
    regulationPart: 'art. {{at}}({{part}}) Reg. {{law}}',
    decision: '{{court}} {{at}}',
    compare: 'cf. {{sources}}',
  },
  step: {
    eventExcluded: '{{date}}, the day of the event, is not counted.',
    eventIncluded: '{{date}} is the first day of the period and is counted.',
    fromOldEnd: 'The extension is counted from the end of the old period, {{date}}.',
    hoursFrom: 'The hours run from {{date}}, {{time}}.',
    hoursFromNextHour: 'The hour of the event ({{date}}, {{time}}) is not counted; the period runs from {{otherTime}}.',
    counted: 'A period of {{period}} ends on {{date}}.',
    countedToMonthEnd:
      'A period of {{period}} ends on {{date}}, the last day of the month, because the month has no day with this number.',
    countedBack: 'A period of {{period}}, counted back, leads to {{date}}.',
    workingDays: 'A period of {{period}} ends on {{date}}.',
    clear: 'Neither end day is counted: the period begins on {{date}}, and the last day for the act is {{other}}.',
    restDay: '{{day}} is {{reason}}.',
    movedLater: 'The end moves to the next working day, {{date}}.',
    movedEarlier: 'The end moves back to the working day before, {{date}}.',
    twoWorkingDays: 'The period must hold at least two working days; it therefore ends on {{date}}.',
    workingDay: '{{date}} is a working day; the end does not move.',
    staysBack: 'The period is counted back; its end on {{date}} does not move.',
    staysNoDeclaration: 'No declaration or performance is due; the end on {{date}} does not move.',
    staysMeeting: 'Periods before a general meeting never move; the end on {{date}} stays.',
    staysLongPeriod: 'The act does not apply to so long a period; the end on {{date}} does not move.',
    staysDenmark: 'No statute moves the end; {{date}} stays, also on a day of rest.',
    staysUnknown: 'It was not said that the end moves; {{date}} stays, which is the safe day.',
    staysSafe: 'It is not settled whether the end moves; {{date}} stays, which is the safe day.',
    hoursSkipped: 'Saturdays, Sundays and public holidays are not counted.',
    hoursAll: 'Every hour is counted, those of Saturdays, Sundays and public holidays too.',
    hoursEnd: 'A period of {{period}} ends on {{date}} at {{time}}.',
    deemedThree: 'Counted with three days instead of four, the end is {{date}}.',
    ends: 'The last day on which the act is in time: {{date}}.',
    endsWithoutAct: 'The period ends at the end of {{date}}.',
  },
  warning: {
    regimeMissingDe:
      'It was not said whether an end on a day of rest moves (§ 193 BGB, § 222(2) ZPO). The earlier day was taken; choose the rule of the period.',
    regimeMissingNl:
      'It was not said whether the Algemene termijnenwet applies; it does not to contracts and to periods set by a court. Check this, and choose the rule of the period.',
    regimeMissingDk:
      'It was not said which statute moves the end; Danish law has no general rule. The end was not moved; choose the rule of the period.',
    regimeMissingHours:
      'It was not said whether days of rest are counted. Every hour was, which gives the earlier end.',
    movesIfRolled:
      '{{day}} is {{reason}}. If the end moves by law, it is {{other}}; until that is checked, keep to {{date}}.',
    clearAssumed:
      'It was not said whether both end days are left out. The earlier day, {{date}}, was taken; else it is {{other}}.',
    deemedDays:
      'Not every Land has changed from three days to four for the fiction of service. The earlier day, {{date}}, was taken; with four days it is {{other}}. Check the procedure act of the Land.',
    deemedPlace:
      '{{date}} ({{name}}) is a holiday in some Länder only. What counts for the deemed day is the Land of the addressee, which was not said. The day was taken as a working day; if it is a holiday there, the deemed day is {{other}}.',
    fiveMonths:
      'If this is the five-month limit after pronouncement, it does not move by the prevailing view: keep to {{other}}.',
    extensionMonthEnd:
      'The old period ended on the last day of a month, and it is not settled how a month is counted from there: {{date}} or {{other}}. The earlier was taken.',
    extensionFromRestDay:
      '{{date}}, the old end, is a day of rest. If the old period ended there by arithmetic, it ran to the next working day; enter that day.',
    monthEndReading:
      'The event was on the last day of a month: the period ends on {{date}}, by another reading on {{other}}. The earlier was taken.',
    backToWorkingDay:
      'Whether one must go back to the working day before, {{date}}, is disputed; else it is {{other}}. The earlier was taken.',
    backStaysOnRestDay: '{{day}} is {{reason}}. Act by the working day before, {{other}}.',
    twoDaysBack:
      'Whether a period that is counted back must hold two working days is not settled. The earlier day, {{date}}, was taken; else it is {{other}}.',
    equatedUnknown:
      'The equated days (art. 3(3) Algemene termijnenwet) are known for {{first}} to {{last}} only. The end lies outside and may be later; keep to the day given.',
    equatedDoubtful:
      '{{date}} is an equated day. Whether it moves this period was not checked: keep to this day; else it is {{other}}.',
    landMissing:
      '{{date}} ({{name}}) is a holiday in some Länder. The place was not said and the day was taken as a working day. Name the Land of the court.',
    placeInLand:
      '{{date}} ({{name}}) is a holiday in a part of this Land only and was taken as a working day. Name the place of the court.',
    notOnEuList:
      '{{date}} ({{name}}) may not be on the list of holidays that the state has notified for Regulation 1182/71. It was taken as a working day.',
    notNamedInStatute:
      '{{date}} ({{name}}) is not named in the statute. It was taken as a working day; keep to the day given.',
    denmarkNoRoll:
      '{{day}} is {{reason}}. A Danish period does not move for that: act by the working day before, {{other}}.',
    euPlaceMissing:
      'The place of the act was not said. Only Saturdays and Sundays were taken as days of rest; the end may be later.',
    euPlaceUnknown:
      'The holidays of {{name}} are not known. Only Saturdays and Sundays were taken as days of rest; the end may be later.',
    euHoursTwoDays: 'Whether a period in hours must hold two working days is not settled. The end was not extended.',
    timeMissing:
      'The time of the event on {{date}} was not said. The hours were counted from the beginning of that day, which gives the earlier end.',
    hourBegun:
      'Whether the hour of the event counts is not settled. The hours were counted from {{time}}, not from {{otherTime}}.',
    fullHour:
      'The event is noted at a full hour, {{time}}. If it was a moment before, the period ends an hour earlier.',
    clockChange: 'The clocks are changed on {{date}}. The earlier end was taken.',
    saturdayCounts: 'Whether a Saturday is a working day depends on the statute. The earlier day was taken: {{date}}.',
    yearUnchecked: 'The tables of holidays are checked for {{first}} to {{last}} only.',
  },
  problem: {
    line_empty: 'The line is empty.',
    line_too_long: 'The line is too long.',
    not_text: 'The line is not text in UTF-8.',
    not_json: 'The line is not JSON.',
    not_an_object: 'The line is not a JSON object.',
    field_missing: 'The field {{field}} is missing.',
    field_invalid: 'The field {{field}} has no valid value.',
    field_unknown: 'There is no field {{field}}.',
    region_unknown: 'This region does not exist in this jurisdiction.',
    regime_elsewhere: 'This rule belongs to another jurisdiction.',
    unit_not_of_regime: 'This rule is not for periods in this unit.',
    only_backward: 'Periods before a general meeting are counted back only.',
    clear_only_backward: 'Both end days can be left out only where a period is counted back.',
    clear_or_included: 'The day of the event cannot be counted and left out at once.',
    hours_not_included: 'A period in hours has no first or last day to count or to leave out.',
    extension_only_forward: 'Only periods in days, weeks, months or years that run forward can be extended.',
    extension_before_trigger: 'The old period cannot end before the event.',
    extension_not_included: 'An extension begins after the old end, which is not counted.',
    out_of_range: 'The field {{field}} lies too far away to be computed.',
  },
};
