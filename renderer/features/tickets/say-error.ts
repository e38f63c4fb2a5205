import { useCallback } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { useT } from '../../ui/index.ts';

/** Says an error in passing: what happened, what was kept, what to do next. */
export function useSayError(): (error: OperationError) => string {
  const t = useT();
  return useCallback(
    ({ code, params }) => {
      const values = Object.fromEntries(
        Object.entries(params).filter((entry): entry is [string, string | number] =>
          /^(string|number)$/u.test(typeof entry[1]),
        ),
      );
      return (['what', 'kept', 'next'] as const).map((part) => t(`errors.${code}.${part}`, values)).join(' ');
    },
    [t],
  );
}
