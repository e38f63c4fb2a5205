import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
// electron-builder's own library, found the way it finds it itself.
const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config') as {
  getConfig(folder: string, file: string, more: object | null): Promise<unknown>;
  validateConfiguration(config: unknown, log: { isEnabled: boolean; add(): void }): Promise<void>;
};

const config = await getConfig(root, 'electron-builder.yml', null);
const Shipped = z.object({
  appId: z.string(),
  asar: z.object({ smartUnpack: z.literal(false) }),
  electronFuses: z.record(z.string(), z.boolean()),
  win: z.object({ target: z.array(z.string()), icon: z.string() }),
  nsis: z.object({ oneClick: z.boolean(), perMachine: z.boolean() }),
  mac: z.object({ target: z.array(z.string()), icon: z.string() }),
  linux: z.object({ target: z.array(z.string()), icon: z.string() }),
});

describe('what is shipped', () => {
  it('is described in a way that electron-builder accepts, and a mistake would be seen', async () => {
    const log = { isEnabled: false, add: () => undefined };
    await expect(validateConfiguration(config, log)).resolves.toBeUndefined();
    await expect(validateConfiguration({ ...(config as object), appIdd: 'x' }, log)).rejects.toThrow('appIdd');
  });

  it('cannot be turned into something else from outside', () => {
    expect(Shipped.parse(config).electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('installs for the whole machine without questions, on every system, with an icon', () => {
    const { win, nsis, mac, linux } = Shipped.parse(config);
    expect([win.target, mac.target, linux.target]).toEqual([['nsis', 'msi'], ['dmg', 'pkg'], ['deb']]);
    expect(nsis).toMatchObject({ oneClick: true, perMachine: true });
    expect(readFileSync(join(root, win.icon)).readUInt16LE(2)).toBe(1);
    expect(readFileSync(join(root, mac.icon)).subarray(0, 4).toString()).toBe('icns');
    expect(
      readFileSync(join(root, linux.icon, '512x512.png'))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});
