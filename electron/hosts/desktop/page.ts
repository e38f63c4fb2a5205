import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The page has an origin of its own instead of file://, which would be able to read the disk. */
export const pageOrigin = 'griffel-app://office';
const scheme = 'griffel-app';

/**
 * Nothing from anywhere but the program itself. Styles: files only; React sets style attributes through the CSSOM, which a
 * policy does not concern. Pictures: previews are made in memory (blob:). No frames, forms, plug-ins or inline script.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Before the program is ready. */
export function announcePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The file that an address means, or undefined for one that is not the page's. */
export function fileOfAddress(address: string, folder: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== `${scheme}:` || url.host !== 'office') return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder + sep) ? file : undefined;
}

/** What the page asks for at once, read while Chromium is still making itself ready. Each is handed out once, then forgotten. */
export class FirstFiles {
  readonly #files = new Map<string, Promise<Buffer>>();
  /** When the page has got them all; it is then busy with itself for a while. */
  readonly handedOut: Promise<void>;
  #allAreHandedOut = () => {};

  constructor(folder: string) {
    this.handedOut = new Promise((done) => {
      this.#allAreHandedOut = done;
    });
    const page = join(folder, 'index.html');
    const text = this.#read(page);
    void text.then(
      (bytes) => {
        for (const [, address = ''] of new TextDecoder().decode(bytes).matchAll(/(?:src|href)="([^"]+)"/gu)) {
          const file = fileOfAddress(new URL(address, pageOrigin).href, folder);
          if (file !== undefined) this.#read(file);
        }
      },
      () => undefined,
    );
  }

  /** The file's bytes, from memory or from the disk. */
  async read(file: string): Promise<Buffer> {
    const early = this.#files.get(file);
    this.#files.delete(file);
    const bytes = await (early ?? readFile(file));
    if (this.#files.size === 0) this.#allAreHandedOut();
    return bytes;
  }

  #read(file: string): Promise<Buffer> {
    const bytes = readFile(file);
    // Nobody may be waiting for it yet; whoever asks is told.
    bytes.catch(() => undefined);
    this.#files.set(file, bytes);
    return bytes;
  }
}

/** Serves the built page to one session. */
export function servePage(session: Session, folder: string, first: FirstFiles): void {
  // No opener policy: nothing can open or be opened here, and one would make Chromium start a second process for the page.
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
  // Electron's newer `protocol.handle` makes a Request and a Response of everything, for which Node loads its whole HTTP client; a
  // profile of the start shows some 70 ms of this process for it.
  const isServed = session.protocol.registerBufferProtocol(scheme, (request, answer) => {
    const file = request.method === 'GET' ? fileOfAddress(request.url, folder) : undefined;
    const missing = () =>
      answer({ statusCode: 404, headers, mimeType: 'text/plain', charset: 'utf-8', data: Buffer.from('not found') });
    if (file === undefined) return missing();
    const mimeType = types[extname(file)] ?? 'application/octet-stream';
    first.read(file).then((data) => answer({ statusCode: 200, headers, mimeType, charset: 'utf-8', data }), missing);
  });
  if (!isServed) throw new Error('the page is not served');
}
