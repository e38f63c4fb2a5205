import { createHmac, hkdfSync } from 'node:crypto';
import { openText, sealText } from '../keys/sealed-text.ts';

/**
 * What a desktop lays into `desks/` about the ticket it has open: a file whose name and content tell nothing to who has no key of the
 * office. The name holds a mark of desk and ticket together, so that not even two desks at one ticket can be told.
 */
export class Marks {
  readonly #marking: Uint8Array;
  readonly #sealing: Uint8Array;
  readonly #officeId: string;

  constructor(databaseKey: Uint8Array, officeId: string) {
    const keys = new Uint8Array(hkdfSync('sha256', databaseKey, officeId, 'griffel presence 1', 64));
    this.#marking = keys.subarray(0, 32);
    this.#sealing = keys.subarray(32);
    this.#officeId = officeId;
  }

  of(desk: string, ticket: string): string {
    return createHmac('sha256', this.#marking).update(`${desk} ${ticket}`).digest('hex').slice(0, 32);
  }

  /** Who it is, sealed. */
  seal(userId: string, desk: string, ticket: string): Uint8Array {
    return sealText(this.#sealing, this.#context(desk, ticket), userId);
  }

  /** null for a file that is half written, or not this office's. */
  open(sealed: Uint8Array, desk: string, ticket: string): string | null {
    return openText(this.#sealing, this.#context(desk, ticket), sealed);
  }

  #context(desk: string, ticket: string): string {
    return `${this.#officeId} ${desk} ${ticket}`;
  }
}
