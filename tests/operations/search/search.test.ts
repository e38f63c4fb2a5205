import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pastTheProgram } from '../../support/database.ts';
import { type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

let office: TestOffice;
let secretary: TestDesk;

beforeAll(async () => {
  office = await testOffice();
  secretary = await office.as(await office.add('sara', 'secretary'));
  const moeller = await secretary.do('ticket.create', {
    title: 'Kündigungsschutzklage Müller ./. Bäckerei Søgaard',
    requester: { kind: 'newParty', name: 'Jörg Müller', email: 'j.mueller@post.example', phone: '+49 30 123456' },
  });
  await secretary.do('ticket.addNote', { id: moeller.id, body: 'Gütetermin verlegt, Straße gesperrt.' });
  await secretary.do('ticket.create', { title: 'Rechnung Aarhus Kommune', priority: 'urgent' });
  await secretary.do('ticket.create', { title: 'Büromaterial', description: 'Toner für Müller' });
  const mine = await secretary.do('ticket.create', { title: 'Frist notieren' });
  await secretary.do('ticket.take', { id: mine.id, version: 1 });
});
afterAll(async () => {
  await office[Symbol.asyncDispose]();
});

async function titles(text: string): Promise<string[]> {
  const { hits } = await secretary.do('search.tickets', { text, limit: 20 });
  return hits.map((hit) => hit.ticket.title.split(' ')[0] ?? '');
}

describe('search', () => {
  it.each([
    'Müller',
    'mueller',
    'MULLER',
    'mül',
    'Kündigungs soegaard',
    'gütetermin strasse',
    'j.mueller@post',
    '123456',
  ])('finds the dismissal case by %s', async (text) => {
    expect(await titles(text)).toContain('Kündigungsschutzklage');
  });

  it('puts what stands in the title before what stands in the text', async () => {
    expect(await titles('müller')).toEqual(['Kündigungsschutzklage', 'Büromaterial']);
  });

  it('takes å, aa and a for the same', async () => {
    expect(await titles('århus')).toEqual(['Rechnung']);
  });

  it('filters by words', async () => {
    expect(await titles('priority:urgent')).toEqual(['Rechnung']);
    expect(await titles('@me')).toEqual(['Frist']);
    expect(await titles('@me status:new')).toEqual([]);
    expect((await secretary.do('search.tickets', { text: 'status:grün', limit: 5 })).notUnderstood).toEqual([
      'status:grün',
    ]);
  });

  it('goes to a ticket by its number', async () => {
    expect((await titles('T-2'))[0]).toBe('Rechnung');
  });

  it('shows the place that matched', async () => {
    const { hits } = await secretary.do('search.tickets', { text: 'strasse', limit: 5 });
    const [hit] = hits;
    const marked = hit?.excerpt?.matches.map(([from, until]) => hit.excerpt?.text.slice(from, until));
    expect(marked).toEqual(['Straße']);
  });

  it('takes nothing typed for syntax', async () => {
    for (const text of ['"', '*', 'a AND', 'NEAR(', "';--", 'title:', '{x}', '^', '\\']) {
      expect(await titles(text)).toBeInstanceOf(Array);
    }
  });

  it('finds words of one query in different parts of a ticket, but a phrase in one part alone', async () => {
    const upload = await secretary.upload('Vollmacht.txt', new TextEncoder().encode('x'), 'text/plain');
    const ticket = await secretary.do('ticket.create', {
      title: 'Quitte',
      description: 'Mirabelle',
      uploads: [upload],
    });
    await secretary.do('ticket.addNote', { id: ticket.id, body: 'Hagebutte und Schlehe' });
    await secretary.do('ticket.addNote', { id: ticket.id, body: 'Sanddorn' });
    expect(await titles('quitte mirabelle hagebutte sanddorn vollmacht')).toEqual(['Quitte']);
    expect(await titles('sanddorn "hagebutte und schl')).toEqual(['Quitte']);
    expect(await titles('"schlehe sanddorn"')).toEqual([]);
    expect(await titles('quitte nirgends')).toEqual([]);
    await secretary.do('ticket.edit', { id: ticket.id, version: 1, description: 'Renette' });
    expect(await titles('quitte mirabelle')).toEqual([]);
    expect(await titles('quitte renette')).toEqual(['Quitte']);
  });

  it('finds what two common words have in common, however far apart, the newest first', async () => {
    const both: number[] = [];
    for (let index = 0; index < 150; index++) {
      const title = index % 29 === 0 ? 'Kormoran' : index % 2 === 0 ? 'Reiher' : 'Möwe';
      const ticket = await secretary.do('ticket.create', { title, description: index % 2 === 1 ? 'am Deich' : '' });
      if (index % 2 === 0) await secretary.do('ticket.addNote', { id: ticket.id, body: 'Schilf, Schilf, Ufer' });
      if (index % 29 === 0 && index % 2 === 0) both.unshift(ticket.number);
    }
    const numbers = async (text: string) =>
      (await secretary.do('search.tickets', { text, limit: 100 })).hits.map((hit) => hit.ticket.number);
    expect(await numbers('schilf kormoran')).toEqual(both);
    expect(await numbers('ufer deich')).toEqual([]);
    const { hits, more } = await secretary.do('search.tickets', { text: 'schilf', limit: 20 });
    expect(new Set(hits.map((hit) => hit.ticket.number)).size).toBe(20);
    expect(more).toBe(true);
  });

  it('finds a note at once and goes on finding it, whether it waits for the index or has come into it', async () => {
    const waiting = async () => {
      const raw = await pastTheProgram(office.folder, office.recoveryKey);
      const count = raw.prepare('select count(*) from search_waiting').pluck().get() as number;
      raw.close();
      return count;
    };
    const { id } = await secretary.do('ticket.create', { title: 'Sammelakte' });
    let last = '';
    let before = -1;
    // As many as it takes until those that wait come into the index together.
    for (let index = 0; index < 70; index++) {
      last = `Notiz über Zeisig${index}, Grünfink`;
      await secretary.do('ticket.addNote', { id, body: last });
      const after = await waiting();
      if (after <= before) break;
      before = after;
      const { hits } = await secretary.do('search.tickets', { text: `zeisig${index} sammelakte`, limit: 5 });
      expect(hits.map((hit) => hit.excerpt?.text)).toEqual([last]);
    }
    expect(await waiting()).toBe(0);
    expect(await titles(`zeisig0 ${last.match(/Zeisig\d+/u)?.[0] ?? ''}`)).toEqual(['Sammelakte']);
    expect(await titles('zeisig fink')).toEqual([]);
  });

  it('no longer finds what was written over', async () => {
    const ticket = await secretary.do('ticket.create', { title: 'Zwetschgenkuchen' });
    await secretary.do('ticket.edit', { id: ticket.id, version: 1, title: 'Pflaumenkuchen' });
    expect(await titles('Zwetschgen')).toEqual([]);
    expect(await titles('Pflaumen')).toEqual(['Pflaumenkuchen']);
  });
});
