import { wordsOf } from '../search/words.ts';

export const importKinds = ['parties', 'matters'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column can hold, for each kind of import. */
export const importFields = {
  parties: [
    'name',
    'firstName',
    'number',
    'kind',
    'formerNames',
    'email',
    'email2',
    'phone',
    'phone2',
    'street',
    'postalCode',
    'city',
    'country',
    'language',
    'note',
  ],
  matters: [
    'number',
    'title',
    'kind',
    'status',
    'openedOn',
    'closedOn',
    'lawyer',
    'secretary',
    'description',
    'client',
    'clientNumber',
    'clientEmail',
    'opponent',
    'opponentNumber',
    'court',
    'courtReference',
  ],
} as const satisfies Record<ImportKind, readonly string[]>;
export type ImportField = (typeof importFields)[ImportKind][number];
export const allImportFields = [...new Set([...importFields.parties, ...importFields.matters])] as const;

/** A heading as it is compared and remembered. */
export function headingKey(heading: string): string {
  return wordsOf(heading).join(' ').slice(0, 200);
}

/** How other programs head their columns, folded; the first words of a field are its usual ones. */
const headings: { readonly [K in ImportKind]: { readonly [F in (typeof importFields)[K][number]]?: string } } = {
  parties: {
    name: 'name|nachname|familienname|firma|bezeichnung|naam|achternaam|bedrijfsnaam|navn|efternavn|firmanavn|last name|company',
    firstName: 'vorname|voornaam|fornavn|first name|given name',
    number:
      'nummer|nr|adressnummer|adressnr|mandantennummer|kundennummer|relatienummer|relatienr|clientnummer|klientnummer|kundenummer|number|no|client number',
    kind: 'art|typ|person oder organisation|soort|type|persoon of organisatie|kind|person eller organisation|person or organisation',
    formerNames:
      'fruhere namen|fruherer name|geburtsname|vroegere namen|meisjesnaam|tidligere navne|pigenavn|former names|maiden name',
    email: 'e mail|email|mail|e mail adresse|e mailadres|emailadresse|e mailadresse|e mail address|email address',
    email2: 'e mail 2|email 2|mail 2|zweite e mail|tweede e mail|anden e mail|second e mail',
    phone: 'telefon|telefonnummer|tel|telefoon|telefoonnummer|tlf|phone|phone number',
    phone2:
      'telefon 2|zweites telefon|tweede telefoon|andet telefonnummer|second phone|mobil|handy|mobilnummer|mobiel|gsm|mobile|phone 2|tlf 2',
    street: 'strasse|anschrift|adresse|adres|straat|straat en huisnummer|gade|vej|street|address',
    postalCode: 'plz|postleitzahl|postcode|postnummer|postnr|zip|postal code',
    city: 'ort|stadt|plaats|woonplaats|stad|by|city|town',
    country: 'land|country',
    language: 'sprache|taal|sprog|language',
    note: 'bemerkung|bemerkungen|notiz|opmerking|opmerkingen|notitie|bemarkning|notat|note|notes|remark',
  },
  matters: {
    number:
      'nummer|nr|aktennummer|aktenzeichen|registernummer|akte|dossiernummer|dossiernr|zaaknummer|sagsnummer|sagsnr|number|matter number|file number',
    title:
      'titel|bezeichnung|kurzbezeichnung|kurzrubrum|rubrum|betreff|aktenname|naam|dossiernaam|omschrijving|sagsnavn|navn|title|name',
    kind: 'art|sachgebiet|rechtsgebiet|referat|soort|rechtsgebied|type|sagstype|retsomrade|kind|field of law',
    status: 'status|stand',
    openedOn:
      'angelegt|angelegt am|anlagedatum|eroffnet|datum|geopend|geopend op|openingsdatum|oprettet|oprettet den|abnet|opened|opened on|date',
    closedOn:
      'geschlossen|geschlossen am|abgelegt|abgelegt am|ablagedatum|gesloten|gesloten op|sluitingsdatum|lukket|lukket den|afsluttet|closed|closed on',
    lawyer:
      'anwalt|sachbearbeiter|rechtsanwalt|ra|verantwortlicher anwalt|advocaat|behandelaar|verantwoordelijke advocaat|advokat|ansvarlig advokat|sagsbehandler|lawyer|responsible lawyer',
    secretary: 'sekretariat|sekretarin|refa|secretaresse|secretariaat|sekretar|secretary',
    description: 'beschreibung|bemerkung|notiz|beschrijving|opmerking|beskrivelse|notat|description|note|notes',
    client: 'mandant|auftraggeber|client|cliënt|klient|opdrachtgever',
    clientNumber:
      'nummer des mandanten|nummer van de cliënt|klientens nummer|client’s number|mandantennummer|mandant nr|mandantennr|adressnummer mandant|clientnummer|client nr|klientnummer|klientnr|client number',
    clientEmail:
      'e mail des mandanten|e mail van de cliënt|klientens e mail|client’s e mail|e mail mandant|mandant e mail|e mail client|client e mail|klient e mail|e mail klient|client email',
    opponent: 'gegner|gegenseite|gegenpartei|wederpartij|tegenpartij|modpart|opponent',
    opponentNumber:
      'nummer des gegners|nummer van de wederpartij|modpartens nummer|opponent’s number|gegnernummer|gegner nr|wederpartij nr|modpart nr|opponent number',
    court: 'gericht|rechtbank|gerecht|ret|retten|court',
    courtReference:
      'aktenzeichen des gerichts|zaaknummer van de rechtbank|rettens journalnummer|court’s reference|gerichtsaktenzeichen|az gericht|aktenzeichen gericht|zaaknummer rechtbank|rolnummer|retssagsnummer|court reference|docket number',
  },
};

const byKey = (kind: ImportKind): ReadonlyMap<string, ImportField> =>
  new Map(
    Object.entries(headings[kind]).flatMap(([field, names]) =>
      names.split('|').map((name) => [headingKey(name), field as ImportField] as const),
    ),
  );
const byHeading = { parties: byKey('parties'), matters: byKey('matters') };

/** What the columns hold, by their headings: as the office said before (`null`: nothing), else as such columns are usually headed. */
export function guessFields(
  kind: ImportKind,
  names: readonly string[],
  remembered: ReadonlyMap<string, ImportField | null>,
): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return names.map((name) => {
    const key = headingKey(name);
    const field = remembered.has(key) ? remembered.get(key) : byHeading[kind].get(key);
    if (field === undefined || field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
