import { expect, test } from 'vitest';
import { folderName } from '../../../renderer/features/session/folder-name.ts';

test.each([
  ['/srv/kanzlei/Brandt & Partner', 'Brandt & Partner'],
  ['/srv/kanzlei/', 'kanzlei'],
  ['C:\\Griffel\\Kantoor De Vries', 'Kantoor De Vries'],
  ['\\\\server\\daten\\Kanzlei\\', 'Kanzlei'],
  ['/', '/'],
])('the folder %s is called %s', (path, name) => {
  expect(folderName(path)).toBe(name);
});
