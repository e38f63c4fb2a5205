// Runs the core's bundle and, at its first answer, writes what V8 made of it. The source and the options of the script are those of
// electron/hosts/desktop/core-start.ts: V8 takes what it made for no others.
const { createHash } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { constants, Script } = require('node:vm');

const [file, made] = process.argv.slice(-2);
const source = readFileSync(file);
const program = new Script(
  `(function (exports, require, module, __filename, __dirname) { ${source.toString('utf8')}\n})`,
  { filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
);
const { parentPort } = process;
const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (message) => {
  post(message);
  if (message.type !== 'answer') return;
  const compiled = program.createCachedData();
  const digest = createHash('sha256').update(source).update(compiled).digest();
  writeFileSync(made, Buffer.concat([digest, compiled]));
  process.exit(0);
};
const module_ = { exports: {} };
program.runInThisContext()(module_.exports, createRequire(file), module_, file, dirname(file));
