import { useState } from 'react';
import type { CommandName, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { type CallProgress, call, errorOf } from '../../client/index.ts';

type State<N extends CommandName> =
  | { step: 'idle' }
  | { step: 'running'; progress: CallProgress }
  | { step: 'done'; value: OutputOf<N> }
  | { step: 'failed'; error: OperationError };

/** One long command at a time, with how far it is and how it ended. */
export function useLong<N extends CommandName>(name: N) {
  const [state, setState] = useState<State<N>>({ step: 'idle' });
  return {
    state,
    run: async (input: InputOf<N>): Promise<void> => {
      setState({ step: 'running', progress: { done: 0, total: null } });
      try {
        const onProgress = (progress: CallProgress) => setState({ step: 'running', progress });
        setState({ step: 'done', value: await call(name, input, { onProgress }) });
      } catch (thrown) {
        setState({ step: 'failed', error: errorOf(thrown) });
      }
    },
  };
}
