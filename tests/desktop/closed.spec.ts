import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { WebPreferences } from 'electron';
import { expect, test } from './support/launch.ts';
import { networkAttempts } from './support/network-log.ts';

/** Not among Electron's declared functions, but there. */
type WithPreferences = { getLastWebPreferences(): WebPreferences };

test.describe('the window is closed to everything but the program', () => {
  test('page and preload run in the sandbox, without Node', async ({ launchGriffel }) => {
    const { app, page } = await launchGriffel();
    const seen = await page.evaluate(() => ({
      node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      bridge: Object.keys(window.griffel).sort(),
    }));
    expect(seen).toEqual({ node: [], bridge: ['host', 'onCoreEvent', 'onHostEvent', 'request'] });
    const preferences = await app.evaluate(({ webContents }) => {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = (
        webContents.getAllWebContents()[0] as unknown as WithPreferences
      ).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    });
    expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
  });

  test('the policy refuses inline script, eval, other origins, frames, forms and plug-ins', async ({
    launchGriffel,
  }) => {
    const { page } = await launchGriffel();
    const refused = new Set<string>();
    await page.exposeFunction('refuse', (directive: string) => refused.add(directive));
    await page.evaluate(() => {
      const { refuse } = window as unknown as { refuse: (directive: string) => void };
      document.addEventListener('securitypolicyviolation', (event) => refuse(event.effectiveDirective));
      const add = (tag: string, attributes: Record<string, string>, text = '') => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.append(text);
        document.body.append(element);
      };
      add('script', {}, 'window.wasInline = true');
      add('style', {}, 'body { color: red }');
      add('script', { src: 'https://example.org/x.js' });
      add('img', { src: 'https://example.org/x.png' });
      add('iframe', { src: 'https://example.org/' });
      add('object', { data: 'https://example.org/x.swf' });
      add('link', { rel: 'stylesheet', href: 'https://example.org/x.css' });
      void fetch('https://example.org/').catch(() => undefined);
      // In a timer: what the test itself evaluates is exempt.
      setTimeout(() => Object.assign(window, { evaluated: new Function('return true')() }));
    });
    const directives = [
      'connect-src',
      'frame-src',
      'img-src',
      'object-src',
      'script-src',
      'script-src-elem',
      'style-src-elem',
    ];
    await expect.poll(() => [...refused].sort()).toEqual(directives);
    expect(await page.evaluate(() => ['wasInline', 'evaluated'].filter((name) => name in window))).toEqual([]);
  });

  test('files outside the page are not served', async ({ launchGriffel }) => {
    const { page } = await launchGriffel();
    const answers = await page.evaluate(
      async (addresses) => {
        const status = async (address: string) => (await fetch(address).catch(() => ({ status: 0 }))).status;
        return Promise.all(addresses.map(status));
      },
      [
        '/',
        '/index.html',
        '/../main.cjs',
        '/..%2fmain.cjs',
        '/%2e%2e/main.cjs',
        'file:///etc/passwd',
        'griffel-app://other/',
      ],
    );
    expect(answers).toEqual([200, 200, 404, 404, 404, 0, 0]);
  });

  test('navigation, new windows and frames lead nowhere', async ({ launchGriffel }) => {
    const { app, page } = await launchGriffel();
    const opened = await page.evaluate(() => {
      const other = window.open('https://example.org/');
      window.open('griffel-app://office/');
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      location.assign('https://example.org/');
      location.assign('file:///etc/passwd');
      return other !== null;
    });
    expect(opened).toBe(false);
    expect(app.windows()).toHaveLength(1);
    expect(page.url()).toBe('griffel-app://office/');
  });

  test('no permission is given', async ({ launchGriffel }) => {
    const { page } = await launchGriffel();
    const answers = await page.evaluate(async () => {
      const refused = (promise: Promise<unknown>) =>
        promise.then(
          () => 'given',
          (error: Error) => error.name,
        );
      return {
        notifications: await Notification.requestPermission(),
        microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await refused(navigator.clipboard.readText()),
        place: await new Promise((done) =>
          navigator.geolocation.getCurrentPosition(
            () => done('given'),
            () => done('denied'),
          ),
        ),
      };
    });
    expect(answers.notifications).toBe('denied');
    expect(answers.place).toBe('denied');
    for (const answer of [answers.microphone, answers.screen, answers.clipboard])
      expect(['NotAllowedError', 'NotFoundError', 'NotSupportedError']).toContain(answer);
  });

  test('messages of a wrong shape are refused before they reach anything', async ({ launchGriffel }) => {
    const { page } = await launchGriffel();
    const answers = await page.evaluate(async () => {
      const bridge = window.griffel as unknown as {
        request(message: unknown): Promise<unknown>;
        host(name: unknown, input: unknown): Promise<unknown>;
      };
      return [
        await bridge.request({ id: 1, type: 'eval', code: '1' }),
        await bridge.request({ id: 1, type: 'call', operation: 'session.state', input: {}, more: 1 }),
        await bridge.request({
          id: 1,
          type: 'stream.write',
          stream: 's',
          bytes: new Uint8Array(1024 * 1024 + 1),
          last: true,
        }),
        await bridge.host('constructor', {}),
        await bridge.host('setTheme', { theme: 'neon' }),
      ];
    });
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: 'invalid_input', params: {} } });
  });
});

test.describe('the network', () => {
  // The page and main itself try; the program's own settings have to stop both before anything leaves.
  test('stays out of reach for page and program alike', async ({ launchGriffel }) => {
    let connections = 0;
    const server = createServer((_request, response) => response.end()).on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { app, page } = await launchGriffel();
    await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => undefined), address);
    const loaded = await app.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      address,
    );
    expect(loaded).toBe('refused');
    expect(connections).toBe(0);
    server.close();
  });

  test('is watched by a log that does show an attempt', async ({ scratch }) => {
    const log = join(scratch, 'control.json');
    const app = await _electron.launch({
      executablePath: process.env['GRIFFEL_ELECTRON'] ?? '',
      args: [join(import.meta.dirname, 'support/reaches-out'), '--no-sandbox', `--log-net-log=${log}`],
    });
    await app.evaluate(({ net }) => net.fetch('http://127.0.0.1:9/').catch(() => undefined));
    await app.close();
    expect(networkAttempts(log).join('\n')).toContain('127.0.0.1:9');
  });
});
