import { expect, test } from './support/launch.ts';

test('the window opens on its own address', async ({ launchGriffel }) => {
  const { page } = await launchGriffel();
  expect(page.url()).toBe('griffel-app://office/');
  await expect(page).toHaveTitle('Griffel');
});
