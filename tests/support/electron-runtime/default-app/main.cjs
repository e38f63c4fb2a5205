// Stands in for the default application that a bare Electron brings: runs the application folder named first on the command line.
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const manifestFile = folder && join(resolve(folder), 'package.json');
if (!manifestFile || !existsSync(manifestFile)) {
  process.stderr.write('usage: electron [flags] APPLICATION-FOLDER [arguments]\n');
  app.exit(2);
} else {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  // What the real one does before it hands over: name, version and paths of the application, and the sign of being unpackaged.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(resolve(folder));
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
  require(resolve(folder, manifest.main));
}
