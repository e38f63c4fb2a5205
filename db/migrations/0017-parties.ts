import type { Migration } from './migration.ts';

/**
 * Parties in full: what they are, former names, the number that the office keeps them under, several e-mail addresses, telephone
 * numbers and postal addresses. The party's own e-mail and phone stay the preferred ones, which lists and tickets show.
 */
export const migration0017: Migration = {
  number: 17,
  name: 'parties',
  statements: [
    'alter table party add column kind text',
    `alter table party add column number text not null default ''`,
    `alter table party add column number_key text not null default ''`,
    `alter table party add column former_names text not null default '[]'`,
    'alter table party add column language text',
    `alter table party add column note text not null default ''`,
    `create index party_number on party (number_key) where number_key <> ''`,
    'create index party_folded on party (folded, id)',
    'drop index party_email',
    `create table party_email (
      party_id text not null references party (id), position integer not null, label text not null, address text not null,
      address_key text not null, primary key (party_id, position)) without rowid`,
    'create index party_email_address on party_email (address_key)',
    `create table party_phone (
      party_id text not null references party (id), position integer not null, label text not null, number text not null,
      primary key (party_id, position)) without rowid`,
    `create table party_address (
      party_id text not null references party (id), position integer not null, label text not null, street text not null,
      postal_code text not null, city text not null, country text not null, primary key (party_id, position)) without rowid`,
    `insert into party_email (party_id, position, label, address, address_key)
      select id, 0, '', email, lower(email) from party where email is not null`,
    `insert into party_phone (party_id, position, label, number) select id, 0, '', phone from party where phone <> ''`,
  ],
};
