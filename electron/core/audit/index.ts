export { type AuditHead, appendAudit, auditHead, type NewAuditEntry } from './append.ts';
export { fingerprintOf } from './chain.ts';
export { checkWitness, HeadKeeper } from './keep.ts';
export { descendsFrom, type Verifying, verifyInSteps, verifyTrail } from './verify.ts';
