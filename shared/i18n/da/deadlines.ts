import type { deadlines as english } from '../en/deadlines.ts';
import type { Translated } from '../shape.ts';

export const deadlines: Translated<typeof english> = {
  period: {
    hour_one: '{{count}} time',
    hour_other: '{{count}} timer',
    day_one: '{{count}} dag',
    day_other: '{{count}} dage',
    workingDay_one: '{{count}} hverdag',
    workingDay_other: '{{count}} hverdage',
    week_one: '{{count}} uge',
    week_other: '{{count}} uger',
    month_one: '{{count}} måned',
    month_other: '{{count}} måneder',
    year_one: '{{count}} år',
    year_other: '{{count}} år',
  },
  reason: {
    saturday: 'en lørdag',
    sunday: 'en søndag',
    holiday: 'en fridag ({{name}})',
  },
  cite: {
    section: '{{law}} § {{at}}',
    sectionPart: '{{law}} § {{at}}, stk. {{part}}',
    article: '{{law}} art. {{at}}',
    articlePart: '{{law}} art. {{at}}, stk. {{part}}',
    regulation: 'forordning {{law}} art. {{at}}',
    regulationPart: 'forordning {{law}} art. {{at}}, stk. {{part}}',
    decision: '{{court}} {{at}}',
    compare: 'sml. {{sources}}',
  },
  step: {
    eventExcluded: 'Begivenhedens dag, {{date}}, regnes ikke med.',
    eventIncluded: '{{date}} er fristens første dag og regnes med.',
    fromOldEnd: 'Forlængelsen regnes fra den gamle frists udløb, {{date}}.',
    hoursFrom: 'Timerne løber fra {{date}} kl. {{time}}.',
    hoursFromNextHour:
      'Begivenhedens time ({{date}} kl. {{time}}) regnes ikke med; fristen løber fra kl. {{otherTime}}.',
    counted: 'En frist på {{period}} udløber {{date}}.',
    countedToMonthEnd:
      'En frist på {{period}} udløber {{date}}, månedens sidste dag, fordi måneden ikke har en dag med dette tal.',
    countedBack: 'En frist på {{period}}, regnet tilbage, fører til {{date}}.',
    workingDays: 'En frist på {{period}} udløber {{date}}.',
    clear: 'Ingen af de to endedage regnes med: fristen begynder {{date}}, og sidste dag for handlingen er {{other}}.',
    restDay: '{{day}} er {{reason}}.',
    movedLater: 'Udløbet flyttes til den følgende hverdag, {{date}}.',
    movedEarlier: 'Udløbet flyttes til hverdagen før, {{date}}.',
    twoWorkingDays: 'Fristen skal rumme mindst to arbejdsdage; den udløber derfor {{date}}.',
    workingDay: '{{date}} er en hverdag; udløbet flyttes ikke.',
    staysBack: 'Fristen regnes tilbage; udløbet {{date}} flyttes ikke.',
    staysNoDeclaration:
      'Der skal hverken afgives en erklæring eller erlægges en ydelse; udløbet {{date}} flyttes ikke.',
    staysMeeting: 'Frister før en generalforsamling flyttes aldrig; udløbet forbliver {{date}}.',
    staysLongPeriod: 'Loven gælder ikke for så lange frister; udløbet {{date}} flyttes ikke.',
    staysDenmark: 'Ingen lov flytter udløbet; det forbliver {{date}}, også på en fridag.',
    staysUnknown: 'Det er ikke oplyst, at udløbet flyttes; det forbliver {{date}}, som er den sikre dag.',
    staysSafe: 'Om udløbet flyttes, er ikke afklaret; det forbliver {{date}}, som er den sikre dag.',
    hoursSkipped: 'Lørdage, søndage og helligdage regnes ikke med.',
    hoursAll: 'Hver time regnes med, også på lørdage, søndage og helligdage.',
    hoursEnd: 'En frist på {{period}} udløber {{date}} kl. {{time}}.',
    deemedThree: 'Regnet med tre dage i stedet for fire er udløbet {{date}}.',
    ends: 'Sidste dag, hvor handlingen er rettidig: {{date}}.',
    endsWithoutAct: 'Fristen udløber ved udgangen af {{date}}.',
  },
  warning: {
    regimeMissingDe:
      'Det er ikke oplyst, om et udløb på en fridag flyttes (BGB § 193, ZPO § 222, stk. 2). Den tidligere dag er valgt; vælg fristens regel.',
    regimeMissingNl:
      'Det er ikke oplyst, om Algemene termijnenwet gælder; for aftaler og frister fastsat af en ret gælder den ikke. Kontrollér det, og vælg fristens regel.',
    regimeMissingDk:
      'Det er ikke oplyst, hvilken lov der flytter udløbet; dansk ret har ingen almindelig regel. Udløbet er ikke flyttet; vælg fristens regel.',
    regimeMissingHours:
      'Det er ikke oplyst, om fridage regnes med. Hver time er regnet med; det giver det tidligere udløb.',
    movesIfRolled:
      '{{day}} er {{reason}}. Flytter loven udløbet, er det {{other}}; hold dig til {{date}}, indtil det er kontrolleret.',
    clearAssumed:
      'Det er ikke oplyst, om begge endedage udelades. Den tidligere dag, {{date}}, er valgt; ellers er det {{other}}.',
    deemedDays:
      'Ikke hvert Land har ændret formodningen om modtagelse fra tre til fire dage. Den tidligere dag, {{date}}, er valgt; med fire dage er det {{other}}. Kontrollér landets forvaltningslov.',
    deemedPlace:
      '{{date}} ({{name}}) er kun helligdag i nogle Länder. For den formodede meddelelsesdag gælder modtagerens Land, som ikke er oplyst. Dagen er regnet som hverdag; er den helligdag dér, er meddelelsesdagen {{other}}.',
    fiveMonths:
      'Er det femmånedersfristen efter domsafsigelsen, flyttes den ikke efter den herskende opfattelse: hold dig til {{other}}.',
    extensionMonthEnd:
      'Den gamle frist udløb på en måneds sidste dag; hvordan en måned regnes derfra, er ikke afklaret: {{date}} eller {{other}}. Den tidligere dag er valgt.',
    extensionFromRestDay:
      'Det gamle udløb, {{date}}, er en fridag. Udløb den gamle frist kun regnemæssigt den dag, løb den til den følgende hverdag; angiv den dag.',
    monthEndReading:
      'Begivenheden lå på en måneds sidste dag: fristen udløber {{date}}, efter en anden læsning {{other}}. Den tidligere dag er valgt.',
    backToWorkingDay:
      'Om man skal tilbage til hverdagen før, {{date}}, er omstridt; ellers er det {{other}}. Den tidligere dag er valgt.',
    backStaysOnRestDay: '{{day}} er {{reason}}. Handl senest hverdagen før, {{other}}.',
    twoDaysBack:
      'Om en frist, der regnes tilbage, skal rumme to arbejdsdage, er ikke afklaret. Den tidligere dag, {{date}}, er valgt; ellers er det {{other}}.',
    equatedUnknown:
      'De ligestillede dage (Algemene termijnenwet art. 3, stk. 3) kendes kun for {{first}} til {{last}}. Udløbet ligger uden for og kan være senere; hold dig til den nævnte dag.',
    equatedDoubtful:
      '{{date}} er en ligestillet dag. Om den flytter denne frist, er ikke kontrolleret: hold dig til denne dag; ellers er det {{other}}.',
    landMissing:
      '{{date}} ({{name}}) er helligdag i nogle Länder. Stedet er ikke oplyst, og dagen er regnet som hverdag. Angiv rettens Land.',
    placeInLand:
      '{{date}} ({{name}}) er kun helligdag i en del af dette Land og er regnet som hverdag. Angiv rettens sted.',
    notOnEuList:
      '{{date}} ({{name}}) står måske ikke på listen over helligdage, som staten har anmeldt til forordning 1182/71. Dagen er regnet som arbejdsdag.',
    notNamedInStatute:
      '{{date}} ({{name}}) er ikke nævnt i loven. Dagen er regnet som hverdag; hold dig til den nævnte dag.',
    denmarkNoRoll:
      '{{day}} er {{reason}}. En dansk frist flyttes ikke af den grund: handl senest hverdagen før, {{other}}.',
    euPlaceMissing:
      'Handlingens sted er ikke oplyst. Kun lørdage og søndage er regnet som fridage; udløbet kan være senere.',
    euPlaceUnknown:
      'Helligdagene i {{name}} kendes ikke. Kun lørdage og søndage er regnet som fridage; udløbet kan være senere.',
    euHoursTwoDays: 'Om en frist i timer skal rumme to arbejdsdage, er ikke afklaret. Udløbet er ikke forlænget.',
    timeMissing:
      'Begivenhedens klokkeslæt den pågældende dag ({{date}}) er ikke oplyst. Timerne er regnet fra dagens begyndelse; det giver det tidligere udløb.',
    hourBegun:
      'Om begivenhedens time regnes med, er ikke afklaret. Der er regnet fra kl. {{time}}, ikke fra kl. {{otherTime}}.',
    fullHour:
      'Begivenheden er noteret på et helt klokkeslæt, kl. {{time}}. Skete den et øjeblik før, udløber fristen en time tidligere.',
    clockChange: 'Uret stilles om {{date}}. Det tidligere udløb er valgt.',
    saturdayCounts: 'Om en lørdag er en hverdag, afhænger af loven. Den tidligere dag er valgt: {{date}}.',
    yearUnchecked: 'Helligdagene er kun kontrolleret for {{first}} til {{last}}.',
  },
  problem: {
    line_empty: 'Linjen er tom.',
    line_too_long: 'Linjen er for lang.',
    not_text: 'Linjen er ikke tekst i UTF-8.',
    not_json: 'Linjen er ikke JSON.',
    not_an_object: 'Linjen er ikke et JSON-objekt.',
    field_missing: 'Feltet {{field}} mangler.',
    field_invalid: 'Feltet {{field}} har ingen gyldig værdi.',
    field_unknown: 'Der er intet felt {{field}}.',
    region_unknown: 'Denne region findes ikke i denne retsorden.',
    regime_elsewhere: 'Denne regel hører til en anden retsorden.',
    unit_not_of_regime: 'Denne regel gælder ikke for frister i denne enhed.',
    only_backward: 'Frister før en generalforsamling regnes kun tilbage.',
    clear_only_backward: 'Begge endedage kan kun udelades, hvor en frist regnes tilbage.',
    clear_or_included: 'Begivenhedens dag kan ikke både regnes med og udelades.',
    hours_not_included: 'En frist i timer har ingen første eller sidste dag, der regnes med eller udelades.',
    extension_only_forward: 'Kun frister i dage, uger, måneder eller år, der løber fremad, kan forlænges.',
    extension_before_trigger: 'Den gamle frist kan ikke udløbe før begivenheden.',
    extension_not_included: 'En forlængelse begynder efter det gamle udløb, som ikke regnes med.',
    out_of_range: 'Feltet {{field}} ligger for langt væk til at blive beregnet.',
  },
};
