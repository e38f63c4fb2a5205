import { expect, test } from 'vitest';
import { smallPdf } from '../../../electron/features/demo/mails.ts';

test("a demo PDF's line is read as it was written, umlauts and dashes too", async () => {
  const line = 'Größe übel – søknad (æå) “é”';
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(smallPdf(line)), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  await document.destroy();
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe(line);
});
