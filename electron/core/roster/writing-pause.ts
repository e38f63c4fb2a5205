/** Whoever asked for a pause and does not end it is not waited for any longer, in milliseconds. */
const longest = 15_000;

/** Whether writing is to wait just now, and the end of that. */
export class WritingPause {
  #end: (() => void) | null = null;
  #over: Promise<void> = Promise.resolve();

  get isOn(): boolean {
    return this.#end !== null;
  }

  /** True when that is new. */
  set(isOn: boolean): boolean {
    if (isOn === this.isOn) return false;
    this.#end?.();
    this.#end = null;
    if (!isOn) return true;
    this.#over = new Promise((resolve) => {
      const timer = setTimeout(resolve, longest).unref();
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return true;
  }

  /** When it has ended, or has lasted too long. */
  over(): Promise<void> {
    return this.#over;
  }
}
