import type { Handlers } from '../../core/dispatch/context.ts';
import { absenceHandlers } from '../absences/index.ts';
import { approvalHandlers } from '../approvals/index.ts';
import { attachmentHandlers } from '../attachments/index.ts';
import { auditHandlers } from '../audit/index.ts';
import { backupHandlers } from '../backups/index.ts';
import { categoryHandlers } from '../categories/index.ts';
import { checkHandlers } from '../checks/index.ts';
import { conflictHandlers } from '../conflicts/index.ts';
import { damageHandlers } from '../damage/index.ts';
import { deadlineListHandlers } from '../deadline-lists/index.ts';
import { deadlineHandlers } from '../deadlines/index.ts';
import { draftHandlers } from '../drafts/index.ts';
import { importHandlers } from '../imports/index.ts';
import { mailHandlers } from '../mail/index.ts';
import { maintenanceHandlers } from '../maintenance/index.ts';
import { matterHandlers } from '../matters/index.ts';
import { noticeHandlers } from '../notices/index.ts';
import { notificationHandlers } from '../notifications/index.ts';
import { officeHandlers } from '../office/index.ts';
import { partyHandlers } from '../parties/index.ts';
import { presenceHandlers } from '../presence/index.ts';
import { roleHandlers } from '../roles/index.ts';
import { searchHandlers } from '../search/index.ts';
import { sessionHandlers } from '../session/index.ts';
import { teamHandlers } from '../teams/index.ts';
import { ticketHandlers } from '../tickets/index.ts';
import { todayHandlers } from '../today/index.ts';
import { userHandlers } from '../users/index.ts';
import { viewHandlers } from '../views/index.ts';

/** A handler for every operation of the contract. */
export const handlers = {
  ...absenceHandlers,
  ...approvalHandlers,
  ...attachmentHandlers,
  ...auditHandlers,
  ...backupHandlers,
  ...categoryHandlers,
  ...checkHandlers,
  ...conflictHandlers,
  ...damageHandlers,
  ...deadlineHandlers,
  ...deadlineListHandlers,
  ...draftHandlers,
  ...importHandlers,
  ...mailHandlers,
  ...maintenanceHandlers,
  ...matterHandlers,
  ...noticeHandlers,
  ...notificationHandlers,
  ...officeHandlers,
  ...partyHandlers,
  ...presenceHandlers,
  ...roleHandlers,
  ...searchHandlers,
  ...sessionHandlers,
  ...teamHandlers,
  ...ticketHandlers,
  ...todayHandlers,
  ...userHandlers,
  ...viewHandlers,
} as unknown as Handlers;

export { jobs } from './jobs.ts';
