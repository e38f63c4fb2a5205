export { type AuditHead, appendAudit, auditHead, type NewAuditEntry } from './append.ts';
export { checkWitness, HeadKeeper } from './keep.ts';
export { verifyTrail } from './verify.ts';
