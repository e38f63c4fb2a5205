import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { filesOf } from '../../support/scan.ts';
import { ask } from './office.ts';

/** The files of kept texts in a profile. */
export function keptFiles(profile: string): string[] {
  return filesOf(profile).filter((file) => file.startsWith(join(profile, 'drafts')) && file.endsWith('.sealed'));
}

/** Waits until a text that was typed lies on the disk. */
export async function untilKept(page: Page, text: string): Promise<void> {
  const isThere = async () => (await ask(page, 'draft.list', {})).drafts.some((draft) => draft.text.includes(text));
  await expect.poll(isThere).toBe(true);
}
