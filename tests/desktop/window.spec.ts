import { expect, test } from './support/launch.ts';

test('the window opens on its own address', async ({ launchGriffel }) => {
  const { window } = await launchGriffel();
  expect(window.url()).toBe('griffel-app://office/');
  await expect(window).toHaveTitle('Griffel');
});
