import type { Selectable } from 'kysely';
import type { AuditTables } from './audit.ts';
import type { DeadlinesTables } from './deadlines.ts';
import type { MattersTables } from './matters.ts';
import type { OfficeTables } from './office.ts';
import type { PartiesTables } from './parties.ts';
import type { PeopleTables, UserAccountTable } from './people.ts';
import type { SafetyTables } from './safety.ts';
import type { TicketEntryTable, TicketsTables, TicketTable } from './tickets.ts';

export type { AuditEntryTable } from './audit.ts';
export type { ClosedDayTable, DeadlineEventTable, DeadlineTable, EveningCheckTable } from './deadlines.ts';
export type { ConflictCheckTable, MatterPartyTable, MatterTable } from './matters.ts';
export type { JobRunTable, LeaseTable, OfficeClosingTable, OfficeMoveTable, OfficeTable } from './office.ts';
export type { ImportRunTable, PartyAddressTable, PartyEmailTable, PartyPhoneTable, PartyTable } from './parties.ts';
export type { AbsenceTable, ApprovalTable, RoleTable, TeamTable, UserAccountTable } from './people.ts';
export type { AccountsReviewTable, BackupPlaceTable, BackupPlanTable, RepairLossTable, RepairTable } from './safety.ts';
export type { AttachmentTable, CategoryTable, TicketTable } from './tickets.ts';

/** Every table. */
export type Schema = OfficeTables &
  PeopleTables &
  PartiesTables &
  MattersTables &
  DeadlinesTables &
  TicketsTables &
  AuditTables &
  SafetyTables;

export type TicketRow = Selectable<TicketTable>;
export type TicketEntryRow = Selectable<TicketEntryTable>;
export type UserRow = Selectable<UserAccountTable>;
