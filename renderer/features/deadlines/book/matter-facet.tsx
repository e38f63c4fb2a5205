import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import type { MatterId } from '../../../../shared/contract/ids.ts';
import { useMay, useOperation } from '../../../client/index.ts';
import { Button, Popover, useT } from '../../../ui/index.ts';
import { MatterField, matterName } from '../../tickets/matter-field.tsx';

/** Narrows the book to one matter, which is found by typing since there are too many for a list. */
export function MatterFacet({
  value,
  onChange,
}: {
  value: MatterId | null;
  onChange: (value: MatterId | null) => void;
}) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const mayRead = useMay('matter.read');
  const found = useOperation('matter.get', { id: value as MatterId }, { enabled: value !== null && mayRead });
  const choose = (next: MatterId | null) => {
    setOpen(false);
    onChange(next);
  };
  if (!mayRead) return null;
  const name = t('deadlineBook.field.matter');
  return (
    <Popover
      label={name}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" size="small" className={value === null ? '' : 'tk-filter-on'}>
          {value !== null && found.data ? `${name}: ` : name}
          {value !== null && found.data && (
            <span className="ui-ellipsis tk-filter-value">{matterName(found.data)}</span>
          )}
          <ChevronDown className="ui-icon" aria-hidden />
        </Button>
      }
    >
      <div className="dl-matter-facet">
        <MatterField value={null} onChange={(matter) => matter && choose(matter.id)} autoFocus />
        {value !== null && (
          <Button variant="quiet" size="small" icon={X} onPress={() => choose(null)}>
            {t('deadlineBook.book.anyMatter')}
          </Button>
        )}
      </div>
    </Popover>
  );
}
