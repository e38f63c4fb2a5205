import { v7 } from 'uuid';

let counter = Math.floor(Math.random() * 0x7fff_ffff);

/** A new UUIDv7 of the given instant (ISO); ids of one process and one millisecond keep their order. */
export function newId<T extends string = string>(now: string): T {
  counter = (counter + 1) % 0xffff_ffff;
  return v7({ msecs: Date.parse(now), seq: counter }) as T;
}
