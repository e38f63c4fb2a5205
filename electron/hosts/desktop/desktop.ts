import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, Menu, nativeTheme, powerMonitor } from 'electron';
import type { MenuCommand } from '../../../shared/contract/host.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { WireRequest } from '../../../shared/contract/wire.ts';
import { desktopTranslator } from '../../../shared/i18n/desktop.ts';
import { chooseLanguage } from '../../../shared/i18n/speak.ts';
import { openBridge, pushCoreEvent, pushHostEvent } from './bridge.ts';
import { OpenCopies } from './copies.ts';
import { CoreLink } from './core-link.ts';
import { startCoreProcess } from './core-process-client.ts';
import { ticketOfCommandLine, ticketOfLink } from './deep-link.ts';
import { forbidChromiumTheNetwork, lockContents, lockSession } from './hardening.ts';
import { hostHandlers } from './host-calls.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { announcePageScheme, FirstFiles, servePage } from './page.ts';
import { watchPower } from './power.ts';
import { SessionWatch } from './session-watch.ts';
import { DesktopSettings } from './settings.ts';
import { openWindow } from './window.ts';

/** How long quitting waits for the core to note the sign-out. */
const farewell = 3_000;
/** For how long a page that does not come keeps the menu away, in milliseconds. */
const longestWithoutMenu = 2_000;
/** How long the window takes at most to show its screens after someone signed in, in milliseconds. */
const shownAgain = 1_000;

/** The program with its window. `folder` holds the bundles that scripts/build.mjs made. */
export function runDesktop(folder: string): void {
  forbidChromiumTheNetwork();
  announcePageScheme();
  // Otherwise Electron makes one of its own first.
  Menu.setApplicationMenu(null);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const profile = app.getPath('userData');
  const log = openLog(profile);
  const page = join(folder, 'renderer');
  const firstFiles = new FirstFiles(page);
  let link = ticketOfCommandLine(process.argv);
  let goTo = (ticket: number): void => {
    link = ticket;
  };
  app.on('second-instance', (_event, argv) => {
    const ticket = ticketOfCommandLine(argv);
    if (ticket === undefined) app.emit('activate');
    else goTo(ticket);
  });
  // macOS hands links over this way, also before the program is ready.
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const ticket = ticketOfLink(url);
    if (ticket !== undefined) goTo(ticket);
  });
  app.on('session-created', (session) => {
    lockSession(session, log);
    servePage(session, page, firstFiles);
  });
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  void app.whenReady().then(() => {
    goTo = start(folder, firstFiles, profile, log, link);
  });
}

function start(
  folder: string,
  firstFiles: FirstFiles,
  profile: string,
  log: (line: string) => void,
  firstLink: number | undefined,
) {
  if (app.isPackaged) app.setAsDefaultProtocolClient('griffel');
  const settings = new DesktopSettings(join(profile, 'desktop.json'));
  nativeTheme.themeSource = settings.values.theme;
  let language: Language = settings.values.language ?? chooseLanguage(app.getPreferredSystemLanguages());
  let window: BrowserWindow | undefined;

  const copies = new OpenCopies(join(profile, 'open-copies'), {
    changed: (copy, name) => pushHostEvent(window, { type: 'copy.changed', copy, name }),
  });
  const session = new SessionWatch({
    onLeft: (user) => copies.putAway(user),
    // When the window shows its screens again, or nobody would see the offer.
    onBack: (user) => void wait(shownAgain).then(() => session.signedIn && copies.bringBack(user)),
    onFolder: (lastOffice) => settings.change({ lastOffice }),
    onDoor: (door) => settings.change({ door }),
  });
  const core = new CoreLink({
    start: () => startCoreProcess(join(folder, 'core.cjs'), profile, log),
    onEvent: (event) => {
      session.event(event);
      pushCoreEvent(window, event);
    },
    prepare: async (ask) => {
      const { lastOffice } = settings.values;
      if (lastOffice !== null) await ask('office.open', { folder: lastOffice });
    },
    wait: (milliseconds) => wait(milliseconds),
    now: () => performance.now(),
    log,
  });

  const request = async (owner: number, message: WireRequest) => {
    const result = await core.request(owner, message);
    session.answer(message, result);
    return result;
  };
  const show = () => {
    if (window?.isDestroyed() !== false) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  const navigate = (ticket: number) => {
    show();
    pushHostEvent(window, { type: 'navigate', ticket });
  };
  const t = () => desktopTranslator(language);
  const theWindow = () => {
    if (window === undefined) throw new Error('there is no window yet');
    return window;
  };
  const handlers = hostHandlers({
    settings,
    window: theWindow,
    ask: (message) => request(0, message),
    send: (event) => pushHostEvent(window, event),
    language: () => language,
    setLanguage: (next) => {
      if (next === settings.values.language) return;
      language = next;
      settings.change({ language });
      showMenu();
    },
    copies,
    door: () => {
      const { door, lastOffice } = settings.values;
      // Once the core has said how it stands, only that counts, also for a page that is loaded anew.
      return session.isKnown || door?.folder !== lastOffice ? null : door;
    },
    goTo: navigate,
    takeLink: () => {
      const ticket = firstLink;
      firstLink = undefined;
      return ticket;
    },
  });
  const showMenu = () =>
    setMenu(t(), {
      send: (command: MenuCommand) => pushHostEvent(window, { type: 'menu', command }),
    });

  openBridge({ request, handlers, log });
  watchPower(powerMonitor, session, (why) => void request(0, lockRequest(why)));
  window = openWindow(join(folder, 'preload.cjs'), settings, t);
  // While the page starts; Chromium and the page wait for this process until then.
  void Promise.race([firstFiles.handedOut, wait(longestWithoutMenu)]).then(showMenu);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`the window's process ended: ${reason}`);
    if (reason !== 'clean-exit') window?.webContents.reload();
  });
  app.on('activate', show);
  app.on('window-all-closed', () => app.quit());
  quitProperly(session, request, core, copies);
  return navigate;
}

function lockRequest(why: 'idle' | 'sleep'): WireRequest {
  return { id: 0, type: 'call', operation: 'session.lock', input: { why } };
}

/** Before the program ends: sign out, so that the trail says so, then end the core and wipe the copies. */
function quitProperly(
  session: SessionWatch,
  request: (owner: number, message: WireRequest) => Promise<unknown>,
  core: CoreLink,
  copies: OpenCopies,
): void {
  let leaving = false;
  app.on('will-quit', (event) => {
    if (leaving) return;
    leaving = true;
    event.preventDefault();
    const signOut = session.signedIn
      ? request(0, { id: 0, type: 'call', operation: 'session.signOut', input: { why: 'quit' } })
      : Promise.resolve();
    void Promise.race([signOut, wait(farewell)]).finally(() => {
      core.stop();
      copies.wipe();
      app.exit();
    });
  });
}
