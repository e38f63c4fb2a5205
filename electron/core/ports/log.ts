/** The program's own log: never holds text of the office's records, a name or a secret. */
export type Log = {
  info(message: string, facts?: Record<string, string | number | boolean>): void;
  error(message: string, facts?: Record<string, string | number | boolean>): void;
};
export const silentLog: Log = { info: () => undefined, error: () => undefined };
