import type { Language } from '../../contract/values.ts';
import type { StartingTeam } from '../teams/starting-set.ts';
import type { Confidentiality, Priority } from '../tickets/values.ts';

export type StartingCategory = {
  readonly names: Readonly<Record<Language, string>>;
  /** What to ask and to do when such a request comes in; Markdown. */
  readonly guidelines: Readonly<Record<Language, string>>;
  readonly confidentiality: Confidentiality;
  readonly defaultPriority: Priority;
  readonly defaultTeam: StartingTeam | null;
};

/** The categories an office starts with; it changes them as it likes. */
export const startingCategories = {
  clientRequest: {
    names: { nl: 'Verzoek van een cliënt', da: 'Henvendelse fra klient', de: 'Mandantenanfrage', en: 'Client request' },
    guidelines: {
      nl: '- Wie vraagt het, en hoe is die persoon te bereiken?\n- Waar gaat het om, in één zin?\n- Is er een datum die de cliënt noemt? Noteer die als rappeldatum.',
      da: '- Hvem spørger, og hvordan kan personen træffes?\n- Hvad drejer det sig om, i én sætning?\n- Nævner klienten en dato? Notér den som opfølgningsdato.',
      de: '- Wer fragt, und wie ist die Person zu erreichen?\n- Worum geht es, in einem Satz?\n- Nennt der Mandant ein Datum? Tragen Sie es als Wiedervorlage ein.',
      en: '- Who is asking, and how can they be reached?\n- What is it about, in one sentence?\n- Does the client name a date? Enter it as the follow-up date.',
    },
    confidentiality: 'office',
    defaultPriority: 'normal',
    defaultTeam: 'secretariat',
  },
  incomingMail: {
    names: { nl: 'Inkomende post', da: 'Indgående post', de: 'Posteingang', en: 'Incoming mail' },
    guidelines: {
      nl: '- Van wie, en van welke datum?\n- Scan de brief en voeg die als bijlage toe.\n- Staat er een termijn in? Meld die direct.',
      da: '- Fra hvem, og hvilken dato?\n- Scan brevet, og vedhæft det.\n- Står der en frist i brevet? Meld den med det samme.',
      de: '- Von wem, und welches Datum?\n- Das Schreiben einscannen und als Anhang hinzufügen.\n- Steht eine Frist darin? Melden Sie sie sofort.',
      en: '- From whom, and of which date?\n- Scan the letter and add it as an attachment.\n- Does it set a deadline? Report it at once.',
    },
    confidentiality: 'office',
    defaultPriority: 'normal',
    defaultTeam: 'secretariat',
  },
  courtMail: {
    names: { nl: 'Post van de rechtbank', da: 'Post fra retten', de: 'Gerichtspost', en: 'Court mail' },
    guidelines: {
      nl: '- Welk gerecht, welk zaaknummer, welke dag van ontvangst?\n- Bewaar het bewijs van ontvangst.\n- Meld elke termijn direct bij de behandelend advocaat en bij het termijnenboek.',
      da: '- Hvilken ret, hvilket sagsnummer, hvilken modtagelsesdag?\n- Gem beviset for modtagelsen.\n- Meld straks enhver frist til den ansvarlige advokat og til fristbogen.',
      de: '- Welches Gericht, welches Aktenzeichen, welcher Tag des Zugangs?\n- Den Zustellungsnachweis aufbewahren.\n- Jede Frist sofort der sachbearbeitenden Person und dem Fristenbuch melden.',
      en: '- Which court, which case number, received on which day?\n- Keep the proof of service.\n- Report every deadline at once to the responsible lawyer and to the deadline book.',
    },
    confidentiality: 'office',
    defaultPriority: 'high',
    defaultTeam: 'secretariat',
  },
  invoiceQuery: {
    names: {
      nl: 'Vraag over een factuur',
      da: 'Spørgsmål til faktura',
      de: 'Rückfrage zur Rechnung',
      en: 'Invoice query',
    },
    guidelines: {
      nl: '- Welk factuurnummer en welk bedrag?\n- Wat klopt er volgens de vrager niet?',
      da: '- Hvilket fakturanummer og hvilket beløb?\n- Hvad er efter spørgerens mening forkert?',
      de: '- Welche Rechnungsnummer, welcher Betrag?\n- Was stimmt nach Ansicht der fragenden Person nicht?',
      en: '- Which invoice number, which amount?\n- What does the person asking think is wrong?',
    },
    confidentiality: 'office',
    defaultPriority: 'normal',
    defaultTeam: 'secretariat',
  },
  itFault: {
    names: { nl: 'IT-storing', da: 'It-fejl', de: 'IT-Störung', en: 'IT fault' },
    guidelines: {
      nl: '- Wat werkt niet, en sinds wanneer?\n- Op welke werkplek?\n- Kan er nog gewerkt worden? Zo niet: prioriteit spoed.',
      da: '- Hvad virker ikke, og siden hvornår?\n- På hvilken arbejdsplads?\n- Kan der stadig arbejdes? Hvis ikke: prioritet haster.',
      de: '- Was geht nicht, und seit wann?\n- An welchem Arbeitsplatz?\n- Kann noch gearbeitet werden? Wenn nicht: Priorität eilig.',
      en: '- What does not work, and since when?\n- At which desk?\n- Can work go on? If not: priority urgent.',
    },
    confidentiality: 'office',
    defaultPriority: 'high',
    defaultTeam: 'it',
  },
  hrMatter: {
    names: { nl: 'Personeelszaak', da: 'Personalesag', de: 'Personalangelegenheit', en: 'HR matter' },
    guidelines: {
      nl: 'Alleen de betrokken personen zien deze tickets. Schrijf niet meer op dan nodig is, en geen gezondheidsgegevens zonder noodzaak.',
      da: 'Kun de berørte personer ser disse tickets. Skriv ikke mere end nødvendigt, og ingen helbredsoplysninger uden grund.',
      de: 'Nur die betroffenen Personen sehen diese Tickets. Schreiben Sie nicht mehr als nötig und keine Gesundheitsdaten ohne Notwendigkeit.',
      en: 'Only the persons concerned see these tickets. Write no more than is needed, and no health details without necessity.',
    },
    confidentiality: 'concerned',
    defaultPriority: 'normal',
    defaultTeam: 'hr',
  },
  supplies: {
    names: { nl: 'Kantoorbenodigdheden', da: 'Kontorartikler', de: 'Bürobedarf', en: 'Supplies' },
    guidelines: {
      nl: '- Wat is nodig, en hoeveel?\n- Wanneer moet het er zijn?',
      da: '- Hvad mangler, og hvor meget?\n- Hvornår skal det være her?',
      de: '- Was wird gebraucht, und wie viel?\n- Bis wann muss es da sein?',
      en: '- What is needed, and how much?\n- By when must it be here?',
    },
    confidentiality: 'office',
    defaultPriority: 'low',
    defaultTeam: 'secretariat',
  },
  dataProtection: {
    names: {
      nl: 'Verzoek gegevensbescherming',
      da: 'Anmodning om databeskyttelse',
      de: 'Datenschutzanfrage',
      en: 'Data-protection request',
    },
    guidelines: {
      nl: '- Wie vraagt het, en is de identiteit vastgesteld?\n- Wat wordt gevraagd: inzage, verbetering, wissing of bezwaar?\n- Antwoord binnen een maand na ontvangst. Noteer de dag van ontvangst.',
      da: '- Hvem anmoder, og er identiteten bekræftet?\n- Hvad anmodes der om: indsigt, berigtigelse, sletning eller indsigelse?\n- Svar inden en måned efter modtagelsen. Notér modtagelsesdagen.',
      de: '- Wer fragt, und ist die Identität geklärt?\n- Was wird verlangt: Auskunft, Berichtigung, Löschung oder Widerspruch?\n- Antwort innerhalb eines Monats nach Eingang. Notieren Sie den Tag des Eingangs.',
      en: '- Who is asking, and is their identity established?\n- What is asked for: access, rectification, erasure or objection?\n- Answer within one month of receipt. Note the day of receipt.',
    },
    confidentiality: 'team',
    defaultPriority: 'high',
    defaultTeam: 'lawyers',
  },
  internal: {
    names: { nl: 'Intern', da: 'Internt', de: 'Intern', en: 'Internal' },
    guidelines: {
      nl: 'Voor alles wat het kantoor zelf regelt. Schrijf op wat het resultaat moet zijn.',
      da: 'Til alt, hvad kontoret selv ordner. Skriv, hvad resultatet skal være.',
      de: 'Für alles, was die Kanzlei selbst regelt. Schreiben Sie auf, was am Ende herauskommen soll.',
      en: 'For everything the office settles itself. Write down what the result should be.',
    },
    confidentiality: 'office',
    defaultPriority: 'normal',
    defaultTeam: null,
  },
} as const satisfies Record<string, StartingCategory>;
