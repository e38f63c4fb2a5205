import type { Language } from '../../contract/values.ts';

/** zxcvbn's score from which on a passphrase is taken; 4 is the most. */
export const enoughPassphraseScore = 3;

type InLanguages = Readonly<Record<Language, string>>;

/** What makes a passphrase easy to guess, by zxcvbn's own names. */
export const passphraseWarnings = {
  straightRow: {
    nl: 'Toetsen die naast elkaar liggen zijn gemakkelijk te raden.',
    da: 'Taster, der ligger ved siden af hinanden, er lette at gætte.',
    de: 'Tasten, die nebeneinander liegen, sind leicht zu erraten.',
    en: 'Keys that lie side by side are easy to guess.',
  },
  keyPattern: {
    nl: 'Korte patronen op het toetsenbord zijn gemakkelijk te raden.',
    da: 'Korte mønstre på tastaturet er lette at gætte.',
    de: 'Kurze Muster auf der Tastatur sind leicht zu erraten.',
    en: 'Short patterns on the keyboard are easy to guess.',
  },
  simpleRepeat: {
    nl: 'Herhaalde tekens zoals „aaa” zijn gemakkelijk te raden.',
    da: 'Gentagne tegn som »aaa« er lette at gætte.',
    de: 'Wiederholte Zeichen wie „aaa“ sind leicht zu erraten.',
    en: 'Repeated characters such as “aaa” are easy to guess.',
  },
  extendedRepeat: {
    nl: 'Herhaalde reeksen zoals „abcabc” zijn gemakkelijk te raden.',
    da: 'Gentagne følger som »abcabc« er lette at gætte.',
    de: 'Wiederholte Folgen wie „abcabc“ sind leicht zu erraten.',
    en: 'Repeated sequences such as “abcabc” are easy to guess.',
  },
  sequences: {
    nl: 'Reeksen zoals „abc” of „6543” zijn gemakkelijk te raden.',
    da: 'Følger som »abc« eller »6543« er lette at gætte.',
    de: 'Folgen wie „abc“ oder „6543“ sind leicht zu erraten.',
    en: 'Sequences such as “abc” or “6543” are easy to guess.',
  },
  recentYears: {
    nl: 'Jaartallen van nu zijn gemakkelijk te raden.',
    da: 'Årstal fra de seneste år er lette at gætte.',
    de: 'Jahreszahlen der letzten Jahre sind leicht zu erraten.',
    en: 'Recent years are easy to guess.',
  },
  dates: {
    nl: 'Datums zijn gemakkelijk te raden.',
    da: 'Datoer er lette at gætte.',
    de: 'Datumsangaben sind leicht zu erraten.',
    en: 'Dates are easy to guess.',
  },
  topTen: {
    nl: 'Dit is een van de tien meest gebruikte wachtwoorden.',
    da: 'Dette er en af de ti mest brugte adgangskoder.',
    de: 'Das ist eines der zehn häufigsten Passwörter.',
    en: 'This is one of the ten most common passwords.',
  },
  topHundred: {
    nl: 'Dit is een van de honderd meest gebruikte wachtwoorden.',
    da: 'Dette er en af de hundrede mest brugte adgangskoder.',
    de: 'Das ist eines der hundert häufigsten Passwörter.',
    en: 'This is one of the hundred most common passwords.',
  },
  common: {
    nl: 'Dit is een veelgebruikt wachtwoord.',
    da: 'Dette er en meget brugt adgangskode.',
    de: 'Das ist ein häufig benutztes Passwort.',
    en: 'This is a common password.',
  },
  similarToCommon: {
    nl: 'Dit lijkt op een veelgebruikt wachtwoord.',
    da: 'Dette ligner en meget brugt adgangskode.',
    de: 'Das ähnelt einem häufig benutzten Passwort.',
    en: 'This resembles a common password.',
  },
  wordByItself: {
    nl: 'Losse woorden zijn gemakkelijk te raden.',
    da: 'Enkelte ord er lette at gætte.',
    de: 'Einzelne Wörter sind leicht zu erraten.',
    en: 'Single words are easy to guess.',
  },
  namesByThemselves: {
    nl: 'Losse voor- of achternamen zijn gemakkelijk te raden.',
    da: 'Enkelte for- eller efternavne er lette at gætte.',
    de: 'Einzelne Vor- oder Nachnamen sind leicht zu erraten.',
    en: 'Single first or last names are easy to guess.',
  },
  commonNames: {
    nl: 'Veelvoorkomende namen zijn gemakkelijk te raden.',
    da: 'Almindelige navne er lette at gætte.',
    de: 'Häufige Namen sind leicht zu erraten.',
    en: 'Common names are easy to guess.',
  },
  userInputs: {
    nl: 'Namen van personen en van het kantoor zijn gemakkelijk te raden.',
    da: 'Navne på personer og på kontoret er lette at gætte.',
    de: 'Namen von Personen und der Kanzlei sind leicht zu erraten.',
    en: 'Names of people and of the office are easy to guess.',
  },
} as const satisfies Record<string, InLanguages>;

