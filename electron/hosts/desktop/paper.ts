import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import { lockSession } from './hardening.ts';
import type { PaperAnswer, PaperQuestion } from './paper-messages.ts';

/** A whole page that needs nothing besides itself, and what stands at the foot of each sheet. */
export type Paper = { html: string; footer: string };

const scheme = 'griffel-paper';
/** The pages that lie in a window just now, by their address; several can at a time. */
const pages = new Map<string, string>();
let lastPage = 0;
let paperSession: Session | undefined;
/** In inches, as Chromium wants them: room for the footer at the bottom. */
const margins = { top: 0.55, bottom: 0.75, left: 0.55, right: 0.55 };

const escaped = (text: string) => text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Lays a page into a window that nobody sees, does something with it, and takes it away. No script runs in it, it reaches nothing, and
 * it has a session of its own that lives in memory.
 */
export async function onPaper<T>({ html }: Paper, work: (contents: WebContents) => Promise<T>): Promise<T> {
  paperSession ??= openSession();
  lastPage += 1;
  const address = `${scheme}://sheet/${lastPage}`;
  pages.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: paperSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  });
  try {
    await window.loadURL(address);
    return await work(window.webContents);
  } finally {
    window.destroy();
    pages.delete(address);
  }
}

function openSession(): Session {
  const own = session.fromPartition(scheme);
  lockSession(own, () => {});
  own.protocol.handle(scheme, ({ url }) => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(pages.get(url) ?? '', { status: pages.has(url) ? 200 : 404, headers });
  });
  return own;
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

/** Makes a PDF on behalf of the core, whose process has no windows. */
export async function answerPaper({ type, id, paper }: PaperQuestion): Promise<PaperAnswer> {
  try {
    return { type, id, pdf: new Uint8Array(await pdfOfPaper(paper)) };
  } catch {
    return { type, id, pdf: null };
  }
}
