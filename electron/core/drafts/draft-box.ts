import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { draftsEndAfterDays } from '../../../shared/features/drafts/values.ts';
import { openText, sealText } from '../keys/sealed-text.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';

const Content = z.strictObject({ place: z.string(), at: z.string(), text: z.string() });
export type KeptDraft = z.infer<typeof Content>;
export type KeptDrafts = {
  drafts: KeptDraft[];
  /** How many came to their end just now by their age. */
  ended: number;
  /** How many nobody can open any more: the person's key was renewed, or the file is damaged. */
  unreadable: number;
};

const day = 24 * 60 * 60 * 1_000;
/** Lengths are told in steps of so many characters, so that a file's size says little about its text. */
const step = 512;

type Owner = { userId: string; marking: Uint8Array; sealing: Uint8Array };

/**
 * What one person has begun to write on this computer and not sent, by the place where it belongs. The key is made from their own
 * identity, so that only their sign-in opens it; neither the office's database nor its folder is needed.
 */
export class DraftBox {
  readonly #ports: Ports;
  readonly #officeId: string;
  #owner: Owner | null = null;
  /** One file after the other, so that the last text written is the last one sent. */
  #tail: Promise<unknown> = Promise.resolve();

  constructor(ports: Ports, officeId: string) {
    this.#ports = ports;
    this.#officeId = officeId;
  }

  /** Opens the box for the person who signed in. */
  unlock(userId: string, identity: string): void {
    const keys = new Uint8Array(hkdfSync('sha256', identity, this.#officeId, 'griffel drafts 1', 64));
    this.#owner = { userId, marking: keys.subarray(0, 32), sealing: keys.subarray(32) };
  }

  /** Drops the key, after what is being written. */
  async close(): Promise<void> {
    await this.#tail;
    this.#owner?.marking.fill(0);
    this.#owner?.sealing.fill(0);
    this.#owner = null;
  }

  /** Everything kept, the oldest first. What is too old, or cannot be opened any more, is taken away and counted. */
  list(): Promise<KeptDrafts> {
    return this.#inTurn(async (owner) => {
      const { draftFiles, clock } = this.#ports;
      const before = new Date(clock.now().getTime() - draftsEndAfterDays * day);
      const kept: KeptDrafts = { drafts: [], ended: 0, unreadable: 0 };
      for (const { name, at } of await draftFiles.list(this.#officeId, owner.userId)) {
        const sealed = at < before ? null : await draftFiles.read(this.#officeId, owner.userId, name);
        const draft = sealed && this.#open(owner, name, sealed);
        if (draft) kept.drafts.push(draft);
        else {
          await draftFiles.remove(this.#officeId, owner.userId, name);
          if (sealed) kept.unreadable += 1;
          else kept.ended += 1;
        }
      }
      // Those of people who never sign in here again.
      await draftFiles.sweep(this.#officeId, before);
      kept.drafts.sort((one, other) => one.at.localeCompare(other.at));
      return kept;
    });
  }

  /** Keeps a text; answers when it was. */
  keep(place: string, text: string): Promise<string> {
    return this.#inTurn(async (owner) => {
      const now = this.#ports.clock.now();
      const at = instant(this.#ports.clock);
      const plain = JSON.stringify({ place, at, text } satisfies KeptDraft);
      const padded = plain.padEnd(Math.ceil(plain.length / step) * step);
      const name = markOf(owner, place);
      const sealed = sealText(owner.sealing, this.#context(owner, name), padded);
      await this.#ports.draftFiles.write(this.#officeId, owner.userId, name, sealed, now);
      return at;
    });
  }

  /** Forgets a text: it was sent, or is not wanted any more. */
  discard(place: string): Promise<void> {
    return this.#inTurn((owner) => this.#ports.draftFiles.remove(this.#officeId, owner.userId, markOf(owner, place)));
  }

  #inTurn<T>(work: (owner: Owner) => Promise<T>): Promise<T> {
    const mine = this.#tail.then(async () => {
      // Whoever was let in without a key of their own has signed out, or is about to.
      if (!this.#owner) throw new Refusal('not_signed_in');
      return work(this.#owner);
    });
    this.#tail = mine.catch(() => undefined);
    return mine;
  }

  #open(owner: Owner, name: string, sealed: Uint8Array): KeptDraft | null {
    const plain = openText(owner.sealing, this.#context(owner, name), sealed);
    if (plain === null) return null;
    return Content.parse(JSON.parse(plain));
  }

  /** A file that was laid under another name, person or office opens nothing. */
  #context({ userId }: Owner, name: string): string {
    return `${this.#officeId} ${userId} ${name}`;
  }
}

function markOf({ marking }: Owner, place: string): string {
  return createHmac('sha256', marking).update(place).digest('hex').slice(0, 32);
}
