import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { connectKept, flushKept, keepText, keptText, useKeeping } from '../../../renderer/client/kept.ts';
import { type Inside, useSession } from '../../../renderer/client/session.ts';

type Asked = { readonly operation: string; readonly input: { readonly place?: string; readonly text?: string } };

/** What lies on the disk, and the requests that are still under way there. */
const disk = new Map<string, string>();
let underWay: { readonly asked: Asked; readonly answer: (isDone: boolean) => void }[] = [];

vi.stubGlobal('window', {
  griffel: {
    request: ({ operation, input }: Asked) => {
      if (operation === 'draft.list') {
        const drafts = [...disk].map(([place, text]) => ({ place, text, at: '2026-03-02T09:00:00.000Z' }));
        return Promise.resolve({ ok: true, value: { drafts, ended: 0, unreadable: 0 } });
      }
      return new Promise((resolve) => {
        const answer = (isDone: boolean) => {
          if (isDone && input.place !== undefined) {
            if (input.text === undefined) disk.delete(input.place);
            else disk.set(input.place, input.text);
          }
          const error = { code: 'disk_full', params: {} };
          resolve(isDone ? { ok: true, value: { at: '2026-03-02T10:00:00.000Z' } } : { ok: false, error });
        };
        underWay.push({ asked: { operation, input }, answer });
      });
    },
  },
});

/** The disk answers what was asked so far, in that order. */
async function diskAnswers(isDone = true): Promise<void> {
  const asked = underWay;
  underWay = [];
  for (const { answer } of asked) answer(isDone);
  await vi.advanceTimersByTimeAsync(0);
}

async function enter(id: string): Promise<void> {
  const session = { state: 'signed_in', office: { id: 'office' }, user: { id } } as unknown as Inside;
  useSession.setState({ state: session, shown: session });
  await vi.advanceTimersByTimeAsync(0);
}

vi.useFakeTimers();
const disconnect = connectKept();
beforeEach(async () => {
  useSession.setState({ state: null, shown: null });
  disk.clear();
  underWay = [];
  await enter('dewi');
});
afterAll(() => {
  disconnect();
  useSession.setState({ state: null, shown: null });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a text is there again while it is being laid on the disk', async () => {
  keepText('note', 'For Dewi, please');
  await vi.advanceTimersByTimeAsync(600);
  expect(underWay).toHaveLength(1);
  expect(keptText('note')).toBe('For Dewi, please');
  await diskAnswers();
  expect(keptText('note')).toBe('For Dewi, please');
  expect(useKeeping.getState().byPlace['note']?.text).toBe('For Dewi, please');
});

test('a text that is sent while it is being laid on the disk does not stay there', async () => {
  keepText('note', 'For Dewi, please');
  await vi.advanceTimersByTimeAsync(600);
  keepText('note', null);
  await diskAnswers();
  await vi.advanceTimersByTimeAsync(600);
  await diskAnswers();
  expect([disk.size, keptText('note'), useKeeping.getState().byPlace['note']]).toEqual([0, '', undefined]);
});

test('going back to the former text while the newer one is being laid on the disk keeps the former', async () => {
  keepText('note', 'first');
  await vi.advanceTimersByTimeAsync(600);
  await diskAnswers();
  keepText('note', 'second');
  await vi.advanceTimersByTimeAsync(600);
  keepText('note', 'first');
  await diskAnswers();
  await vi.advanceTimersByTimeAsync(600);
  await diskAnswers();
  expect([disk.get('note'), keptText('note')]).toEqual(['first', 'first']);
});

test('a text that could not be laid there waits and is tried again, the newest only', async () => {
  keepText('note', 'first');
  await vi.advanceTimersByTimeAsync(600);
  keepText('note', 'second');
  await diskAnswers(false);
  expect([useKeeping.getState().isFailing, keptText('note')]).toEqual([true, 'second']);
  await vi.advanceTimersByTimeAsync(6_000);
  await diskAnswers();
  expect([disk.get('note'), useKeeping.getState().isFailing]).toEqual(['second', false]);
});

test('what the one before had under way is not taken for the next person’s', async () => {
  keepText('note', 'Dewi’s thought');
  await vi.advanceTimersByTimeAsync(600);
  await enter('erik');
  await diskAnswers(false);
  expect([keptText('note'), useKeeping.getState().isFailing]).toEqual(['', false]);
  expect(await Promise.race([flushKept(), vi.advanceTimersByTimeAsync(2_000)])).toBe(true);
});
