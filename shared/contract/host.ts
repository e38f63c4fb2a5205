import { z } from 'zod';
import type { Result } from './errors.ts';
import type { CoreEvent } from './events.ts';
import { StreamId } from './ids.ts';
import { Language } from './values.ts';
import type { WireRequest } from './wire.ts';

/**
 * What the desktop itself can be asked for: windows, dialogs, files that people choose. Everything about the office goes to
 * the core instead. Main checks every input against these schemas.
 */
const FileName = z.string().min(1).max(1_000);
const nothing = z.strictObject({});
const paper = { html: z.string().max(50_000_000), footer: z.string().max(1_000) };

/** What this computer keeps of a way in that showed no names, so that a window can draw it before the core is there. */
export const LastDoor = z.strictObject({ folder: z.string().max(4_096), demo: z.boolean(), mayRemember: z.boolean() });
export type LastDoor = z.infer<typeof LastDoor>;

export const hostCalls = {
  info: {
    input: nothing,
    output: z.strictObject({
      platform: z.enum(['windows', 'mac', 'linux']),
      version: z.string(),
      /** The computer's own language, where the program speaks it. */
      language: Language,
      /** The office folder this computer had open last. */
      lastOffice: z.string().nullable(),
      /** Letters alone work as keys. */
      singleKeys: z.boolean(),
      /** How the way in looked last; null where that says nothing about how it looks now. */
      door: LastDoor.nullable(),
    }),
  },
  /** Some people dictate, or press keys by accident; this computer remembers that they turned letter keys off. */
  setSingleKeys: { input: z.strictObject({ on: z.boolean() }), output: nothing },
  /** Menus follow the language of whoever is signed in. */
  setLanguage: { input: z.strictObject({ language: Language }), output: nothing },
  setTheme: { input: z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }), output: nothing },
  /** Asks for a folder; null when the person thought better of it. */
  chooseFolder: {
    input: z.strictObject({ purpose: z.enum(['open', 'found']) }),
    output: z.strictObject({ folder: z.string().nullable() }),
  },
  /** Asks where to save and writes the stream that an operation opened to that place. `call` names it in `host.progress`. */
  saveStream: {
    input: z.strictObject({ name: FileName, stream: StreamId, size: z.int().min(0), call: z.int() }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  saveText: {
    input: z.strictObject({ name: FileName, text: z.string().max(50_000_000) }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  /** Prints what the window shows, through the system's own dialog. */
  print: { input: nothing, output: z.strictObject({ printed: z.boolean() }) },
  /** Saves what the window shows, as it would be printed. */
  savePdf: { input: z.strictObject({ name: FileName }), output: z.strictObject({ saved: z.boolean() }) },
  /** Prints a page of its own that the window does not show; nothing in it runs or is loaded. `footer` stands on each sheet. */
  printPaper: { input: z.strictObject(paper), output: z.strictObject({ printed: z.boolean() }) },
  /** Saves such a page as a PDF in A4 with numbered sheets. */
  savePaper: { input: z.strictObject({ name: FileName, ...paper }), output: z.strictObject({ saved: z.boolean() }) },
  /**
   * Writes the stream to a private folder and opens it with the computer's own program. A change of that file is told by
   * `copy.changed`. The copies are wiped when the session locks or ends and when the program quits.
   */
  openCopy: {
    input: z.strictObject({ name: FileName, stream: StreamId, size: z.int().min(0), call: z.int() }),
    output: z.strictObject({ copy: z.uuid() }),
  },
  /** How large a changed copy is now, for opening an upload. */
  inspectCopy: {
    input: z.strictObject({ copy: z.uuid() }),
    output: z.strictObject({ name: z.string(), size: z.int() }),
  },
  /** Sends a changed copy into the upload stream that an operation opened. */
  uploadCopy: { input: z.strictObject({ copy: z.uuid(), stream: StreamId, call: z.int() }), output: nothing },
  /** Stops the saving, opening or uploading of a file that was started as `call`. */
  cancel: { input: z.strictObject({ call: z.int() }), output: nothing },
  /** Tells by the operating system; a click brings the window back and sends `navigate`. Text is made by the window. */
  notify: {
    input: z.strictObject({
      title: z.string().min(1).max(200),
      body: z.string().max(500),
      ticket: z.int().min(1).nullable(),
    }),
    /** False where the system shows no notifications. */
    output: z.strictObject({ shown: z.boolean() }),
  },
  /** The ticket of the link that the program was started with: asked for when the page listens, answered once. */
  takeLink: { input: nothing, output: z.strictObject({ ticket: z.int().min(1).nullable() }) },
  copyText: { input: z.strictObject({ text: z.string().max(1_000_000) }), output: nothing },
  /** Shows a link's address and asks; only then it is opened outside, in the computer's browser or mail program. */
  openLink: {
    input: z.strictObject({ url: z.url({ protocol: /^(https?|mailto)$/u }).max(4_000) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type HostCalls = typeof hostCalls;
export type HostCallName = keyof HostCalls;
export type HostInput<N extends HostCallName> = z.input<HostCalls[N]['input']>;
export type HostOutput<N extends HostCallName> = z.output<HostCalls[N]['output']>;

/** What a menu entry asks the window to do. */
export const menuCommands = [
  'ticket.create',
  'go.anywhere',
  'go.today',
  'go.settings',
  'session.lock',
  'session.signOut',
  'help.open',
  'help.keys',
  'page.print',
  'page.savePdf',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

export type HostEvent =
  | { type: 'menu'; command: MenuCommand }
  /** A deep link or a clicked notification: show ticket T-`ticket`. */
  | { type: 'navigate'; ticket: number }
  | { type: 'copy.changed'; copy: string; name: string }
  /** Saving, opening or uploading a file: bytes done. */
  | { type: 'host.progress'; call: number; done: number };

/** `window.griffel`: all that a window has besides the page itself. */
export type GriffelBridge = {
  /** One request to the core. `id` is the window's own count; `progress` events name the same id. */
  request(request: WireRequest): Promise<Result<unknown>>;
  onCoreEvent(listener: (event: CoreEvent) => void): () => void;
  host<N extends HostCallName>(name: N, input: HostInput<N>): Promise<Result<HostOutput<N>>>;
  onHostEvent(listener: (event: HostEvent) => void): () => void;
};
