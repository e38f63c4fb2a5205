import { BrowserWindow, session, type WebContents } from 'electron';
import { lockSession } from './hardening.ts';

/** A whole page that needs nothing besides itself, and what stands at the foot of each sheet. */
export type Paper = { html: string; footer: string };

const address = 'griffel-paper://sheet/';
/** In inches, as Chromium wants them: room for the footer at the bottom. */
const margins = { top: 0.55, bottom: 0.75, left: 0.55, right: 0.55 };

const escaped = (text: string) => text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Lays a page into a window that nobody sees, does something with it, and takes it away. No script runs in it, it reaches nothing, and
 * it has a session of its own that lives in memory.
 */
export async function onPaper<T>({ html }: Paper, work: (contents: WebContents) => Promise<T>): Promise<T> {
  const own = session.fromPartition('griffel-paper');
  lockSession(own, () => {});
  own.protocol.handle(
    'griffel-paper',
    () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await window.loadURL(address);
    return await work(window.webContents);
  } finally {
    window.destroy();
    own.protocol.unhandle('griffel-paper');
  }
}

/** The page as a PDF in A4, each sheet with its footer and number. */
export function pdfOfPaper(paper: Paper): Promise<Buffer> {
  const style = 'width:100%;margin:0 0.55in;font:7pt sans-serif;display:flex;justify-content:space-between;gap:8mm';
  return onPaper(paper, (contents) =>
    contents.printToPDF({
      pageSize: 'A4',
      margins,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="${style}"><span>${escaped(paper.footer)}</span><span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    }),
  );
}

/** Prints through the system's own dialog; false when the person thought better of it. */
export function printed(contents: WebContents, footer: string): Promise<boolean> {
  return new Promise((resolve) => {
    contents.print({ silent: false, printBackground: false, header: ' ', footer }, resolve);
  });
}
