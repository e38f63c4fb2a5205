import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { call, errorOf, setSessionState } from '../../client/index.ts';
import { Button, ErrorNotice, useT } from '../../ui/index.ts';
import { FolderField, useFolder, useSyncedError } from './folder-field.tsx';

/** Opens an office that is already there. */
export function OpenOffice({
  onBack,
  onProblem,
}: {
  onBack: () => void;
  /** The office cannot be opened here as it is; told on a screen of its own. */
  onProblem: (folder: string, error: OperationError) => void;
}) {
  const t = useT();
  const [folder, setFolder] = useState('');
  const [tried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const seen = useFolder(folder);
  const verdict = seen?.verdict ?? null;
  const synced = useSyncedError(seen?.place);
  const wrong = () => {
    if (folder === '') return tried ? t('common.required') : undefined;
    if (verdict === null || verdict === 'office') return synced;
    return t(
      verdict === 'empty' || verdict === 'not_empty' ? 'office.folder.isNoOffice' : `office.folder.verdict.${verdict}`,
    );
  };
  const open = async () => {
    setTried(true);
    if (folder === '' || isPending) return;
    setPending(true);
    setError(null);
    try {
      setSessionState(await call('office.open', { folder }));
    } catch (thrown) {
      const refused = errorOf(thrown);
      // There is a way on with these.
      if (refused.code === 'office_on_other_computer' || refused.code === 'office_moved')
        return onProblem(folder, refused);
      setError(refused);
      setPending(false);
    }
  };
  return (
    <DoorSheet
      wide
      title={t('office.open.title')}
      intro={t('office.open.text')}
      onSubmit={() => void open()}
      footer={
        <>
          <Button onPress={onBack}>{t('common.back')}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('office.open.submit')}
          </Button>
        </>
      }
    >
      {error && <ErrorNotice error={error} />}
      <FolderField
        purpose="open"
        value={folder}
        onChange={setFolder}
        error={wrong()}
        description={verdict === 'office' ? t('office.folder.verdict.office') : undefined}
        autoFocus
      />
    </DoorSheet>
  );
}
