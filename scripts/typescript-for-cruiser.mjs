// dependency-cruiser reads TypeScript through the compiler's JavaScript API, which TypeScript 7 no longer has.
// Loaded with --import before it, this gives it the compiler that @ts-morph/common carries.
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve('@ts-morph/common')), 'typescript.js');
const manifest = 'griffel:typescript-manifest';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'typescript')
      return { url: pathToFileURL(compiler).href, format: 'commonjs', shortCircuit: true };
    if (specifier === 'typescript/package.json') return { url: manifest, format: 'json', shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    if (url !== manifest) return next(url, context);
    const { version } = require(compiler);
    return { format: 'json', source: JSON.stringify({ name: 'typescript', version }), shortCircuit: true };
  },
});
