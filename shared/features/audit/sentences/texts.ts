import type { SystemName } from '../../../permissions/system-actors.ts';
import type { ApprovableOperation } from '../../approvals/operations.ts';
import type { MailOutcome } from '../../mail/operations.ts';
import type { TicketList } from '../../tickets/list.ts';
import type { AuditEvent, AuditOutcome } from '../events.ts';

/** What was done, as a sentence, and the same as words that follow "wanted to". `{actor}` and `{subject}` are filled in. */
export type EventText = readonly [done: string, attempt: string];

type EventsOf<Prefix extends string> = Extract<AuditEvent, `${Prefix}.${string}`>;
/** Events of the work on requests; all others are the office's own. */
export type WorkEvent = EventsOf<
  'ticket' | 'attachment' | 'mail' | 'party' | 'matter' | 'conflict' | 'import' | 'deadline'
>;
export type OfficeEvent = Exclude<AuditEvent, WorkEvent>;

/** Fields whose value before and after can stand in an entry. */
export const auditFields = [
  'deputy',
  'end',
  'endTime',
  'extensionEnd',
  'notices',
  'rawEnd',
  'responsible',
  'triggerDate',
  'triggerEvent',
  'triggerNote',
  'triggerTime',
  'absentUntil',
  'active',
  'address',
  'addresses',
  'assignee',
  'category',
  'closedOn',
  'confidentiality',
  'country',
  'defaultPriority',
  'defaultTeam',
  'description',
  'email',
  'followUp',
  'formerNames',
  'guidelines',
  'idleLockMinutes',
  'kind',
  'language',
  'lawyer',
  'login',
  'matter',
  'matterStatus',
  'conflictDecision',
  'members',
  'name',
  'names',
  'number',
  'openedOn',
  'parties',
  'partyKind',
  'pattern',
  'permissions',
  'phone',
  'priority',
  'reference',
  'region',
  'remark',
  'rememberAllowed',
  'requester',
  'retired',
  'role',
  'roles',
  'secretary',
  'side',
  'status',
  'team',
  'teams',
  'texts',
  'theme',
  'title',
  'waitingReason',
  'waitingUntil',
  'watcher',
  'backupTime',
  'secondPlace',
  'closings',
  'deadlineStatus',
  'eveningDeputy',
  'eveningPerson',
  'listFolder',
  'listTime',
  'keptDays',
  'keptWeeks',
  'keptMonths',
] as const;
export type AuditField = (typeof auditFields)[number];

/** Further facts that can stand in an entry. */
export const auditFacts = [
  'granted',
  'administrator',
  'approve',
  'approvedBy',
  'attachment',
  'attachments',
  'backup',
  'backupAt',
  'changeSet',
  'changed',
  'code',
  'concerned',
  'count',
  'damaged',
  'day',
  'deletionNumber',
  'demo',
  'elsewhere',
  'entries',
  'entry',
  'erased',
  'file',
  'filter',
  'folder',
  'from',
  'intact',
  'matters',
  'parties',
  'list',
  'mail',
  'missing',
  'mode',
  'late',
  'note',
  'open',
  'overdue',
  'operation',
  'party',
  'people',
  'permission',
  'person',
  'position',
  'problem',
  'purpose',
  'query',
  'reason',
  'record',
  'recoveryKey',
  'remembered',
  'rows',
  'sha256',
  'signedOff',
  'size',
  'skipped',
  'struck',
  'subject',
  'deadlines',
  'deadlineHeir',
  'successor',
  'textDigest',
  'tickets',
  'to',
  'until',
  'version',
  'why',
] as const;
export type AuditFact = (typeof auditFacts)[number];

/** Kinds of thing an entry can be about. */
export const auditSubjects = [
  'ticket',
  'entry',
  'attachment',
  'upload',
  'user',
  'team',
  'role',
  'category',
  'party',
  'matter',
  'import',
  'deadline',
  'view',
  'notification',
  'approval',
  'changeSet',
  'deletion',
  'notice',
  'office',
  'mail',
  'audit',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** Why something was refused, in so few words that it can end a line. Every other cause is `other`. */
export type RefusalText =
  | 'forbidden'
  | 'not_found'
  | 'invalid_input'
  | 'not_signed_in'
  | 'locked'
  | 'conflict'
  | 'read_only'
  | 'wrong_credentials'
  | 'wait_before_retry'
  | 'recovery_key_wrong'
  | 'passphrase_too_weak'
  | 'second_person_needed'
  | 'approval_own_request'
  | 'reason_required'
  | 'last_administrator'
  | 'own_account'
  | 'notice_not_acknowledged'
  | 'internal'
  | 'cancelled'
  | 'other';

/** Everything that the sentences of one language are made of; a missing part does not compile. */
export type AuditTexts = {
  readonly events: { readonly [event in AuditEvent]: EventText };
  /** `{sentence}` for `done`; `{actor}` and `{attempt}` for the others. */
  readonly outcomes: { readonly [outcome in Exclude<AuditOutcome, 'done'>]: string };
  readonly fields: { readonly [field in AuditField]: string };
  readonly facts: { readonly [fact in AuditFact]: string };
  readonly subjects: { readonly [subject in AuditSubject]: string };
  readonly refusals: { readonly [code in RefusalText]: string };
  readonly operations: { readonly [operation in ApprovableOperation]: string };
  readonly mailOutcomes: { readonly [outcome in MailOutcome['outcome']]: string };
  readonly purposes: { readonly [purpose in 'preview' | 'save' | 'open']: string };
  readonly lists: { readonly [list in TicketList]: string };
  readonly lockCauses: { readonly [why in 'by_hand' | 'idle' | 'sleep']: string };
  /** Who acted where nobody did; follows `system` in brackets. */
  readonly systemActors: { readonly [name in SystemName]: string };
  readonly themes: { readonly [theme in 'system' | 'light' | 'dark']: string };
  readonly words: {
    readonly system: string;
    readonly nobody: string;
    readonly unnamed: string;
    readonly nothing: string;
    readonly yes: string;
    readonly no: string;
    /** A field or fact that an older or newer program wrote. */
    readonly detail: string;
    readonly concerns: string;
    readonly before: string;
    readonly after: string;
    /** `{number}` */
    readonly erased: string;
    /** `{text}` */
    readonly quoted: string;
  };
};
