import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RoleId, TeamId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { StartingRole } from '../../../shared/permissions/catalogue.ts';
import { enter, foundAt, passphrase, TestDesk, testPorts } from '../../support/office.ts';
import { ask, signIn } from './office.ts';

type Colleague = { login: string; name: string; role: StartingRole };
export const colleagues = {
  ada: { login: 'ada', name: 'Ada Vermeer', role: 'administrator' },
  eva: { login: 'eva', name: 'Eva Schröder', role: 'dataProtection' },
  karin: { login: 'karin', name: 'Karin Lind', role: 'lawyer' },
  tim: { login: 'tim', name: 'Tim Bakker', role: 'trainee' },
} as const satisfies Record<string, Colleague>;

/** An office with an administrator, an auditor, a lawyer and a trainee, who have all read the notice. */
export async function settingsOffice(scratch: string, language: Language = 'en'): Promise<string> {
  return (await foundSettingsOffice(scratch, language)).folder;
}

/** The same, with its recovery key. */
export async function foundSettingsOffice(scratch: string, language: Language = 'en') {
  const folder = join(scratch, 'office');
  await using desk = new TestDesk(testPorts(join(scratch, 'founding')));
  const { recoveryKey } = await foundAt(desk, folder);
  const roles = (await desk.do('role.list', {})).rows;
  const teams = (await desk.do('team.list', {})).rows.slice(0, 1).map((team): TeamId => team.id);
  for (const { login, name, role } of Object.values(colleagues)) {
    if (login === 'ada') continue;
    const ids = roles.filter((each) => each.startingRole === role).map((each): RoleId => each.id);
    const rights = { roles: ids, teams, secondPerson: { recoveryKey } };
    await desk.do('user.add', { login, name, language, ...rights, passphrase, mustChangePassphrase: false });
  }
  for (const { login } of Object.values(colleagues)) {
    await desk.do('session.signOut', {});
    await enter(desk, login);
    await desk.do('user.setPreferences', { language, theme: 'light' });
  }
  return { folder, recoveryKey };
}

/** Signs someone in at the running program and goes to the settings. */
export async function openSettings(page: Page, folder: string, who: Colleague): Promise<void> {
  await signIn(page, folder, { login: who.login, passphrase });
  await page.getByRole('button', { name: who.name }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
}

/** Opens one area of the settings by its name. */
export async function openArea(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('navigation').getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

export { ask, passphrase };
