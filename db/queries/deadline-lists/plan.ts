import type { Reading, Writing } from '../../connection/index.ts';
import type { DeadlineListPlanTable } from '../../schema/deadlines.ts';

export async function listPlanRow(db: Reading): Promise<DeadlineListPlanTable> {
  return db.selectFrom('deadline_list_plan').selectAll().executeTakeFirstOrThrow();
}

export async function updateListPlan(tx: Writing, row: Partial<Omit<DeadlineListPlanTable, 'id'>>): Promise<void> {
  await tx.updateTable('deadline_list_plan').set(row).execute();
}
