// The positive control of the network log: a program without any of Griffel's walls.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'));
