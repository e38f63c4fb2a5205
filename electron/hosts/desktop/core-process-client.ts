import { app, utilityProcess } from 'electron';
import type { WireMessage } from '../../../shared/contract/wire.ts';
import type { CoreProcess } from './core-link.ts';
import { answerKeychain, isKeychainAvailable } from './keychain.ts';
import type { KeychainQuestion } from './keychain-messages.ts';
import { answerPaper } from './paper.ts';
import type { PaperQuestion } from './paper-messages.ts';

/** A line for the log, besides what windows get. */
export type CoreLogLine = { type: 'log'; line: string };

/** Starts the core in a process of its own: a slow report or a crash of it never takes the window along. */
export function startCoreProcess(script: string, profile: string, log: (line: string) => void): CoreProcess {
  // Only a program in development may be told of another SQLite binding, or to play another computer.
  const binding = app.isPackaged ? '' : (process.env['GRIFFEL_SQLITE_BINDING'] ?? '');
  const machine = app.isPackaged ? '' : (process.env['GRIFFEL_MACHINE'] ?? '');
  const child = utilityProcess.fork(script, [profile, binding, isKeychainAvailable() ? 'keychain' : '', machine], {
    serviceName: 'Griffel core',
    stdio: 'ignore',
  });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message: WireMessage | CoreLogLine | KeychainQuestion | PaperQuestion) => {
        if (message.type === 'log') log(message.line);
        // Answered here, between core and main; windows never see it.
        else if (message.type === 'keychain') child.postMessage(answerKeychain(message));
        else if (message.type === 'paper') void answerPaper(message).then((answer) => child.postMessage(answer));
        else listener(message);
      });
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    kill: () => {
      child.kill();
    },
  };
}
