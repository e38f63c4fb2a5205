import { expect, test } from 'vitest';
import { looksFailed } from '../../../shared/features/deadlines/receipt.ts';

test.each([
  'Meldungstext: Der Versand ist fehlgeschlagen',
  'Status: nicht zugestellt',
  'Die Nachricht wurde abgelehnt.',
  'Undeliverable: Memorie van grieven',
  'De verzending is mislukt',
  'Het bericht is niet bezorgd bij de ontvanger',
  'Beskeden blev afvist af modtageren',
  'Der skete en fejl',
  'Delivery has failed to these recipients',
])('%s makes whoever signs off look', (text) => {
  expect(looksFailed(text)).toBe(true);
});

test.each([
  'Meldungstext: request executed, Übermittlungscode: 1, erfolgreich zugestellt',
  'Versandprotokoll: 3 Anhänge, 0 Fehler',
  'Fehler: keine',
  'Completed with no errors',
  'Het bericht is bezorgd',
  'Beskeden er leveret uden fejl',
])('%s passes', (text) => {
  expect(looksFailed(text)).toBe(false);
});
