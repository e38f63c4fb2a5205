import { join } from 'node:path';

/** The program's own log, in the profile, at most two files of 1 MB. It never holds text of an office, a name or a secret. */
export function openLog(profile: string): (line: string) => void {
  // Loaded with the first line, not before the window opens.
  let logger: Promise<typeof import('electron-log/main.js').default> | undefined;
  const load = async () => {
    const { default: log } = await import('electron-log/main.js');
    log.transports.console.level = false;
    log.transports.ipc.level = false;
    log.transports.file.resolvePathFn = () => join(profile, 'logs', 'griffel.log');
    log.transports.file.maxSize = 1024 * 1024;
    return log;
  };
  return (line) => {
    logger ??= load();
    void logger.then((log) => log.info(line));
  };
}
