import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/**
 * Starts the core from its bundle, with what V8 made of it when the program was built (scripts/code-cache.mjs), which spares
 * compiling two megabytes at every start. That file is part of the program and lies beside the bundle, never in a profile. It begins
 * with a digest of the bundle and of itself; where it is missing, damaged or another bundle's, or V8 itself does not take it, the
 * bundle is compiled as ever.
 */
const file = join(import.meta.dirname, 'core-program.cjs');
const source = readFileSync(file);
const program = new Script(
  `(function (exports, require, module, __filename, __dirname) { ${source.toString('utf8')}\n})`,
  { filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER, ...compiled() },
);
const module = { exports: {} };
program.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));

function compiled(): { cachedData?: Buffer } {
  try {
    const kept = readFileSync(join(import.meta.dirname, 'core-program.cache'));
    const cachedData = kept.subarray(32);
    const digest = createHash('sha256').update(source).update(cachedData).digest();
    return digest.equals(kept.subarray(0, 32)) ? { cachedData } : {};
  } catch {
    return {};
  }
}
