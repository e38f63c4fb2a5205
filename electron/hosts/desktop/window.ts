import { BrowserWindow, dialog, type Rectangle, screen } from 'electron';
import type { DesktopTranslate } from '../../../shared/i18n/desktop.ts';
import { pageOrigin } from './page.ts';
import type { DesktopSettings, WindowPlace } from './settings.ts';

const smallest = { width: 900, height: 600 };
const first = { width: 1366, height: 860 };
/** In milliseconds. */
const longestUnpainted = 2_000;

/** Where the window was, if enough of it would still be on a display; a monitor may have been taken away since. */
export function usablePlace(
  place: WindowPlace | null,
  displays: readonly { workArea: Rectangle }[],
): WindowPlace | undefined {
  if (place === null) return undefined;
  const seen = displays.some(({ workArea }) => {
    const across = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
    const down = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
    return across >= 200 && down >= 100 && place.y >= workArea.y;
  });
  return seen ? place : undefined;
}

/** The program's window. Shown when it has something to show. */
export function openWindow(preload: string, settings: DesktopSettings, t: () => DesktopTranslate): BrowserWindow {
  const place = usablePlace(settings.values.window, screen.getAllDisplays());
  const { workAreaSize } = screen.getPrimaryDisplay();
  const size = {
    width: place?.width ?? Math.min(first.width, workAreaSize.width),
    height: place?.height ?? Math.min(first.height, workAreaSize.height),
  };
  const window = new BrowserWindow({
    ...size,
    ...(place ? { x: place.x, y: place.y } : {}),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Griffel',
    webPreferences: {
      preload,
      // Not a "persist:" one: what Chromium keeps of the page it keeps in memory, never in the profile.
      partition: 'griffel-window',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Reminders have to run while the window is behind others.
      backgroundThrottling: false,
    },
  });
  if (place?.maximized) window.maximize();
  let wasShown = false;
  const show = () => {
    if (!wasShown && !window.isDestroyed()) window.show();
    wasShown = true;
  };
  window.once('ready-to-show', show);
  // A page that was loaded anew before it was painted for the first time is never said to be ready.
  window.webContents.once('did-finish-load', () => setTimeout(show, longestUnpainted));
  const remember = () => {
    const { x, y, width, height } = window.getNormalBounds();
    settings.change({ window: { x, y, width, height, maximized: window.isMaximized() } });
  };
  window.on('close', remember);
  // The page objects to being left while something typed is not saved.
  window.webContents.on('will-prevent-unload', (event) => {
    const buttons = [t()('menu.unsaved.stay'), t()('menu.unsaved.leave')];
    const options = { type: 'question' as const, buttons, defaultId: 0, cancelId: 0 };
    const choice = dialog.showMessageBoxSync(window, { ...options, message: t()('menu.unsaved.question') });
    if (choice === 1) event.preventDefault();
  });
  void window.loadURL(`${pageOrigin}/`);
  return window;
}
