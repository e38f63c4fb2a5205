import { migration0001 } from './0001-office.ts';
import { migration0002 } from './0002-sqlite-search.ts';
import { migration0003 } from './0003-sqlite-append-only.ts';
import { migration0004 } from './0004-party-of-ticket.ts';
import { migration0005 } from './0005-chores.ts';
import { migration0006 } from './0006-backup-plan.ts';
import { migration0007 } from './0007-backups-of-older-offices.ts';
import { migration0008 } from './0008-closing.ts';
import { migration0009 } from './0009-restored-losses.ts';
import { migration0010 } from './0010-moving.ts';
import { migration0011 } from './0011-file-problems.ts';
import { migration0012 } from './0012-new-tickets.ts';
import { migration0013 } from './0013-accounts-review.ts';
import { migration0014 } from './0014-matters.ts';
import { migration0015 } from './0015-deadlines.ts';
import { migration0016 } from './0016-sqlite-deadlines-kept.ts';
import { migration0017 } from './0017-parties.ts';
import { migration0018 } from './0018-extensions.ts';
import { migration0019 } from './0019-lost-deadlines.ts';
import { migration0020 } from './0020-imports.ts';
import { migration0021 } from './0021-reminders.ts';
import { migration0022 } from './0022-evening-check.ts';
import { migration0023 } from './0023-sqlite-closed-days-kept.ts';
import { migration0024 } from './0024-conflicts.ts';
import { migration0025 } from './0025-deadline-lists.ts';
import { migration0026 } from './0026-absences.ts';
import type { Migration } from './migration.ts';

/** All migrations in order; an office records its own number in `user_version`. */
export const migrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0013,
  migration0014,
  migration0015,
  migration0016,
  migration0017,
  migration0018,
  migration0019,
  migration0020,
  migration0021,
  migration0022,
  migration0023,
  migration0024,
  migration0025,
  migration0026,
];
export const newestSchema = migrations.length;
