import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlineJobs } from '../../../electron/features/deadlines/index.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { dateOf, dayOf } from '../../../shared/features/deadlines/civil.ts';
import { type ChoreDesk, choreDesk } from '../../support/chores.ts';
import { type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';
import { byHand, enteredOne } from './support.ts';

const first = dayOf('2026-03-02') ?? 0;
const length = 60;
type Plan = { end: number; notice: number; strict: boolean };
type Told = { kind: string; number: number; session: number };

/** The office is on at nine and at one, on some days; which of its two desks is on changes. */
const life = fc.record({
  deadlines: fc.array(
    fc.record({
      end: fc.integer({ min: 1, max: length - 1 }),
      notice: fc.integer({ min: 0, max: 14 }),
      strict: fc.boolean(),
    }),
    { minLength: 12, maxLength: 12 },
  ),
  on: fc.array(fc.constantFrom('nobody', 'one', 'other'), { minLength: length, maxLength: length }),
});

/** What must be told and when, said as plainly as it can be: of what is new at a session the most urgent, and everything once. */
function expected(plans: readonly Plan[], sessions: readonly { day: number; hour: number }[]): Told[] {
  const told: Told[] = [];
  for (const [index, { end, notice }] of plans.entries()) {
    const given = new Set<string>();
    const noticeDay = end - notice;
    let dueTold = false;
    for (const [session, { day, hour }] of sessions.entries()) {
      const news: string[] = [];
      if (day > end) news.push('overdue');
      if (dueTold && !given.has('overdue') && (day > end || (day === end && hour >= 12))) news.push('unanswered');
      if (day >= end) news.push('due');
      if (notice > 0 && noticeDay >= 1 && day >= noticeDay) news.push('notice');
      const fresh = news.filter((kind) => !given.has(kind));
      for (const kind of fresh) given.add(kind);
      if (fresh.includes('due')) dueTold = true;
      if (fresh[0] !== undefined) told.push({ kind: fresh[0], number: index + 1, session });
    }
  }
  return told;
}

async function tick(office: TestOffice, desk: ChoreDesk): Promise<void> {
  for (let minute = 0; minute < 4; minute++) {
    office.clock.pass({ minutes: 1 });
    await desk.tick();
  }
}

/** Until an hour of a day of the simulation, on the wall. */
function until(office: TestOffice, day: number, hour: number): void {
  const [year = 0, month = 1, date = 1] = dateOf(first + day)
    .split('-')
    .map(Number);
  office.clock.pass({
    seconds: (new Date(year, month - 1, date, hour).getTime() - office.clock.now().getTime()) / 1_000,
  });
}

async function news(desk: TestDesk, seen: Set<string>, session: number): Promise<Told[]> {
  const { rows } = await desk.do('notification.list', { limit: 200 });
  const fresh = rows.filter((row) => row.deadline !== null && row.kind !== 'deadline_given' && !seen.has(row.id));
  for (const { id } of fresh) seen.add(id);
  return fresh.map(({ kind, deadline }) => ({
    kind: kind.replace('deadline_', ''),
    number: deadline?.number ?? 0,
    session,
  }));
}

const sorted = (list: readonly Told[]) =>
  list.map(({ kind, number, session }) => `${session} ${number} ${kind}`).sort();

it('over months, with days on which nobody is in and two desks, every reminder comes exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(life, async ({ deadlines, on }) => {
      await using office = await testOffice();
      const kim = await office.add('kim', 'secretary');
      const reader = await office.as(kim);
      for (const { end, notice, strict } of deadlines) {
        const day = end - notice;
        const notices = notice > 0 && day >= 1 ? [dateOf(first + day)] : [];
        const who = kim.id as UserId;
        await enteredOne(office, { basis: byHand(dateOf(first + end)), notices, strict, responsible: who });
      }
      const sessions: { day: number; hour: number }[] = [];
      const told: Told[] = [];
      const seen = new Set<string>();
      let desk: { name: string; at: ChoreDesk } | undefined;
      for (const [index, who] of on.entries()) {
        const day = index + 1;
        if (desk && who !== desk.name) {
          await desk.at[Symbol.asyncDispose]();
          desk = undefined;
        }
        if (who === 'nobody') continue;
        desk ??= { name: who, at: await choreDesk(office, { jobs: deadlineJobs }) };
        for (const hour of [9, 13]) {
          until(office, day, hour);
          await tick(office, desk.at);
          told.push(...(await news(reader, seen, sessions.length)));
          sessions.push({ day, hour });
          // Whatever is strict and overdue has been said to somebody by now.
          const { rows } = await office.admin.do('deadline.overdue', { today: dateOf(first + day) });
          for (const { number } of rows)
            expect(told.some((each) => each.number === number && each.kind === 'overdue')).toBe(true);
        }
      }
      await desk?.at[Symbol.asyncDispose]();
      expect(sorted(told)).toEqual(sorted(expected(deadlines, sessions)));
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 300_000);
