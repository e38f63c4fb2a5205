import { join } from 'node:path';
import logger from 'electron-log/main.js';

/** The program's own log, in the profile, at most two files of 1 MB. It never holds text of an office, a name or a secret. */
export function openLog(profile: string): (line: string) => void {
  logger.transports.console.level = false;
  logger.transports.ipc.level = false;
  logger.transports.file.resolvePathFn = () => join(profile, 'logs', 'griffel.log');
  logger.transports.file.maxSize = 1024 * 1024;
  return (line) => logger.info(line);
}
