// An Electron program that starts the core as Griffel does, asks it once, and lets it write what V8 compiled meanwhile.
const { join } = require('node:path');
const { app, utilityProcess } = require('electron');

const [bundle, made] = process.argv.slice(-2);
const profile = process.argv.find((each) => each.startsWith('--profile=')).slice('--profile='.length);
app.setPath('userData', profile);
app.whenReady().then(() => {
  const core = utilityProcess.fork(join(__dirname, 'core.cjs'), [profile, '', '', '', bundle, made], {
    stdio: 'ignore',
  });
  core.on('exit', (code) => app.exit(code));
  core.postMessage({ id: 1, type: 'call', operation: 'session.state', input: {} });
});
