import type { Page } from '@playwright/test';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { foundAt, passphrase, TestDesk, testPorts } from '../../support/office.ts';

/** Founds an office with the administrator "ada" in a folder, through the core in the test's own process. */
export async function foundOffice(folder: string, memory: string): Promise<{ login: string; passphrase: string }> {
  await using desk = new TestDesk(testPorts(memory));
  await foundAt(desk, folder);
  return { login: 'ada', passphrase };
}

let lastId = 1_000_000;

/** Does an operation from the page, past its screens; a refusal is thrown. */
export async function ask<N extends OperationName>(page: Page, operation: N, input: InputOf<N>): Promise<OutputOf<N>> {
  lastId += 1;
  const request = { id: lastId, type: 'call' as const, operation, input: input as unknown };
  const result = (await page.evaluate((message) => window.griffel.request(message), request)) as Result<OutputOf<N>>;
  if (!result.ok) throw new Error(`${operation}: ${result.error.code}`);
  return result.value;
}

/** Opens an office in the running program and signs its administrator in. */
export async function signIn(page: Page, folder: string, who: { login: string; passphrase: string }): Promise<void> {
  await ask(page, 'office.open', { folder });
  await ask(page, 'session.signIn', who);
}
