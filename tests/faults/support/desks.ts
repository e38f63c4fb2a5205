import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import { Refusal, type Result } from '../../../shared/contract/errors.ts';
import { passphrase } from '../../support/office.ts';
import { workers } from './bundle.ts';

export type DeskStart = { profile: string; machine: string; worker: string };
export type DeskOrder = {
  id: number;
  operation: string;
  input: unknown;
  /** From now on the computer's clock is wrong by so many milliseconds. */
  wrongBy?: number | undefined;
};
export type DeskAnswer = { result: Result<unknown>; ms: number };

/** A desktop of an office in a process of its own: what happens to a program can happen to it. */
export class ProcessDesk implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { answer(answer: DeskAnswer): void; fail(error: Error): void }>();
  #wrongBy: number | undefined;
  readonly #ended: Promise<void>;
  #orders = 0;

  constructor(program: string, start: Omit<DeskStart, 'worker'>) {
    this.#child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], cwd: import.meta.dirname });
    this.#send({ ...start, worker: workers.cipher });
    this.#ended = new Promise((resolve) => this.#child.once('exit', () => resolve()));
    void this.#ended.then(() => {
      for (const { fail } of this.#waiting.values()) fail(new Error('the program ended'));
    });
    void this.#listen();
  }

  async #listen(): Promise<void> {
    if (!this.#child.stdout) throw new Error('no output');
    for await (const line of createInterface({ input: this.#child.stdout })) {
      const { id, ...answer } = JSON.parse(line) as DeskAnswer & { id: number };
      this.#waiting.get(id)?.answer(answer);
      this.#waiting.delete(id);
    }
  }

  #send(line: object): void {
    this.#child.stdin?.write(`${JSON.stringify(line)}\n`);
  }

  /** Does an operation; a refusal is thrown. */
  async do<N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const { result } = await this.ask(operation, input);
    if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    return result.value as OutputOf<N>;
  }

  /** Does an operation; answers how it went and how many milliseconds it took. Fails when the program ends meanwhile. */
  async ask<N extends OperationName>(operation: N, input: InputOf<N>): Promise<DeskAnswer> {
    const id = this.#orders++;
    return new Promise((answer, fail) => {
      this.#waiting.set(id, { answer, fail });
      this.#send({ id, operation, input, wrongBy: this.#wrongBy });
    });
  }

  /** Sets the clock of its computer wrong. */
  setClock(wrongBy: number): void {
    this.#wrongBy = wrongBy;
  }

  async signIn(folder: string, login: string) {
    await this.do('office.open', { folder });
    return this.do('session.signIn', { login, passphrase });
  }

  /** What the window would show. */
  async state() {
    const state = await this.do('session.state', {});
    if (state.state !== 'signed_in') throw new Error(`the desk is ${state.state}`);
    return state;
  }

  async signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    this.#child.kill(signal);
    if (signal === 'SIGKILL') await this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGCONT');
    this.#child.stdin?.end();
    const slow = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await this.#ended;
    clearTimeout(slow);
  }
}
