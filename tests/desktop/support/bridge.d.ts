import type { GriffelBridge } from '../../../shared/contract/host.ts';

declare global {
  interface Window {
    readonly griffel: GriffelBridge;
  }
}
