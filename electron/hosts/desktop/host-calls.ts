import { app, type BrowserWindow, clipboard, dialog, Notification, nativeTheme, shell } from 'electron';
import type { z } from 'zod';
import { Refusal, type Result } from '../../../shared/contract/errors.ts';
import type { HostCallName, HostEvent, HostOutput, hostCalls, LastDoor } from '../../../shared/contract/host.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { WireRequest } from '../../../shared/contract/wire.ts';
import { safeFileName } from '../../../shared/features/attachments/filename.ts';
import { desktopTranslator } from '../../../shared/i18n/desktop.ts';
import { type OpenCopies, writeChunks } from './copies.ts';
import { mayBeOpened } from './openable.ts';
import { onPaper, pdfOfPaper, printed } from './paper.ts';
import type { DesktopSettings } from './settings.ts';
import { download, upload } from './transfers.ts';

type Parsed<N extends HostCallName> = z.output<(typeof hostCalls)[N]['input']>;
export type HostHandlers = { [N in HostCallName]: (input: Parsed<N>) => Promise<HostOutput<N>> | HostOutput<N> };

export type Desktop = {
  settings: DesktopSettings;
  /** The window that asked; there is one. */
  window: () => BrowserWindow;
  ask: (request: WireRequest) => Promise<Result<unknown>>;
  send: (event: HostEvent) => void;
  language: () => Language;
  setLanguage: (language: Language) => void;
  copies: OpenCopies;
  door: () => LastDoor | null;
  goTo: (ticket: number) => void;
  /** The ticket of the link that the program was started with; undefined when it was taken. */
  takeLink: () => number | undefined;
};

const platforms = { win32: 'windows', darwin: 'mac' } as const;

/** What the desktop does when a window asks, one entry for each call of shared/contract/host.ts. */
export function hostHandlers(desktop: Desktop): HostHandlers {
  const { settings, window, ask, send, copies } = desktop;
  const running = new Map<number, AbortController>();
  // Notifications that are shown must be kept, or their clicks are lost with them.
  const shown = new Set<Notification>();

  async function transfer<T>(
    call: number,
    work: (signal: AbortSignal, progress: (done: number) => void) => Promise<T>,
  ) {
    const stop = new AbortController();
    running.set(call, stop);
    try {
      return await work(stop.signal, (done) => send({ type: 'host.progress', call, done }));
    } finally {
      running.delete(call);
    }
  }

  async function askWhere(name: string): Promise<string | undefined> {
    const { filePath, canceled } = await dialog.showSaveDialog(window(), { defaultPath: safeFileName(name) });
    return canceled || filePath === '' ? undefined : filePath;
  }

  return {
    info: () => ({
      platform: platforms[process.platform as keyof typeof platforms] ?? 'linux',
      version: app.getVersion(),
      language: desktop.language(),
      lastOffice: settings.values.lastOffice,
      singleKeys: settings.values.singleKeys,
      door: desktop.door(),
    }),
    setSingleKeys: ({ on }) => {
      settings.change({ singleKeys: on });
      return {};
    },
    setLanguage: ({ language }) => {
      desktop.setLanguage(language);
      return {};
    },
    setTheme: ({ theme }) => {
      nativeTheme.themeSource = theme;
      settings.change({ theme });
      return {};
    },
    chooseFolder: async ({ purpose }) => {
      const properties: ('openDirectory' | 'createDirectory')[] =
        purpose === 'found' ? ['openDirectory', 'createDirectory'] : ['openDirectory'];
      const { filePaths } = await dialog.showOpenDialog(window(), { properties });
      return { folder: filePaths[0] ?? null };
    },
    saveStream: async ({ name, stream, call }) => {
      const file = await askWhere(name);
      if (file === undefined) {
        await ask({ id: 0, type: 'stream.cancel', stream });
        return { saved: false };
      }
      await transfer(call, (signal, progress) => writeChunks(file, download(ask, stream, signal, progress)));
      return { saved: true };
    },
    saveText: async ({ name, text }) => {
      const file = await askWhere(name);
      if (file !== undefined) await writeChunks(file, [Buffer.from(text)]);
      return { saved: file !== undefined };
    },
    print: () =>
      new Promise((resolve) => {
        window().webContents.print({ silent: false, printBackground: false }, (printed) => resolve({ printed }));
      }),
    savePdf: async ({ name }) => {
      const file = await askWhere(name);
      if (file === undefined) return { saved: false };
      await writeChunks(file, [await pdfOf(window())]);
      return { saved: true };
    },
    printPaper: (paper) => onPaper(paper, async (contents) => ({ printed: await printed(contents, paper.footer) })),
    savePaper: async ({ name, ...paper }) => {
      const file = await askWhere(name);
      if (file === undefined) return { saved: false };
      await writeChunks(file, [await pdfOfPaper(paper)]);
      return { saved: true };
    },
    openCopy: async ({ name, stream, call }) => {
      // Asked here and not by the page: whatever gets hold of the page, or of someone's trust, still starts no program.
      if (!mayBeOpened(safeFileName(name))) {
        await ask({ id: 0, type: 'stream.cancel', stream });
        throw new Refusal('file_kind_not_opened');
      }
      return transfer(call, async (signal, progress) => {
        const { copy, file } = await copies.create(name, download(ask, stream, signal, progress));
        if ((await shell.openPath(file)) !== '') throw new Refusal('no_program_for_file');
        return { copy };
      });
    },
    inspectCopy: async ({ copy }) => {
      const found = await copies.inspect(copy);
      if (found === undefined) throw new Refusal('not_found');
      return found;
    },
    uploadCopy: async ({ copy, stream, call }) => {
      const chunks = copies.read(copy);
      if (chunks === undefined) throw new Refusal('not_found');
      await transfer(call, (signal, progress) => upload(ask, stream, chunks, signal, progress));
      return {};
    },
    cancel: ({ call }) => {
      running.get(call)?.abort();
      return {};
    },
    notify: ({ title, body, ticket }) => {
      if (!Notification.isSupported()) return { shown: false };
      const notification = new Notification({ title, body });
      shown.add(notification);
      notification.on('close', () => shown.delete(notification));
      notification.on('click', () => {
        shown.delete(notification);
        if (ticket !== null) desktop.goTo(ticket);
      });
      notification.show();
      return { shown: true };
    },
    takeLink: () => ({ ticket: desktop.takeLink() ?? null }),
    copyText: ({ text }) => {
      clipboard.writeText(text);
      return {};
    },
    openLink: async ({ url }) => {
      // Asked here and not by the page: whatever gets hold of the page still cannot send anything out unseen.
      const t = desktopTranslator(desktop.language());
      const { response } = await dialog.showMessageBox(window(), {
        type: 'question',
        message: t('common.link.title'),
        detail: `${url}\n\n${t('common.link.explain')}`,
        buttons: [t('common.cancel'), t('common.link.open')],
        defaultId: 0,
        cancelId: 0,
      });
      if (response !== 1) return { opened: false };
      await shell.openExternal(url);
      return { opened: true };
    },
  };
}

/** The window's page as it would be printed, with the page's own print styles. */
export function pdfOf(window: BrowserWindow): Promise<Buffer> {
  return window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: false });
}
