export type PartyTable = {
  id: string;
  name: string;
  /** The preferred ones: the first of `party_email` and `party_phone`. */
  email: string | null;
  phone: string;
  /** Names, number, e-mail addresses and telephone numbers, folded for search. */
  folded: string;
  /** What its names are compared by for conflicts; null for a party of before, until it is changed. */
  name_keys: string | null;
  created_by: string | null;
  /** Entered together with a ticket. */
  of_ticket: 0 | 1;
  version: number;
  created_at: string;
  kind: string | null;
  number: string;
  number_key: string;
  /** A JSON list. */
  former_names: string;
  language: string | null;
  note: string;
  /** The import that entered it. */
  import_id: string | null;
};
export type ImportRunTable = {
  id: string;
  kind: string;
  file_name: string;
  at: string;
  by_id: string | null;
  matters: number;
  parties: number;
  known: number;
  undone_at: string | null;
  undone_by: string | null;
};
/** The first one is preferred. */
export type PartyEmailTable = {
  party_id: string;
  position: number;
  label: string;
  address: string;
  address_key: string;
};
export type PartyPhoneTable = { party_id: string; position: number; label: string; number: string };
export type PartyAddressTable = {
  party_id: string;
  position: number;
  label: string;
  street: string;
  postal_code: string;
  city: string;
  country: string;
};

/** Parties outside the office, and the runs that imported them. */
export type PartiesTables = {
  party: PartyTable;
  party_email: PartyEmailTable;
  party_phone: PartyPhoneTable;
  party_address: PartyAddressTable;
  import_run: ImportRunTable;
  import_heading: { kind: string; heading: string; field: string };
};
