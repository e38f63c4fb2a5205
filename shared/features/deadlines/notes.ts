import type { Step, StepCode, Values, Warning, WarningCode } from './model.ts';
import type { Source } from './sources.ts';

/** What a reckoning says about itself while it goes on. */
export class Notes {
  readonly steps: Step[] = [];
  readonly warnings: Warning[] = [];

  step(code: StepCode, sources: readonly Source[], values: Values = {}): void {
    this.steps.push({ code, values, sources });
  }

  warn(code: WarningCode, sources: readonly Source[], values: Values = {}): void {
    this.warnings.push({ code, values, sources });
  }
}
