import './office.css';
import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { otherServer } from '../../../shared/features/office/other-server.ts';
import { DoorLanguage, DoorSheet } from '../../app/door-sheet.tsx';
import { Button, ErrorNotice, Notice, useT } from '../../ui/index.ts';

const kinds = [
  'office_missing',
  'office_unreachable',
  'office_damaged',
  'office_newer_than_program',
  'office_on_other_computer',
  'office_moved',
  'folder_synced',
  'folder_not_local',
  'office_rewritten',
  'key_file_damaged',
  'office_key_damaged',
] as const;
type ProblemKind = (typeof kinds)[number];

/** What keeps the whole office closed, or one person out of it; null when the error is about what was just typed. */
export function problemOf({ code, params }: OperationError): ProblemKind | null {
  if (code === 'key_file_damaged' && params['file'] === 'office') return 'office_key_damaged';
  return kinds.find((kind) => kind === code) ?? null;
}

/** Where an office has moved, as far as the old place says. Nothing looks there before somebody asks for it. */
export function newPlace({ code, params: { to } }: OperationError): string | null {
  return code === 'office_moved' && typeof to === 'string' ? to : null;
}

/** Why an office cannot be opened, what is safe, and what to do about it. */
export function OfficeProblem({
  error,
  folder,
  onOther,
  actions,
}: {
  error: OperationError;
  folder: string;
  /** Leads to another office. */
  onOther: () => void;
  /** The ways on with this one: the last is the one to take first. */
  actions: ReactNode;
}) {
  const t = useT();
  const kind = problemOf(error);
  const to = newPlace(error);
  const server = to === null ? null : otherServer(folder, to);
  return (
    <>
      <DoorLanguage />
      <DoorSheet
        wide
        title={kind ? t(`office.problem.${kind}.title`) : t('office.problem.other.title')}
        focusHeading
        footer={actions}
      >
        {kind ? (
          <dl className="office-problem">
            {(['what', 'safe', 'next'] as const).map((part) => (
              <div key={part}>
                <dt>{t(`office.problem.heading.${part}`)}</dt>
                <dd>{t(`office.problem.${kind}.${part}`)}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <ErrorNotice error={error} />
        )}
        <div className="office-problem-folder">
          <p className="door-folder ui-selectable">
            <span className="ui-muted">{t('session.signIn.folder')}:</span> {folder}
          </p>
          {to !== null && (
            <p className="door-folder ui-selectable">
              <span className="ui-muted">{t('maintenance.move.to')}:</span> {to}
            </p>
          )}
          {server !== null && <Notice tone="caution">{t('office.problem.otherServer', { server })}</Notice>}
          <Button variant="quiet" size="small" icon={FolderOpen} onPress={onOther}>
            {t('session.signIn.otherOffice')}
          </Button>
        </div>
      </DoorSheet>
    </>
  );
}
