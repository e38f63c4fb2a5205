export { type AuditHead, appendAudit, auditHead, type NewAuditEntry } from './append.ts';
