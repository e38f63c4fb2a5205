import type { Page } from '@playwright/test';
import type { Language } from '../../../shared/contract/values.ts';
import { ask } from './office.ts';

export const passphrase = 'kiesel lampe winter fagott';

/**
 * Founds an office in the running program, past the wizard. Anna Fuchs (`fuchs`) is signed in afterwards and has read the notice.
 * Answers the recovery key.
 */
export async function foundFromPage(
  page: Page,
  { folder, language = 'en', demo = false }: { folder: string; language?: Language; demo?: boolean },
): Promise<string> {
  const { founding, recoveryKey, groups } = await ask(page, 'office.prepareFounding', {});
  await ask(page, 'office.found', {
    founding,
    confirmation: [0, 1].map((position) => ({ position, group: groups[position] ?? '' })),
    folder,
    name: 'Kanzlei Fuchs & Partner',
    address: 'Am Markt 1\n10115 Berlin',
    country: 'DE',
    region: 'DE-BE',
    language,
    administrator: { login: 'fuchs', name: 'Dr. Anna Fuchs' },
    passphrase,
    demo,
  });
  await ask(page, 'notice.acknowledge', { version: 1 });
  // So that the page asks anew how the session stands.
  await page.reload();
  await page.getByRole('navigation').waitFor();
  return recoveryKey;
}
