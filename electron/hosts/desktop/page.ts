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
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
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
  readonly #files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(folder: string) {
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
  async read(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const early = this.#files.get(file);
    this.#files.delete(file);
    return early ?? readFile(file);
  }

  #read(file: string): Promise<Uint8Array<ArrayBuffer>> {
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
  session.protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' ? fileOfAddress(request.url, folder) : undefined;
    try {
      if (file === undefined) throw new Error('not a file of the page');
      const body = await first.read(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      return new Response(body, { headers: { ...headers, 'Content-Type': type } });
    } catch {
      return new Response('not found', { status: 404, headers: { ...headers, 'Content-Type': 'text/plain' } });
    }
  });
}
