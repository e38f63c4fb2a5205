import { create } from 'zustand';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { MailOutcome } from '../../../shared/features/mail/operations.ts';
import { call, errorOf, operationKey, queryClient, useSession, writeStream } from '../../client/index.ts';

/** One mail file on its way in. */
export type Intake = {
  readonly key: number;
  readonly file: File;
  readonly state: 'waiting' | 'reading' | 'done' | 'failed' | 'cancelled';
  readonly outcome: MailOutcome | null;
  readonly error: OperationError | null;
};

export const useIntakes = create<{ intakes: readonly Intake[] }>(() => ({ intakes: [] }));
let count = 0;
let isRunning = false;
let stop = new AbortController();

/** Takes mail files in, one after the other, so that answers find the tickets made just before. */
export function takeIn(files: readonly File[]): void {
  const added = files.map((file): Intake => {
    count += 1;
    return { key: count, file, state: 'waiting', outcome: null, error: null };
  });
  useIntakes.setState(({ intakes }) => ({ intakes: [...intakes, ...added] }));
  void run();
}

/** Gives up what has not been taken in yet. */
export function cancelIntake(): void {
  stop.abort();
  useIntakes.setState(({ intakes }) => ({
    intakes: intakes.map((each) => (each.state === 'waiting' ? { ...each, state: 'cancelled' } : each)),
  }));
}

/** Tries again what failed. */
export function retryIntake(key: number): void {
  change(key, { state: 'waiting', error: null });
  void run();
}

/** Forgets the results; what is still under way goes on. */
export function closeIntake(): void {
  useIntakes.setState(({ intakes }) => ({
    intakes: intakes.filter(({ state }) => state === 'waiting' || state === 'reading'),
  }));
}

function change(key: number, part: Partial<Intake>): void {
  useIntakes.setState(({ intakes }) => ({
    intakes: intakes.map((each) => (each.key === key ? { ...each, ...part } : each)),
  }));
}

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  stop = new AbortController();
  for (;;) {
    const next = useIntakes.getState().intakes.find(({ state }) => state === 'waiting');
    if (!next) break;
    await takeOne(next, stop.signal);
  }
  isRunning = false;
  await queryClient.invalidateQueries({ queryKey: operationKey('mail.rejections', {}) });
}

async function takeOne({ key, file }: Intake, signal: AbortSignal): Promise<void> {
  change(key, { state: 'reading' });
  try {
    const { upload, stream } = await call('upload.open', { name: file.name, size: file.size, mediaType: file.type });
    await writeStream(stream, file, { signal });
    const outcome = await call('mail.intake', { upload }, { signal });
    change(key, { state: 'done', outcome });
  } catch (thrown) {
    const error = errorOf(thrown);
    change(key, error.code === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', error });
  }
}

/** Joins the intake to the session: the results are nobody else's. */
export function connectIntake(): () => void {
  return useSession.subscribe(({ shown }, { shown: before }) => {
    if (!before || shown?.user.id === before.user.id) return;
    stop.abort();
    useIntakes.setState({ intakes: [] });
  });
}
