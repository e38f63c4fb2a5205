import { expect, test } from 'vitest';
import { otherServer } from '../../../shared/features/office/other-server.ts';

test.each([
  ['\\\\kanzlei\\akten\\griffel', '\\\\evil\\share', 'evil'],
  ['\\\\kanzlei\\akten\\griffel', '//evil/share', 'evil'],
  ['Z:\\griffel', '\\\\Evil@SSL\\DavWWWRoot', 'evil@ssl'],
  ['C:\\griffel', '\\\\?\\UNC\\evil\\share', 'evil'],
  ['C:\\griffel', '\\\\.\\GLOBALROOT\\Device\\Mup\\evil\\share', 'globalroot\\device\\mup\\evil\\share'],
  ['\\\\kanzlei\\akten', '\\\\kanzlei.evil.example\\akten', 'kanzlei.evil.example'],
])('from %s to %s leads to another server', (from, to, server) => {
  expect(otherServer(from, to)).toBe(server);
});

test.each([
  ['\\\\kanzlei\\akten\\alt', '\\\\KANZLEI\\akten\\neu'],
  ['\\\\?\\UNC\\kanzlei\\akten', '\\\\kanzlei\\akten\\neu'],
  ['C:\\griffel', 'D:\\griffel'],
  ['C:\\griffel', '\\\\?\\D:\\griffel'],
  ['\\\\kanzlei\\akten', 'D:\\griffel'],
  ['/srv/griffel', '/mnt/server/griffel'],
])('from %s to %s leads to none', (from, to) => {
  expect(otherServer(from, to)).toBeNull();
});
