import { useState } from 'react';
import type { OperationError } from '../../../../shared/contract/errors.ts';
import type { MatterDetail } from '../../../../shared/features/matters/values.ts';
import { call, errorOf, operationKey, queryClient } from '../../../client/index.ts';

/** Does one thing at a time, and keeps what went wrong with it. `run` answers whether it was done. */
export function useActing() {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (isPending) return false;
    setPending(true);
    setError(null);
    try {
      await act();
      return true;
    } catch (thrown) {
      setError(errorOf(thrown));
      return false;
    } finally {
      setPending(false);
    }
  };
  return { isPending, error, run, clear: () => setError(null) };
}

/** The matter as it is now, also for whatever shows it. */
export async function newestMatter({ id }: Pick<MatterDetail, 'id'>): Promise<MatterDetail> {
  const now = await call('matter.get', { id });
  queryClient.setQueryData(operationKey('matter.get', { id }), now);
  return now;
}

/**
 * Does something at the version that was seen. Where someone changed the matter meanwhile, but not what this is about, it is done once
 * more at the newest version; otherwise the person decides.
 */
export async function atNewest<T>(
  seen: MatterDetail,
  about: (matter: MatterDetail) => unknown,
  act: (version: number) => Promise<T>,
): Promise<T> {
  try {
    return await act(seen.version);
  } catch (thrown) {
    if (errorOf(thrown).code !== 'conflict') throw thrown;
    const now = await newestMatter(seen);
    if (JSON.stringify(about(now)) !== JSON.stringify(about(seen))) throw thrown;
    return act(now.version);
  }
}
