/** The program's own log: never holds text of the office's records, a name or a secret. */
export type Log = {
  info(message: string, facts?: Record<string, string | number | boolean>): void;
  error(message: string, facts?: Record<string, string | number | boolean>): void;
};
export const silentLog: Log = { info: () => undefined, error: () => undefined };

/** The last lines of the program's logs on this computer, the newest last. */
export type LogReader = () => Promise<string[]>;
