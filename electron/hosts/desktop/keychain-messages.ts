import type { Keychain } from '../../core/index.ts';

/** From the core's process to main, where the keychain is. The answer carries the same id. */
export type KeychainQuestion =
  | { type: 'keychain'; id: number; act: 'seal'; text: string }
  | { type: 'keychain'; id: number; act: 'unseal'; bytes: Uint8Array };
/** null where it failed. */
export type KeychainAnswer = { type: 'keychain'; id: number; value: Uint8Array | string | null };

/** The keychain as the core's process sees it: every act is asked of main, and nobody else hears of it. */
export class KeychainInMain implements Keychain {
  readonly #available: boolean;
  readonly #ask: (question: KeychainQuestion) => void;
  readonly #waiting = new Map<number, (value: KeychainAnswer['value']) => void>();
  #lastId = 0;

  constructor(available: boolean, ask: (question: KeychainQuestion) => void) {
    this.#available = available;
    this.#ask = ask;
  }

  available(): boolean {
    return this.#available;
  }

  async seal(text: string): Promise<Uint8Array> {
    const sealed = this.#available ? await this.#answer((id) => ({ type: 'keychain', id, act: 'seal', text })) : null;
    if (!(sealed instanceof Uint8Array)) throw new Error('the keychain did not seal');
    return sealed;
  }

  async unseal(bytes: Uint8Array): Promise<string | null> {
    if (!this.#available) return null;
    const text = await this.#answer((id) => ({ type: 'keychain', id, act: 'unseal', bytes }));
    return typeof text === 'string' ? text : null;
  }

  /** Takes main's answer. */
  answered({ id, value }: KeychainAnswer): void {
    this.#waiting.get(id)?.(value);
    this.#waiting.delete(id);
  }

  #answer(question: (id: number) => KeychainQuestion): Promise<KeychainAnswer['value']> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((settle) => {
      this.#waiting.set(id, settle);
      this.#ask(question(id));
    });
  }
}
