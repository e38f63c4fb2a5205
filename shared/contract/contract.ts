import type { z } from 'zod';
import { absenceOperations } from '../features/absences/operations.ts';
import { approvalOperations } from '../features/approvals/operations.ts';
import { attachmentOperations, uploadOperations } from '../features/attachments/operations.ts';
import { auditOperations } from '../features/audit/operations.ts';
import { backupOperations } from '../features/backups/operations.ts';
import { categoryOperations } from '../features/categories/operations.ts';
import { checkOperations } from '../features/checks/operations.ts';
import { conflictOperations } from '../features/conflicts/operations.ts';
import { damageOperations } from '../features/damage/operations.ts';
import { deadlineListOperations } from '../features/deadline-lists/operations.ts';
import { eveningOperations } from '../features/deadlines/evening.ts';
import { deadlineOperations } from '../features/deadlines/operations.ts';
import { draftOperations } from '../features/drafts/operations.ts';
import { importOperations } from '../features/imports/operations.ts';
import { mailOperations } from '../features/mail/operations.ts';
import { maintenanceOperations } from '../features/maintenance/operations.ts';
import { matterOperations } from '../features/matters/operations.ts';
import { noticeOperations } from '../features/notices/operations.ts';
import { notificationOperations } from '../features/notifications/operations.ts';
import { officeOperations } from '../features/office/operations.ts';
import { partyOperations } from '../features/parties/operations.ts';
import { presenceOperations } from '../features/presence/operations.ts';
import { roleOperations } from '../features/roles/operations.ts';
import { searchOperations } from '../features/search/operations.ts';
import { sessionOperations } from '../features/session/operations.ts';
import { teamOperations } from '../features/teams/operations.ts';
import { ticketOperations } from '../features/tickets/operations.ts';
import { todayOperations } from '../features/today/operations.ts';
import { userOperations } from '../features/users/operations.ts';
import { viewOperations } from '../features/views/operations.ts';
import type { Result } from './errors.ts';

/** Everything the core can be asked to do. */
export const contract = {
  ...sessionOperations,
  ...officeOperations,
  ...noticeOperations,
  ...userOperations,
  ...absenceOperations,
  ...teamOperations,
  ...roleOperations,
  ...approvalOperations,
  ...categoryOperations,
  ...partyOperations,
  ...matterOperations,
  ...conflictOperations,
  ...importOperations,
  ...deadlineOperations,
  ...eveningOperations,
  ...deadlineListOperations,
  ...ticketOperations,
  ...uploadOperations,
  ...attachmentOperations,
  ...mailOperations,
  ...searchOperations,
  ...todayOperations,
  ...notificationOperations,
  ...viewOperations,
  ...auditOperations,
  ...backupOperations,
  ...checkOperations,
  ...maintenanceOperations,
  ...damageOperations,
  ...presenceOperations,
  ...draftOperations,
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
/** What a caller passes: defaults may be left out. */
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
/** What a handler receives: parsed, defaults filled in. */
export type ParsedOf<N extends OperationName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;
export type ResultOf<N extends OperationName> = Result<OutputOf<N>>;

type NamesOfKind<K extends string> = { [N in OperationName]: Contract[N]['kind'] extends K ? N : never }[OperationName];
export type QueryName = NamesOfKind<'query'>;
export type CommandName = NamesOfKind<'command'>;
export type DoorName = NamesOfKind<'door'>;

export const operationNames = Object.keys(contract) as OperationName[];
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}
