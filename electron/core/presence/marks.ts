import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const ivLength = 12;
const tagLength = 16;

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

  /** AES-256-GCM: iv, tag, and who it is. */
  seal(userId: string, desk: string, ticket: string): Uint8Array {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', this.#sealing, iv).setAAD(this.#context(desk, ticket));
    const sealed = Buffer.concat([cipher.update(userId, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** null for a file that is half written, or not this office's. */
  open(sealed: Uint8Array, desk: string, ticket: string): string | null {
    try {
      const cipher = createDecipheriv('aes-256-gcm', this.#sealing, sealed.subarray(0, ivLength), {
        authTagLength: tagLength,
      });
      cipher.setAAD(this.#context(desk, ticket)).setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
      return Buffer.concat([cipher.update(sealed.subarray(ivLength + tagLength)), cipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  #context(desk: string, ticket: string): Uint8Array {
    return Buffer.from(`${this.#officeId} ${desk} ${ticket}`);
  }
}
