import { create } from 'zustand';
import { call, errorOf } from './bridge.ts';
import { useSession } from './session.ts';

/** A text that was begun and not sent, as it lies encrypted on this computer. */
export type KeptText = {
  readonly text: string;
  /** When it was laid there. */
  readonly at: string;
  /** Since when it lay there when the person came; null for what was begun after that. */
  readonly foundFrom: string | null;
};
type Keeping = {
  /** Whose texts these are; null until they have been read. */
  readonly owner: string | null;
  readonly byPlace: Readonly<Record<string, KeptText>>;
  /** What ended by its age, and what cannot be opened any more, when the person came. */
  readonly gone: { readonly ended: number; readonly unreadable: number };
  /** What was typed last could not be kept. */
  readonly isFailing: boolean;
};
const nothing: Keeping = { owner: null, byPlace: {}, gone: { ended: 0, unreadable: 0 }, isFailing: false };

/** Read it with the hooks below; only this file writes it. */
export const useKeeping = create<Keeping>(() => nothing);

/** So much of what is typed can be lost at most, in milliseconds, besides the time that writing takes. */
const pause = 500;
const tryAgainAfter = 5_000;
/** Nobody waits longer for this computer's disk before they can lock or leave. */
const patience = 1_000;

/** What is not yet on the disk; null is to be taken away. */
const waiting = new Map<string, string | null>();
/** What is being laid there or taken away just now: the newest of each place. */
const underWay = new Map<string, { readonly text: string | null }>();
const listeners = new Set<(place: string, text: string | null) => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> = Promise.resolve();

/** Keeps what is being typed at a place; null when there is nothing any more, or it was sent. */
export function keepText(place: string, text: string | null): void {
  if (text === newest(place)) return;
  waiting.set(place, text);
  if (text === null) forget(place);
  flushSoon(text === null ? 0 : pause);
}

/** What was typed last at a place, kept already or about to be. */
export function keptText(place: string): string {
  return newest(place) ?? '';
}

function newest(place: string): string | null {
  const typed = waiting.get(place);
  if (typed !== undefined) return typed;
  const sent = underWay.get(place);
  return sent ? sent.text : (useKeeping.getState().byPlace[place]?.text ?? null);
}

/** Lays everything typed so far on the disk. False when that did not succeed, or takes too long. */
export async function flushKept(): Promise<boolean> {
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([flush(), tooLong]);
  return waiting.size === 0 && !useKeeping.getState().isFailing;
}

/** Throws a kept text away, or brings one back that was thrown away; the fields follow. */
export function settleKept(place: string, text: string | null): void {
  for (const listener of listeners) listener(place, text);
  keepText(place, text);
}

/** Hears of each text that is found when someone comes, and of those that are thrown away or brought back elsewhere. */
export function onKept(listener: (place: string, text: string | null) => void): () => void {
  listeners.add(listener);
  for (const [place, { text }] of Object.entries(useKeeping.getState().byPlace)) listener(place, text);
  return () => listeners.delete(listener);
}

/** Joins what is kept to the session: each person finds their own, and nobody else does. Answers the function that ends it. */
export function connectKept(): () => void {
  const follow = () => {
    const { shown, state } = useSession.getState();
    const person = shown && `${shown.office.id}/${shown.user.id}`;
    if (person !== useKeeping.getState().owner && useKeeping.getState().owner !== null) {
      waiting.clear();
      underWay.clear();
      useKeeping.setState(nothing);
    }
    if (person === null || state?.state !== 'signed_in') return;
    if (useKeeping.getState().owner === null) void load(person);
    // What could not be kept at the lock, or while the core was away.
    else if (waiting.size > 0) flushSoon(0);
  };
  return useSession.subscribe(follow);
}

let loading: string | null = null;

async function load(person: string): Promise<void> {
  if (loading === person) return;
  loading = person;
  try {
    const { drafts, ended, unreadable } = await call('draft.list', {});
    if (loading !== person || !isHere(person)) return;
    const byPlace = Object.fromEntries(drafts.map(({ place, at, text }) => [place, { at, text, foundFrom: at }]));
    useKeeping.setState({ owner: person, byPlace, gone: { ended, unreadable }, isFailing: false });
    // Whoever was quick enough to type before this goes on with that.
    for (const { place, text } of drafts)
      if (!waiting.has(place)) for (const listener of listeners) listener(place, text);
    flushSoon(pause);
  } catch {
    setTimeout(() => isHere(person) && void load(person), tryAgainAfter);
  } finally {
    if (loading === person) loading = null;
  }
}

function isHere(person: string): boolean {
  const { shown, state } = useSession.getState();
  return state?.state === 'signed_in' && shown !== null && person === `${shown.office.id}/${shown.user.id}`;
}

function flushSoon(after: number): void {
  if (after === 0) clearTimeout(timer);
  else if (timer !== undefined) return;
  timer = setTimeout(() => void flush(), after);
}

function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  // Before the former texts are read nothing is written over them.
  if (useKeeping.getState().owner === null) return sending;
  const texts = [...waiting];
  waiting.clear();
  // Asked for at once, also by a window that is closing; the core takes them in this order.
  const sent = texts.map(([place, text]) => send(place, text));
  sending = Promise.all([sending, ...sent]).then(() => undefined);
  return sending;
}

async function send(place: string, text: string | null): Promise<void> {
  const mine = { text };
  underWay.set(place, mine);
  const isNewest = () => underWay.get(place) === mine;
  try {
    if (text === null) await call('draft.discard', { place });
    else {
      const { at } = await call('draft.keep', { place, text });
      if (isNewest() && waiting.get(place) !== null)
        put(place, { text, at, foundFrom: useKeeping.getState().byPlace[place]?.foundFrom ?? null });
    }
    if (useKeeping.getState().isFailing) useKeeping.setState({ isFailing: false });
  } catch (thrown) {
    // Someone else is here by now, or a newer text is on its way.
    if (!isNewest()) return;
    if (!waiting.has(place)) waiting.set(place, text);
    // These come round by themselves when the person is here again.
    if (['locked', 'not_signed_in', 'core_restarted'].includes(errorOf(thrown).code)) return;
    useKeeping.setState({ isFailing: true });
    flushSoon(tryAgainAfter);
  } finally {
    if (isNewest()) underWay.delete(place);
  }
}

function put(place: string, kept: KeptText): void {
  useKeeping.setState(({ byPlace }) => ({ byPlace: { ...byPlace, [place]: kept } }));
}

function forget(place: string): void {
  useKeeping.setState(({ byPlace: { [place]: _, ...rest } }) => ({ byPlace: rest }));
}
