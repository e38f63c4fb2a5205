export {
  CallError,
  type CallOptions,
  type CallProgress,
  call,
  errorOf,
  host,
  newCallId,
  onCoreEvent,
  onHostEvent,
  readStream,
  type TransferOptions,
  writeStream,
} from './bridge.ts';
export { connect, refreshSession } from './connect.ts';
export { connectKept, flushKept, type KeptText, keepText, keptText, onKept, settleKept, useKeeping } from './kept.ts';
export { operationKey, queryClient, useCommand, useOperation, usePages } from './queries.ts';
export {
  expectDoor,
  giveUpScreens,
  type Inside,
  type Outside,
  setSessionState,
  useMay,
  useMe,
  useSession,
  useSignedIn,
  wayIn,
} from './session.ts';
export { useAnswerWhileTyping } from './typing.ts';
export { useWaitsLong } from './waiting.ts';
