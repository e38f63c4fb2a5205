import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenCopies, writeChunks } from '../../../electron/hosts/desktop/copies.ts';
import { mayBeOpened } from '../../../electron/hosts/desktop/openable.ts';
import { safeFileName } from '../../../shared/features/attachments/filename.ts';

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'griffel-copies-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
async function* broken() {
  yield Buffer.from('half');
  throw new Error('the stream broke');
}

describe('copies that other programs open', () => {
  it('lie in a folder for this person alone and go when wiped', async () => {
    const copies = new OpenCopies(join(scratch, 'open'), { changed: () => undefined });
    const { copy, file } = await copies.create('Klage.docx', chunks('one', 'two'));
    expect(readFileSync(file, 'utf8')).toBe('onetwo');
    expect(statSync(join(scratch, 'open')).mode & 0o077).toBe(0);
    expect(statSync(dirname(file)).mode & 0o077).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);
    copies.wipe();
    expect(readdirSync(scratch)).toEqual([]);
    expect(await copies.inspect(copy)).toBeUndefined();
    expect(copies.read(copy)).toBeUndefined();
  });

  it('are marked on Windows as coming from outside, also when they are brought back', async () => {
    const copies = new OpenCopies(join(scratch, 'open'), { changed: () => undefined }, 'win32');
    const { file } = await copies.create('Klage.docx', chunks('one'));
    // Elsewhere than on NTFS the stream is a file of that name.
    const mark = () => readFileSync(`${file}:Zone.Identifier`, 'latin1');
    expect(mark()).toBe('[ZoneTransfer]\r\nZoneId=3');
    writeFileSync(file, 'changed');
    copies.putAway('ada');
    expect(mark).toThrow('ENOENT');
    copies.bringBack('ada');
    expect(readFileSync(file, 'utf8')).toBe('changed');
    expect(mark()).toBe('[ZoneTransfer]\r\nZoneId=3');
    copies.wipe();
    const plain = new OpenCopies(join(scratch, 'plain'), { changed: () => undefined }, 'darwin');
    const { file: other } = await plain.create('Klage.docx', chunks('one'));
    expect(readdirSync(dirname(other))).toEqual(['Klage.docx']);
    plain.wipe();
  });

  it('left by a program that crashed go when the next one starts', () => {
    mkdirSync(join(scratch, 'open', 'old'), { recursive: true });
    writeFileSync(join(scratch, 'open', 'old', 'secret.txt'), 'secret');
    new OpenCopies(join(scratch, 'open'), { changed: () => undefined });
    expect(readdirSync(scratch)).toEqual([]);
  });

  it.each(['in place', 'by a new file in its place'])('tell when they are saved %s', async (way) => {
    let told: (name: string) => void = () => undefined;
    const changed = new Promise<string>((resolve) => {
      told = resolve;
    });
    const copies = new OpenCopies(join(scratch, 'open'), { changed: (_copy, name) => told(name) });
    const { copy, file } = await copies.create('Klage.docx', chunks('one'));
    if (way === 'in place') writeFileSync(file, 'changed');
    else {
      writeFileSync(`${file}.tmp`, 'changed');
      renameSync(`${file}.tmp`, file);
    }
    expect(await changed).toBe('Klage.docx');
    expect(await copies.inspect(copy)).toEqual({ name: 'Klage.docx', size: 7 });
    copies.wipe();
  });
});

