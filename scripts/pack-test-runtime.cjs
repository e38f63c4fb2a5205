// For a package made of the test runtime: its own SQLite binding takes the place of the shipped one, and what the runtime
// has besides Electron stays behind.
const { copyFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

module.exports = async ({ appOutDir }) => {
  const binding = join(appOutDir, 'better_sqlite3.node');
  const prebuilds = join(appOutDir, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
  copyFileSync(binding, join(prebuilds, 'linux-x64.node'));
  for (const name of ['better_sqlite3.node', 'resources/default_app.asar'])
    rmSync(join(appOutDir, name), { force: true });
};
