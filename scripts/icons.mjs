// node scripts/icons.mjs: renders resources/icons/griffel.svg into the formats that installers want. Run after changing it;
// what it makes is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

bootstrap();
const { _electron } = await import('@playwright/test');
const { openDisplay } = await import('./display.mjs');
const { findElectron, sandboxFlags } = await import('./electron.mjs');

const folder = join(root, 'resources', 'icons');
const svg = readFileSync(join(folder, 'griffel.svg'), 'utf8');

/** A Windows icon is a list of PNG files with a table in front. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** So is one of macOS, each picture with a name that tells its size. */
function icns(pictures) {
  const names = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };
  const parts = pictures.map(({ size, png }) => {
    const head = Buffer.alloc(8);
    head.write(names[size], 0, 'ascii');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'ascii');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

const electron = await findElectron();
const display = await openDisplay();
const app = await _electron.launch({
  executablePath: electron.program,
  args: [join(root, 'tests/desktop/support/reaches-out'), ...sandboxFlags(), '--force-device-scale-factor=1'],
  env: { ...process.env, ...display.env },
});
const page = await app.firstWindow();
const pictures = [];
for (const size of [16, 32, 48, 64, 128, 256, 512, 1024]) {
  const base64 = await page.evaluate(
    async ({ source, pixels }) => {
      const image = new Image();
      image.src = `data:image/svg+xml;base64,${btoa(source)}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: pixels, height: pixels });
      canvas.getContext('2d').drawImage(image, 0, 0, pixels, pixels);
      return canvas.toDataURL('image/png').split(',')[1];
    },
    { source: svg, pixels: size },
  );
  pictures.push({ size, png: Buffer.from(base64, 'base64') });
}
await app.close();
display.close();

mkdirSync(join(folder, 'linux'), { recursive: true });
for (const { size, png } of pictures) if (size !== 64) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png);
writeFileSync(join(folder, 'icon.ico'), ico(pictures.filter(({ size }) => size <= 256)));
writeFileSync(join(folder, 'icon.icns'), icns(pictures.filter(({ size }) => size !== 48)));
