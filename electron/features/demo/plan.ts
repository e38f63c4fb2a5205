import { Random } from './random.ts';

const day = 86_400_000;
/** Over so many days the work lies spread, more of it towards the end. */
const span = 3 * 365;

/** When each thing happens: `tickets[i]` is whose ticket, `times[i]` the instant, both in the order of time. */
export type Plan = {
  readonly times: Float64Array;
  readonly tickets: Uint32Array;
  /** How many entries each ticket gets, its creation included. */
  readonly counts: Uint32Array;
  /** Whether a ticket's work is finished within the plan. */
  readonly finished: Uint8Array;
};

/** Moves an instant to a working day between seven and five o'clock (UTC). */
function workingTime(at: number): number {
  const midnight = Math.floor(at / day) * day;
  const share = (at - midnight) / day;
  const weekday = new Date(midnight).getUTCDay();
  const weekend = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return midnight + weekend * day + (7 + share * 10) * 3_600_000;
}

/** Plans `tickets` tickets with `entries` timeline entries altogether (at least one each), all before `until`. */
export function planWork(seed: string, tickets: number, entries: number, until: Date): Plan {
  const total = Math.max(tickets, entries);
  const counts = shares(new Random(`${seed}/counts`), tickets, total);
  const finished = new Uint8Array(tickets);
  const times = new Float64Array(total);
  const owners = new Uint32Array(total);
  const random = new Random(`${seed}/times`);
  const end = until.getTime();
  // Creations in order, so that ticket numbers rise with time.
  const ages = Float64Array.from({ length: tickets }, () => span * random.next() ** 1.8 + random.next() * 0.4)
    .sort()
    .reverse();
  let next = 0;
  for (let ticket = 0; ticket < tickets; ticket++) {
    const age = ages[ticket] ?? 0;
    const life = Math.exp(Math.log(7) + 1.2 * random.normal());
    finished[ticket] = life < age ? 1 : 0;
    const created = end - age * day;
    const within = Math.min(life, age) * day;
    const count = counts[ticket] ?? 1;
    const steps = Float64Array.from({ length: count - 1 }, () => random.next() ** 1.4).sort();
    let before = 0;
    for (let step = 0; step < count; step++) {
      const at = workingTime(created + (step === 0 ? 0 : (steps[step - 1] ?? 0) * within));
      before = Math.min(end, Math.max(at, before + 60_000));
      times[next] = before;
      owners[next] = ticket;
      next += 1;
    }
  }
  // Equal instants keep their order, so that nothing comes before its ticket.
  const order = Uint32Array.from({ length: total }, (_each, index) => index).sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b,
  );
  return {
    times: Float64Array.from(order, (index) => times[index] ?? 0),
    tickets: Uint32Array.from(order, (index) => owners[index] ?? 0),
    counts,
    finished,
  };
}

/** Shares out `total` over `parts`, very unevenly, as work is; at least two each if there are so many, so that what is old was ended. */
function shares(random: Random, parts: number, total: number): Uint32Array {
  const weights = Float64Array.from({ length: parts }, () => -Math.log(1 - random.next()) + 0.15);
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const counts = new Uint32Array(parts);
  const least = total >= 2 * parts ? 2 : 1;
  const free = total - least * parts;
  let weighed = 0;
  let given = 0;
  for (let part = 0; part < parts; part++) {
    weighed += weights[part] ?? 0;
    const upTo = part === parts - 1 ? free : Math.floor((free * weighed) / sum);
    counts[part] = least + upTo - given;
    given = upTo;
  }
  return counts;
}
