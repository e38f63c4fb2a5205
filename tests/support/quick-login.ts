import { registerHooks } from 'node:module';

/** Once a process: a test run loads this file anew for each file of tests. */
const done = Symbol.for('griffel.quick-login');
const real = new URL('../../electron/core/keys/login-digest.ts', import.meta.url).href;
const quick = new URL('quick-login-digest.ts', import.meta.url).href;

// An office's own digest takes 32 MB and a sixth of a second; tests sign in hundreds of times.
if (!Reflect.get(globalThis, done)) {
  Reflect.set(globalThis, done, true);
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context);
      return resolved.url === real ? { ...resolved, url: quick } : resolved;
    },
  });
}
