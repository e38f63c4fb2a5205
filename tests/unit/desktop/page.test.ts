import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, protocol: {}, ipcMain: {}, BrowserWindow: class {}, screen: {}, dialog: {} }));

const { FirstFiles, fileOfAddress } = await import('../../../electron/hosts/desktop/page.ts');
const { isOwnAddress } = await import('../../../electron/hosts/desktop/hardening.ts');
const { isOurPage } = await import('../../../electron/hosts/desktop/bridge.ts');
const { usablePlace } = await import('../../../electron/hosts/desktop/window.ts');

describe('the page', () => {
  it.each([
    ['griffel-app://office/', '/page/index.html'],
    ['griffel-app://office/assets/main.js', '/page/assets/main.js'],
    ['griffel-app://office/assets/main.js?v=1', '/page/assets/main.js'],
    ['griffel-app://office/../../etc/passwd', '/page/etc/passwd'],
    ['griffel-app://office/%2e%2e/%2e%2e/etc/passwd', '/page/etc/passwd'],
    ['griffel-app://office/..%2f..%2fetc/passwd', undefined],
    ['griffel-app://office/..%5c..%5cetc', undefined],
    ['griffel-app://office/%00', undefined],
    ['griffel-app://office/%zz', undefined],
    ['griffel-app://elsewhere/', undefined],
    ['file:///etc/passwd', undefined],
    ['https://office/', undefined],
  ])('%s is %s', (address, file) => expect(fileOfAddress(address, '/page')).toBe(file));

  it('hands out what it names at once, and each file once from memory', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'griffel-page-'));
    try {
      writeFileSync(
        join(folder, 'index.html'),
        '<script src="/main.js"></script><link href="https://office/other.css">',
      );
      writeFileSync(join(folder, 'main.js'), 'first');
      const files = new FirstFiles(folder);
      const read = async (name: string) => new TextDecoder().decode(await files.read(join(folder, name)));
      let allAreThere = false;
      void files.handedOut.then(() => {
        allAreThere = true;
      });
      expect(await read('index.html')).toContain('main.js');
      expect(allAreThere).toBe(false);
      expect(await read('main.js')).toBe('first');
      await files.handedOut;
      writeFileSync(join(folder, 'main.js'), 'second');
      expect(await read('main.js')).toBe('second');
      await expect(read('missing.js')).rejects.toThrow('ENOENT');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(['https://example.org/', 'http://127.0.0.1/', 'wss://example.org', 'file:///etc/passwd', 'ftp://x', 'x'])(
    '%s is not an address of ours',
    (address) => expect(isOwnAddress(address)).toBe(false),
  );
  it('may fetch from itself', () => expect(isOwnAddress('griffel-app://office/a.js')).toBe(true));

  it('alone is listened to', () => {
    expect(isOurPage({ url: 'griffel-app://office/', parent: null })).toBe(true);
    expect(isOurPage({ url: 'griffel-app://office/', parent: {} })).toBe(false);
    expect(isOurPage({ url: 'griffel-app://elsewhere/', parent: null })).toBe(false);
    expect(isOurPage({ url: 'about:srcdoc', parent: null })).toBe(false);
    expect(isOurPage(null)).toBe(false);
  });
});

describe("the window's place", () => {
  const displays = [
    { workArea: { x: 0, y: 25, width: 1366, height: 743 } },
    { workArea: { x: 1366, y: 0, width: 1920, height: 1080 } },
  ];
  const place = { width: 1000, height: 700, maximized: false };
  it.each([
    [{ ...place, x: 100, y: 50 }, true],
    [{ ...place, x: 1500, y: 100 }, true],
    [{ ...place, x: -700, y: 50 }, true],
    [{ ...place, x: 4000, y: 50 }, false],
    [{ ...place, x: 100, y: -400 }, false],
    [{ ...place, x: 100, y: 2000 }, false],
    [{ ...place, x: -950, y: 50 }, false],
  ])('%o is usable: %s', (where, usable) => expect(usablePlace(where, displays) !== undefined).toBe(usable));
});
