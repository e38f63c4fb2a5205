import type { readOnlyReasons } from '../../shared/features/session/operations.ts';
import { Notice, useT } from '../ui/index.ts';

/** Says above every screen why nothing can be saved. */
export function ReadOnlyBanner({ reason }: { reason: (typeof readOnlyReasons)[number] | null }) {
  const t = useT();
  if (reason === null) return null;
  const [title, text] =
    reason === 'audit_rewritten'
      ? [t('shell.readOnly.audit'), t('shell.readOnly.auditText')]
      : [t('shell.readOnly.folder'), t('shell.readOnly.folderText')];
  return (
    <div className="shell-banner">
      <Notice tone="caution" isAlert title={title}>
        <p>{text}</p>
      </Notice>
    </div>
  );
}
