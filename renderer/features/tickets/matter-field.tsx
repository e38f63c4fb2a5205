import { FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MatterRef } from '../../../shared/features/matters/reference.ts';
import { useOperation } from '../../client/index.ts';
import { ComboBox, type Option, useT } from '../../ui/index.ts';

const most = 8;

/** A matter as people name it in one line. */
export const matterName = ({ number, title }: Pick<MatterRef, 'number' | 'title'>) => `${number} ${title}`;

/** Which matter it belongs to, found by number, title or whoever stands in it. */
export function MatterField({
  value,
  onChange,
  autoFocus = false,
  optional = false,
  description,
}: {
  value: MatterRef | null;
  onChange: (value: MatterRef | null) => void;
  autoFocus?: boolean;
  optional?: boolean;
  description?: string | undefined;
}) {
  const t = useT();
  const [text, setText] = useState(value ? matterName(value) : '');
  const typed = text.trim().slice(0, 200);
  const found = useOperation(
    'matter.list',
    { text: typed, status: ['open', 'dormant'], sort: 'updatedAt', direction: 'desc', cursor: null, limit: most },
    { enabled: value === null, keepPrevious: true },
  );
  const matters = useMemo(() => (value ? [] : (found.data?.rows ?? [])), [value, found.data]);
  const options = useMemo(
    (): Option[] =>
      matters.map((matter) => ({
        id: matter.id,
        label: matterName(matter),
        icon: FolderOpen,
        ...(matter.clients.length > 0 ? { detail: matter.clients.join(', ') } : {}),
      })),
    [matters],
  );
  return (
    <ComboBox
      label={t('tickets.field.matter')}
      description={description}
      placeholder={t('tickets.matter.search')}
      options={options}
      value={null}
      onChange={(id) => {
        const chosen = matters.find((matter) => matter.id === id);
        if (!chosen) return;
        setText(matterName(chosen));
        onChange({ id: chosen.id, number: chosen.number, title: chosen.title });
      }}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (value !== null && next !== matterName(value)) onChange(null);
      }}
      autoFocus={autoFocus}
      optional={optional}
    />
  );
}
