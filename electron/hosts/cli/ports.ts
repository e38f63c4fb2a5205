import { join } from 'node:path';
import logger from 'electron-log/node.js';
import { deskPorts } from '../../adapters/desk-ports/index.ts';
import type { Clock, Log, Ports } from '../../core/index.ts';

/** A worker's program: beside its adapter in the sources, beside this file in a bundle. */
function worker(port: string): URL {
  const here = import.meta.url;
  return here.endsWith('.ts')
    ? new URL(`../../adapters/${port}/worker.ts`, here)
    : new URL(`./${port}-worker.cjs`, here);
}

/** The log of the command line, in the profile; it never holds text of an office, a name or a secret. */
function fileLog(profile: string): Log {
  logger.transports.console.level = false;
  logger.transports.file.setAppName('Griffel');
  logger.transports.file.resolvePathFn = () => join(profile, 'logs', 'griffel-cli.log');
  logger.transports.file.maxSize = 1024 * 1024;
  return {
    info: (message, facts = {}) => logger.info(message, facts),
    error: (message, facts = {}) => logger.error(message, facts),
  };
}

const packaged = 'electron' in process.versions && !('defaultApp' in process);

/** What the core needs of this computer. */
export function computerPorts(profile: string, over: { clock?: Clock; workFactor?: number } = {}): Ports {
  const nativeBinding = packaged ? undefined : process.env['GRIFFEL_SQLITE_BINDING'];
  const machine = packaged ? undefined : process.env['GRIFFEL_MACHINE'];
  return deskPorts({ profile, log: fileLog(profile), worker, nativeBinding, machine, ...over });
}
