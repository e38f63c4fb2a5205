import { useMe, useOperation } from '../../client/index.ts';

/** How many requests the person can do something about now. */
export function useWaitingApprovals(): number {
  const { id, permissions } = useMe();
  const rows = useOperation('approval.list', {}).data?.rows ?? [];
  const mayDecide = permissions.includes('approval.decide');
  return rows.filter((row) =>
    row.requestedBy.id === id ? row.state === 'approved' : mayDecide && row.state === 'pending',
  ).length;
}
