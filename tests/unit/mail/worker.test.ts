import { afterEach, describe, expect, it } from 'vitest';
import { createMailParser } from '../../../electron/adapters/mail-parser/index.ts';
import { type MailParser, MailRejected } from '../../../electron/core/ports/mail-parser.ts';

/** Stand-ins for the thread's program: what hostile input would have to bring about. */
const program = (source: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${source}`)}`);
const endless = program(`parentPort.on('message', () => { for (;;) {} })`);
const greedy = program(
  `parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); })`,
);
const failing = program(`parentPort.on('message', () => { throw new Error('the text of a mail'); })`);
const real = new URL('../../../electron/adapters/mail-parser/worker.ts', import.meta.url);

const parsers: MailParser[] = [];
function parser(worker: URL, limits: { patience?: number; heap?: number } = {}): MailParser {
  const made = createMailParser({ worker, ...limits });
  parsers.push(made);
  return made;
}
afterEach(async () => {
  for (const one of parsers.splice(0)) await one.close();
});

async function rejectionOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MailRejected)) throw new Error('was not rejected as a mail');
  expect(error.message).not.toContain('the text of a mail');
  return error.code;
}

const mail = (subject: string): Uint8Array =>
  Buffer.from(
    `Subject: ${subject}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\nContent-Type: application/x; name=f\r\n\r\nbytes\r\n--b--`,
  );

describe('mails are read in a thread of their own', () => {
  it('one after the other, with their attachments', async () => {
    const reading = parser(real);
    const [a, b, c] = await Promise.all([
      reading.parse(mail('one'), 'a.eml'),
      rejectionOf(reading.parse(new Uint8Array(), 'b.eml')),
      reading.parse(mail('three'), 'c.eml'),
    ]);
    expect([a.subject, b, c.subject]).toEqual(['one', 'empty_file', 'three']);
    expect(Buffer.from(c.attachments[0]?.bytes ?? []).toString()).toBe('bytes');
  });

  it('which is ended when it takes too long, takes too much, or fails', async () => {
    expect(await rejectionOf(parser(endless, { patience: 300 }).parse(mail('x'), 'x.eml'))).toBe('took_too_long');
    expect(await rejectionOf(parser(greedy, { heap: 32 }).parse(mail('x'), 'x.eml'))).toBe('took_too_much');
    expect(await rejectionOf(parser(failing).parse(mail('x'), 'x.eml'))).toBe('damaged_file');
  });

  it('and begins anew for the next file', async () => {
    for (const [worker, code] of [
      [endless, 'took_too_long'],
      [failing, 'damaged_file'],
    ] as const) {
      const reading = parser(worker, { patience: worker === endless ? 500 : 30_000 });
      expect(await rejectionOf(reading.parse(mail('x'), 'x.eml'))).toBe(code);
      expect(await rejectionOf(reading.parse(mail('x'), 'x.eml'))).toBe(code);
    }
  });
});