/** What would make it stronger, by zxcvbn's own names. */
export const passphraseSuggestions = {
  l33t: {
    nl: 'Vermijd voorspelbare vervangingen zoals „@” voor „a”.',
    da: 'Undgå forudsigelige udskiftninger som »@« for »a«.',
    de: 'Vermeiden Sie vorhersehbare Ersetzungen wie „@“ für „a“.',
    en: 'Avoid predictable substitutions such as “@” for “a”.',
  },
  reverseWords: {
    nl: 'Vermijd woorden die achterstevoren zijn geschreven.',
    da: 'Undgå ord, der er skrevet bagfra.',
    de: 'Vermeiden Sie rückwärts geschriebene Wörter.',
    en: 'Avoid words spelled backwards.',
  },
  allUppercase: {
    nl: 'Schrijf niet alles met hoofdletters.',
    da: 'Skriv ikke alt med store bogstaver.',
    de: 'Schreiben Sie nicht alles in Großbuchstaben.',
    en: 'Do not write everything in capitals.',
  },
  capitalization: {
    nl: 'Een hoofdletter alleen aan het begin helpt nauwelijks.',
    da: 'Et stort bogstav kun i begyndelsen hjælper næsten ikke.',
    de: 'Ein Großbuchstabe nur am Anfang hilft kaum.',
    en: 'A capital at the beginning alone hardly helps.',
  },
  dates: {
    nl: 'Vermijd datums en jaartallen die met u te maken hebben.',
    da: 'Undgå datoer og årstal, der har med dig at gøre.',
    de: 'Vermeiden Sie Daten und Jahreszahlen, die mit Ihnen zu tun haben.',
    en: 'Avoid dates and years that have to do with you.',
  },
  recentYears: {
    nl: 'Vermijd jaartallen van nu.',
    da: 'Undgå årstal fra de seneste år.',
    de: 'Vermeiden Sie Jahreszahlen der letzten Jahre.',
    en: 'Avoid recent years.',
  },
  associatedYears: {
    nl: 'Vermijd jaartallen die met u te maken hebben.',
    da: 'Undgå årstal, der har med dig at gøre.',
    de: 'Vermeiden Sie Jahreszahlen, die mit Ihnen zu tun haben.',
    en: 'Avoid years that have to do with you.',
  },
  sequences: {
    nl: 'Vermijd bekende reeksen tekens.',
    da: 'Undgå kendte følger af tegn.',
    de: 'Vermeiden Sie bekannte Zeichenfolgen.',
    en: 'Avoid well-known sequences of characters.',
  },
  repeated: {
    nl: 'Vermijd herhaalde woorden en tekens.',
    da: 'Undgå gentagne ord og tegn.',
    de: 'Vermeiden Sie wiederholte Wörter und Zeichen.',
    en: 'Avoid repeated words and characters.',
  },
  longerKeyboardPattern: {
    nl: 'Gebruik woorden in plaats van patronen op het toetsenbord.',
    da: 'Brug ord i stedet for mønstre på tastaturet.',
    de: 'Nehmen Sie Wörter statt Muster auf der Tastatur.',
    en: 'Use words instead of patterns on the keyboard.',
  },
  anotherWord: {
    nl: 'Voeg nog een of twee ongewone woorden toe.',
    da: 'Tilføj et eller to usædvanlige ord mere.',
    de: 'Fügen Sie noch ein oder zwei ungewöhnliche Wörter hinzu.',
    en: 'Add another unusual word or two.',
  },
  useWords: {
    nl: 'Gebruik meerdere woorden, maar geen bekende uitdrukking.',
    da: 'Brug flere ord, men ikke en kendt vending.',
    de: 'Nehmen Sie mehrere Wörter, aber keine bekannte Redewendung.',
    en: 'Use several words, but not a well-known phrase.',
  },
  noNeed: {
    nl: 'Cijfers, tekens en hoofdletters zijn niet nodig.',
    da: 'Tal, tegn og store bogstaver er ikke nødvendige.',
    de: 'Ziffern, Zeichen und Großbuchstaben sind nicht nötig.',
    en: 'Digits, signs and capitals are not needed.',
  },
} as const satisfies Record<string, InLanguages>;

export function isPassphraseWarning(key: string | null): key is keyof typeof passphraseWarnings {
  return key !== null && Object.hasOwn(passphraseWarnings, key);
}
export function isPassphraseSuggestion(key: string): key is keyof typeof passphraseSuggestions {
  return Object.hasOwn(passphraseSuggestions, key);
}
