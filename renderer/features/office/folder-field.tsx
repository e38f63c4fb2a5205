import { FolderOpen } from 'lucide-react';
import type { z } from 'zod';
import type { FolderVerdict } from '../../../shared/features/office/operations.ts';
import { call, host, useAnswerWhileTyping } from '../../client/index.ts';
import { Button, TextField, useT } from '../../ui/index.ts';

export type Verdict = z.infer<typeof FolderVerdict>;

/** What can be seen of a folder from outside; null while that is being looked at. */
export function useVerdict(folder: string): Verdict | null {
  const answer = useAnswerWhileTyping(folder, () => call('office.inspectFolder', { folder }));
  return answer?.about === folder ? answer.value.verdict : null;
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
}: {
  value: string;
  onChange: (folder: string) => void;
  purpose: 'open' | 'found';
  /** What it is called here, where it is not the office's. */
  label?: string;
  description?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
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
        isRequired
      />
      <Button icon={FolderOpen} onPress={() => void choose()}>
        {t('office.folder.choose')}
      </Button>
    </div>
  );
}