describe('a copy that was changed and not kept', () => {
  const text = 'the changed letter';
  async function changed() {
    const told: string[] = [];
    const copies = new OpenCopies(join(scratch, 'open'), { changed: (copy) => told.push(copy) });
    const { copy, file } = await copies.create('Klage.docx', chunks('one'));
    writeFileSync(file, text);
    return { told, copies, copy, file };
  }
  const everything = () =>
    readdirSync(scratch, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

  it('is unreadable while its owner is away and comes back with them', async () => {
    const { told, copies, copy, file } = await changed();
    copies.putAway('ada');
    expect(everything()).toHaveLength(1);
    expect(everything().join()).not.toContain('letter');
    copies.putAway('ada');
    told.length = 0;
    copies.bringBack('ada');
    expect(told).toEqual([copy]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(everything()).toEqual([text]);
    copies.putAway('ada');
    copies.bringBack('ada');
    expect(readFileSync(file, 'utf8')).toBe(text);
    copies.wipe();
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('goes for good when somebody else comes, when it was changed on the disk, and when it was sent on', async () => {
    const stranger = await changed();
    stranger.copies.putAway('ada');
    stranger.copies.bringBack('lou');
    stranger.copies.bringBack('ada');
    expect(everything()).toEqual([]);

    const damaged = await changed();
    damaged.copies.putAway('ada');
    writeFileSync(join(scratch, 'open', `${damaged.copy}.sealed`), 'x'.repeat(text.length));
    damaged.told.length = 0;
    damaged.copies.bringBack('ada');
    expect(damaged.told).toEqual([]);
    expect(everything()).toEqual([]);

    const sent = await changed();
    for await (const part of sent.copies.read(sent.copy) ?? []) expect(part.toString()).toBe(text);
    sent.copies.putAway('ada');
    expect(everything()).toEqual([]);
  });
});

describe('files that people save', () => {
  it('are whole or what they were before', async () => {
    const file = join(scratch, 'report.csv');
    writeFileSync(file, 'before');
    await expect(writeChunks(file, broken())).rejects.toThrow('the stream broke');
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(scratch)).toEqual(['report.csv']);
    await writeChunks(file, chunks('after'));
    expect(readFileSync(file, 'utf8')).toBe('after');
  });
});

it.each([
  ['../../etc/passwd', 'passwd'],
  ['CON', '_CON'],
  ['rechnung\u202efdp.exe', 'rechnungfdp.exe'],
  ['', 'attachment'],
  ['Klage gegen Müller & Söhne.docx', 'Klage gegen Müller & Söhne.docx'],
])('a copy of %j lies in a folder of its own as %j', async (given, safe) => {
  const copies = new OpenCopies(join(scratch, 'open'), { changed: () => undefined });
  const { copy, file } = await copies.create(given, chunks('one'));
  expect(file).toBe(join(scratch, 'open', copy, safe));
  expect(readFileSync(file, 'utf8')).toBe('one');
  copies.wipe();
});

describe('what may be handed to the computer’s own program', () => {
  it.each(['Klage.pdf', 'BRIEF.DOCX', 'Antwort von Müller.msg', 'scan.1.tiff', 'bank.xlsx'])('%s', (name) => {
    expect(mayBeOpened(safeFileName(name))).toBe(true);
  });

  it.each([
    ...[
      'invoice.pdf.exe',
      'invoice.pdf .lnk',
      'run.BAT',
      'x.ps1',
      'x.js',
      'x.vbs',
      'x.hta',
      'x.scr',
      'x.desktop',
      'x.sh',
    ],
    ...[
      'x.app',
      'x.command',
      'x.jar',
      'x.iso',
      'x.url',
      'x.html',
      'x.svg',
      'x.docm',
      'x.xlsm',
      'x.zip',
      'x.chm',
      'x.rdp',
    ],
    ...['noending', '.pdf', 'x.', 'x.pdf:y.exe', 'x\u202efdp.exe'],
  ])('not %s', (name) => {
    expect(mayBeOpened(safeFileName(name))).toBe(false);
  });
});

describe('saving', () => {
  it('leaves a file alone that has the name of an unfinished one', async () => {
    const file = join(scratch, 'report.pdf');
    writeFileSync(`${file}.part`, 'somebody else wrote this');
    await writeChunks(file, chunks('new'));
    expect(readFileSync(`${file}.part`, 'utf8')).toBe('somebody else wrote this');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(scratch).sort()).toEqual(['report.pdf', 'report.pdf.part']);
  });
});
