import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { LastDoor } from '../../../shared/contract/host.ts';
import { Language } from '../../../shared/contract/values.ts';

const Settings = z.strictObject({
  lastOffice: z.string().max(4_096).nullable().default(null),
  door: LastDoor.nullable().default(null),
  language: Language.nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  singleKeys: z.boolean().default(true),
  window: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().min(200).max(20_000),
      height: z.int().min(200).max(20_000),
      maximized: z.boolean(),
    })
    .nullable()
    .default(null),
});
type Values = z.output<typeof Settings>;
export type WindowPlace = NonNullable<Values['window']>;

/** What this computer remembers of the program itself; nothing of an office but where its folder lies. */
export class DesktopSettings {
  readonly #file: string;
  #values: Values;

  constructor(file: string) {
    this.#file = file;
    this.#values = read(file);
  }

  get values(): Readonly<Values> {
    return this.#values;
  }

  /** Changes some of them; a disk that cannot be written to costs no more than the memory of it. */
  change(part: Partial<Values>): void {
    const next = { ...this.#values, ...part };
    if (isDeepStrictEqual(next, this.#values)) return;
    this.#values = next;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#values), { mode: 0o600 });
      renameSync(`${this.#file}.new`, this.#file);
    } catch {
      // Remembered until the program ends.
    }
  }
}

function read(file: string): Values {
  try {
    return Settings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return Settings.parse({});
  }
}
