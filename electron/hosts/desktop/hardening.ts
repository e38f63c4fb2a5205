import { app, type Session, type WebContents } from 'electron';
import { pageOrigin } from './page.ts';

/** Chromium's own conversations with the outside. Has to run before the program is ready. */
export function forbidChromiumTheNetwork(): void {
  const switches = app.commandLine;
  for (const name of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-client-side-phishing-detection',
    'disable-component-update',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-first-run',
    'safebrowsing-disable-auto-update',
  ])
    switches.appendSwitch(name);
  // No name leads anywhere: whatever should still try finds no host.
  switches.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  switches.appendSwitch('dns-prefetch-disable');
  switches.appendSwitch(
    'disable-features',
    [
      'AutofillServerCommunication',
      'CertificateTransparencyComponentUpdater',
      'DnsOverHttps',
      'AsyncDns',
      'DialMediaRouteProvider',
      'MediaRouter',
      'NetworkTimeServiceQuerying',
      'OptimizationHints',
      'SpareRendererForSitePerProcess',
      'Translate',
    ].join(','),
  );
}

/** Only the page itself and what it made in memory; developer tools load from the program too. */
const ownSchemes = new Set(['griffel-app:', 'griffel-paper:', 'blob:', 'data:', 'devtools:']);

export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && ownSchemes.has(new URL(address).protocol);
}

/** Closes what a session could be asked for: network, permissions, devices, downloads, spell-checker dictionaries. */
export function lockSession(session: Session, log: (line: string) => void): void {
  session.webRequest.onBeforeRequest((details, done) => {
    const own = isOwnAddress(details.url);
    if (!own) log(`refused a request of kind ${details.resourceType}`);
    done({ cancel: !own });
  });
  session.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, done) => done({}));
  session.on('will-download', (event) => event.preventDefault());
  // Windows and macOS bring dictionaries of their own; elsewhere Chromium would fetch them, so it gets none.
  session.setSpellCheckerDictionaryDownloadURL(`${pageOrigin}/no-dictionaries/`);
  if (process.platform === 'linux') session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(process.platform !== 'linux');
}

/** For every page of the program, whoever made it. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // A reload of the page itself is all that is left; frames hold text that the page gave them.
    const reload = event.isMainFrame && event.url === `${pageOrigin}/`;
    if (!reload && event.url !== 'about:srcdoc') event.preventDefault();
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
