import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

/** An office screen of 1366×768 at 200%. */
async function atTwoHundredPercent(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
}

/** Nothing of the window itself has to be scrolled sideways, and no button is cut. */
async function expectRoom(page: Page): Promise<void> {
  const { wide, cut } = await page.evaluate(() => {
    const outside = [...document.querySelectorAll('button')]
      .filter((button) => button.offsetParent !== null && button.closest('.tk-grid') === null)
      .filter((button) => {
        const { left, right } = button.getBoundingClientRect();
        return left < 0 || right > window.innerWidth;
      });
    return {
      wide: document.documentElement.scrollWidth > window.innerWidth,
      cut: outside.map((button) => button.getAttribute('aria-label') ?? button.innerText),
    };
  });
  expect({ wide, cut }).toEqual({ wide: false, cut: [] });
}

test('at 200% every main screen has room, and an open ticket the whole width', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch, 'de');
  await makeTickets(office.erik, ['Handelsvertretervertrag mit Bäckerei Petersen', 'Kündigung der Wohnung'], {
    assignee: office.dewi.id,
    priority: 'urgent',
    followUp: '2026-01-05',
  });
  const { app, page } = await launchGriffel({ env: { LANGUAGE: 'de' } });
  await office.enter(page, office.dewi);
  await atTwoHundredPercent(app, page);
  for (const key of ['d', 'i', 'm', 't', 'a', 'b', 'f', 's']) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page.locator('#screen').getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectRoom(page);
    await picture(page, `zoom-${key}`);
  }
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  const title = 'Kündigung der Wohnung';
  await page.getByRole('grid').getByText(title).click();
  const heading = page.getByRole('heading', { name: title });
  await expect(heading).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
  await expectAccessible(page);
  await expectRoom(page);
  await picture(page, 'zoom-ticket');
  // The keys work on it, and Escape leads back to the list.
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // The focus comes back a moment after the dialogue has gone.
  await expect(page.locator('.tk-detail-frame')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await expectRoom(page);
  await picture(page, 'zoom-create');
});

/** The buttons that lie under a toast, by where a click on their middle would go. */
function coveredButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isUnder = (button: Element) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const middle = top + height / 2;
      // What is scrolled out of its part's sight lies under nothing.
      const part = button.closest('.tk-detail-scroll')?.getBoundingClientRect();
      if (part && (middle < part.top || middle > part.bottom)) return false;
      const hit = document.elementFromPoint(left + width / 2, middle);
      return button.closest('.ui-toast') === null && hit?.closest('.ui-toast') != null;
    };
    return [...document.querySelectorAll('button')].filter(isUnder).map((button) => button.innerText);
  });
}

test('toasts stand where nothing else does, at 100% and at 200%', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch, 'de');
  await makeTickets(office.erik, ['Kündigung der Wohnung'], { assignee: office.dewi.id });
  const { app, page } = await launchGriffel({ env: { LANGUAGE: 'de' } });
  await office.enter(page, office.dewi);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('grid').getByText('Kündigung der Wohnung').click();
  const copy = page.getByRole('button', { name: 'Nummer kopieren' }).first();
  const dismiss = page.getByRole('region', { name: 'Meldungen' }).getByRole('button', { name: 'Schließen' });
  await copy.click();
  await copy.click();
  await expect(dismiss).toHaveCount(2);
  await picture(page, 'toasts');
  expect(await coveredButtons(page)).toEqual([]);
  await dismiss.first().click();
  await dismiss.first().click();
  await atTwoHundredPercent(app, page);
  await copy.click();
  await expect(dismiss).toHaveCount(1);
  await picture(page, 'toasts-zoom');
  expect(await coveredButtons(page)).toEqual([]);
  await expectRoom(page);
  await expectAccessible(page);
});
