export { type AuditHead, appendAudit, auditHead, type NewAuditEntry } from './append.ts';
export { checkWitness, HeadKeeper } from './keep.ts';
export { descendsFrom, verifyTrail } from './verify.ts';
