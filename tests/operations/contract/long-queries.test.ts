import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf, QueryName } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { pastTheProgram } from '../../support/database.ts';
import { type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

/** Several parts, of the trail and of the tickets. */
const tickets = 600;
describe('while something long is read on a share', () => {
  let office: TestOffice;
  let vera: TestDesk;
  let raw: Database.Database;
  beforeAll(async () => {
    office = await testOffice({ mode: 'shared', demo: true });
    vera = await office.as(await office.add('vera', 'dataProtection'));
    const at = office.clock.now().toISOString();
    await office.admin.core.batch(async (call) => {
      for (let n = 0; n < tickets; n++) {
        await call('ticket.create', { title: `Ticket ${n}` }, office.administrator.id, at);
      }
    });
    raw = await pastTheProgram(office.folder, office.recoveryKey);
    raw.pragma('busy_timeout = 0');
  });
  afterAll(async () => {
    raw.close();
    await office[Symbol.asyncDispose]();
  });

  /**
   * Reads, and after each part writes on another connection, which does not wait for a moment: it must find nobody reading.
   */
  async function meanwhile<N extends QueryName>(
    reader: TestDesk,
    operation: N,
    input: InputOf<N>,
    write = "update office set name = name || '.'",
  ) {
    let parts = 0;
    const result = await reader.core.call(operation, input, {
      signal: new AbortController().signal,
      progress: () => {
        raw.exec(write);
        parts += 1;
      },
    });
    if (!result.ok) throw new Refusal(result.error.code, result.error.params);
    expect(parts).toBeGreaterThan(1);
    return result.value as OutputOf<N>;
  }

  it('colleagues write, and the trail is intact', async () => {
    const { entries } = await meanwhile(office.admin, 'audit.verify', {});
    let work: Promise<unknown> = Promise.resolve();
    const result = await office.admin.core.call(
      'audit.verify',
      {},
      {
        signal: new AbortController().signal,
        progress: (done) => {
          if (done < 500) work = office.admin.do('ticket.create', { title: 'New' });
        },
      },
    );
    await work;
    expect(result).toMatchObject({ ok: true, value: { intact: true, firstBroken: null } });
    const now = await office.admin.do('audit.verify', {});
    expect(now).toMatchObject({ intact: true, entries: entries + 3 });
  });

  it('an export of the trail has every entry of its beginning, once', async () => {
    const { entries } = await office.admin.do('audit.verify', {});
    const { csv, rows } = await meanwhile(vera, 'audit.export', { filter: {} });
    // The entry of the verification itself.
    expect(rows).toBe(entries + 1);
    expect(csv.match(/T-500\b/gu)).toHaveLength(1);
  });

  it('an export of tickets has each once, also one that moves in their order meanwhile', async () => {
    const { csv } = await meanwhile(
      office.admin,
      'ticket.export',
      { list: 'all', filter: {}, order: { sort: 'updatedAt', direction: 'desc', group: null } },
      "update ticket set updated_at = '2026-03-03T08:00:00.000Z' where number = 1",
    );
    const numbers = csv.match(/^T-\d+/gmu) ?? [];
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThanOrEqual(tickets);
    expect(numbers).toContain('T-1');
  });

  it('what is broken is found, at its place', async () => {
    raw.exec('drop trigger audit_content_no_update');
    const seq = raw.prepare(`select seq from audit_content where content like '%Ticket 500"%'`).pluck().get();
    raw.exec(`update audit_content set content = replace(content, 'Ticket 50', 'Ticket Z') where seq = ${seq}`);
    const broken = await office.admin.do('audit.verify', {});
    expect(broken).toMatchObject({ intact: false, firstBroken: { seq, problem: 'content_changed' } });
    raw.exec(`update audit_content set content = replace(content, 'Ticket Z', 'Ticket 50') where seq = ${seq}`);
    expect(await office.admin.do('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('who is deactivated meanwhile gets nothing', async () => {
    const leave =
      "update user_account set active = 0 where login = 'vera'; update office set access_version = access_version + 1";
    await expect(meanwhile(vera, 'audit.export', { filter: {} }, leave)).rejects.toMatchObject({
      code: 'not_signed_in',
    });
  });
});
