import type { Migration } from './migration.ts';

const refuse = (name: string, table: string, act: string) =>
  `create trigger ${name} before ${act} on ${table} begin select raise(abort, 'the audit trail is append-only'); end`;

/** The database itself refuses to change the audit trail; what is erased must have a deletion number first. */
export const migration0003: Migration = {
  number: 3,
  name: 'sqlite-append-only',
  statements: [
    refuse('audit_entry_no_update', 'audit_entry', 'update'),
    refuse('audit_entry_no_delete', 'audit_entry', 'delete'),
    refuse('audit_content_no_update', 'audit_content', 'update'),
    refuse('audit_erasure_no_update', 'audit_erasure', 'update'),
    refuse('audit_erasure_no_delete', 'audit_erasure', 'delete'),
    `create trigger audit_content_no_delete before delete on audit_content
      when not exists (select 1 from audit_erasure where audit_erasure.seq = old.seq)
      begin select raise(abort, 'the audit trail is append-only'); end`,
  ],
};
