import { type TestOffice, testOffice } from '../../support/office.ts';

/** An office with something in every corner that people fill, which nobody has open. */
export async function filledOffice(): Promise<TestOffice> {
  const office = await testOffice();
  const { admin } = office;
  const bram = await office.add('bram', 'secretary');
  const upload = await admin.upload('Klage.txt', new TextEncoder().encode('Die Klageschrift'), 'text/plain');
  const { id } = await admin.do('ticket.create', { title: 'Klage einreichen', uploads: [upload] });
  await admin.do('ticket.addNote', { id, body: 'Frist geprüft' });
  await admin.do('ticket.ask', { id, to: bram.id, body: 'Liegt die Vollmacht vor?' });
  await admin.do('session.signOut', {});
  return office;
}
