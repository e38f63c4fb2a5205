import type { Reading, Writing } from '../../connection/index.ts';

/** Files of one person that could not be read as mails and wait to be settled; the newest first. */
export async function openRejections(db: Reading, owner: string) {
  return rejections(db, owner).orderBy('r.at', 'desc').orderBy('r.id', 'desc').execute();
}

export async function openRejection(db: Reading, owner: string, id: string) {
  return rejections(db, owner).where('r.id', '=', id).executeTakeFirst();
}

function rejections(db: Reading, owner: string) {
  return db
    .selectFrom('mail_rejection as r')
    .innerJoin('attachment as f', 'f.id', 'r.attachment_id')
    .select(['r.id', 'r.reason', 'r.at', 'r.attachment_id', 'f.name', 'f.size', 'f.sha256'])
    .where('r.owner_id', '=', owner)
    .where('r.settled_at', 'is', null);
}

type Kept = {
  id: string;
  owner: string;
  reason: string;
  at: string;
  file: { id: string; name: string; size: number; mediaType: string; sha256: string };
};

/** Keeps a file that belongs to no ticket, with the reason. */
export async function insertRejection(tx: Writing, { id, owner, reason, at, file }: Kept): Promise<void> {
  await tx
    .insertInto('attachment')
    .values({
      id: file.id,
      ticket_id: null,
      entry_id: null,
      name: file.name,
      size: file.size,
      media_type: file.mediaType,
      sha256: file.sha256,
      revision: 1,
      replaced_by: null,
      added_by: owner,
      added_at: at,
    })
    .execute();
  await tx
    .insertInto('mail_rejection')
    .values({ id, attachment_id: file.id, reason, owner_id: owner, at, settled_at: null })
    .execute();
}

/** The file goes over to a ticket. */
export async function moveToTicket(
  tx: Writing,
  rejection: { id: string; attachment_id: string },
  to: { ticket: string; entry: string; at: string },
): Promise<void> {
  await tx.updateTable('mail_rejection').set({ settled_at: to.at }).where('id', '=', rejection.id).execute();
  await tx
    .updateTable('attachment')
    .set({ ticket_id: to.ticket, entry_id: to.entry })
    .where('id', '=', rejection.attachment_id)
    .execute();
  await tx
    .updateTable('ticket')
    .set((eb) => ({ attachment_count: eb('attachment_count', '+', 1) }))
    .where('id', '=', to.ticket)
    .execute();
}

export async function deleteRejection(tx: Writing, rejection: { id: string; attachment_id: string }): Promise<void> {
  await tx.deleteFrom('mail_rejection').where('id', '=', rejection.id).execute();
  await tx.deleteFrom('attachment').where('id', '=', rejection.attachment_id).execute();
}
