import { copyFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails on any violation of WCAG 2.2 A and AA that axe can see on the screen as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // What fades in has to be there first, or its colours are measured half-way.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Electron opens no second page for axe to run in.
    .setLegacyMode(true)
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect(told, 'axe violations').toEqual([]);
}

/** Keeps a picture of the screen when GRIFFEL_LOOK names a folder for it; for people, no test depends on it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['GRIFFEL_LOOK'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Keeps a saved PDF in the same way. */
export function keepPaper(file: string, name: string): void {
  const folder = process.env['GRIFFEL_LOOK'];
  if (folder) copyFileSync(file, `${folder}/${name}.pdf`);
}
