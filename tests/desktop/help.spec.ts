import { type Language, languages } from '../../shared/contract/values.ts';
import { translator } from '../../shared/i18n/index.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask } from './support/office.ts';
import { WorkOffice } from './support/work-office.ts';

test('F1 helps with the screen one is on, in each of the four languages', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  const heading = page.getByRole('heading', { level: 1 });
  const inLanguage = async (language: Language) => {
    const t = translator(language);
    await ask(page, 'user.setPreferences', {
      language,
      theme: language === 'nl' || language === 'de' ? 'dark' : 'light',
    });
    await page.reload();
    await page.getByRole('button', { name: t('shell.place.inbox') }).click();
    await page.keyboard.press('F1');
    await expect(heading).toHaveText(t('help.topic.lists.title'));
    await page.getByRole('button', { name: t('help.topic.sight.title') }).click();
    await expect(heading).toHaveText(t('help.topic.sight.title'));
    await expect(page.getByText('{{')).toHaveCount(0);
    await picture(page, `help-${language}`);
    await expectAccessible(page);
  };
  for (const language of languages) await inLanguage(language);
});

test('a word of the help leads to its topic from the palette', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('recovery key');
  await page.getByRole('option', { name: 'Passphrase, lock, recovery' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passphrase, lock, recovery');
});
