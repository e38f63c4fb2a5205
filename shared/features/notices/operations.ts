import { z } from 'zod';
import { command, feature, query } from '../../contract/operation.ts';
import { Instant, Language, text, Version } from '../../contract/values.ts';

/** The office's privacy notice to its own people (GDPR art. 13 and 14), in every language. */
export const Notice = z.strictObject({
  version: Version,
  texts: z.record(Language, z.string()),
  changedAt: Instant,
  /** When the caller acknowledged this version. */
  acknowledgedAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;

export const noticeOperations = feature('notice', {
  get: query({
    input: z.strictObject({}),
    output: Notice,
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'open to everyone of the office' },
    beforeDuties: true,
  }),
  update: command({
    input: z.strictObject({ version: Version, texts: z.record(Language, text(100_000, 1)) }),
    output: Notice,
    permission: 'notice.manage',
    record: 'none',
    audit: 'notice.updated',
  }),
  acknowledge: command({
    input: z.strictObject({ version: Version }),
    output: z.strictObject({}),
    permission: 'signedIn',
    record: 'none',
    audit: 'notice.acknowledged',
    beforeDuties: true,
  }),
});
