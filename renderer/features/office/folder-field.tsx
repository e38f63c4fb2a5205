import { FolderOpen } from 'lucide-react';
import type { z } from 'zod';
import type { FolderPlace, FolderVerdict } from '../../../shared/features/office/operations.ts';
import { call, host, useAnswerWhileTyping } from '../../client/index.ts';
import { Button, TextField, useT } from '../../ui/index.ts';

export type Verdict = z.infer<typeof FolderVerdict>;

export type Place = z.infer<typeof FolderPlace>;
export type SeenFolder = { verdict: Verdict; place: Place };

/** What can be seen of a folder from outside; null while that is being looked at. */
export function useFolder(folder: string): SeenFolder | null {
  const answer = useAnswerWhileTyping(folder, () => call('office.inspectFolder', { folder }));
  return answer?.about === folder ? answer.value : null;
}

const syncNames: Readonly<Record<Exclude<Extract<Place, { kind: 'synced' }>['by'], 'replication'>, string>> = {
  onedrive: 'OneDrive',
  dropbox: 'Dropbox',
  icloud: 'iCloud',
  google_drive: 'Google Drive',
  nextcloud: 'Nextcloud',
  syncthing: 'Syncthing',
};

/** Why no office can lie in a folder that a program copies to and fro; undefined where none does. */
export function useSyncedError(place: Place | undefined): string | undefined {
  const t = useT();
  if (place?.kind !== 'synced') return undefined;
  return t('office.mode.synced', {
    by: place.by === 'replication' ? t('office.mode.replication') : syncNames[place.by],
  });
}

/** A folder, typed or chosen. */
export function FolderField({
  value,
  onChange,
  purpose,
  label,
  description,
  error,
  autoFocus = false,
  isRequired = true,
}: {
  value: string;
  onChange: (folder: string) => void;
  purpose: 'open' | 'found';
  /** What it is called here, where it is not the office's. */
  label?: string;
  description?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
  isRequired?: boolean;
}) {
  const t = useT();
  const choose = async () => {
    const { folder } = await host('chooseFolder', { purpose });
    if (folder !== null) onChange(folder);
  };
  return (
    <div className="office-folder">
      <TextField
        label={label ?? t('office.folder.label')}
        value={value}
        onChange={onChange}
        description={description}
        error={error}
        spellCheck={false}
        autoFocus={autoFocus}
        isRequired={isRequired}
      />
      <Button icon={FolderOpen} onPress={() => void choose()}>
        {t('office.folder.choose')}
      </Button>
    </div>
  );
}
