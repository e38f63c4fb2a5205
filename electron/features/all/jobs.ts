import type { Job } from '../../core/chores/job.ts';
import { backupJobs } from '../backups/index.ts';
import { checkJobs } from '../checks/index.ts';
import { deadlineListJobs } from '../deadline-lists/index.ts';
import { deadlineJobs } from '../deadlines/index.ts';

/** What the office does by itself, on one desktop at a time. The first that is due comes first. */
export const jobs: readonly Job[] = [...deadlineJobs, ...deadlineListJobs, ...backupJobs, ...checkJobs];
