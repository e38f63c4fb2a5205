import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { Button, type Option, Popover, useT } from '../../../ui/index.ts';

/** One filter: a button that says what is chosen, and the choices under it. What is chosen counts when it closes. */
export function FilterFacet<K extends string>({
  name,
  options,
  value,
  onChange,
}: {
  name: string;
  options: readonly Option<K>[];
  value: readonly K[];
  onChange: (value: K[]) => void;
}) {
  const t = useT();
  const [chosen, setChosen] = useState<readonly K[] | null>(null);
  const { contains } = useFilter({ sensitivity: 'base' });
  const labels = value.flatMap((id) => options.find((option) => option.id === id)?.label ?? []);
  const [first, ...others] = labels;
  const said = others.length > 0 ? t('tickets.filter.moreValues', { first: first ?? '', count: others.length }) : first;
  const close = () => {
    if (chosen !== null && [...chosen].sort().join() !== [...value].sort().join()) onChange([...chosen]);
    setChosen(null);
  };
  const list = (
    <ListBox
      aria-label={name}
      className="ui-list-box tk-filter-list"
      items={options}
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={chosen ?? value}
      onSelectionChange={(keys) => setChosen(keys === 'all' ? options.map(({ id }) => id) : ([...keys] as K[]))}
      autoFocus={options.length > 8 ? false : 'first'}
      renderEmptyState={() => <div className="ui-list-empty">{t('tickets.filter.nothingFound')}</div>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label} className="ui-list-item">
          <Check className="ui-list-check" aria-hidden />
          <span className="ui-list-item-text">
            {option.label} {option.detail && <span className="ui-list-item-detail">{option.detail}</span>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <Popover
      label={name}
      isOpen={chosen !== null}
      onOpenChange={(open) => (open ? setChosen(value) : close())}
      trigger={
        <Button variant="quiet" size="small" className={value.length > 0 ? 'tk-filter-on' : ''}>
          {said === undefined ? name : `${name}: `}
          {said !== undefined && <span className="ui-ellipsis tk-filter-value">{said}</span>}
          <ChevronDown className="ui-icon" aria-hidden />
        </Button>
      }
    >
      {options.length > 8 ? (
        <Autocomplete filter={contains}>
          <SearchField aria-label={t('tickets.filter.search')} autoFocus>
            <Input className="ui-input" placeholder={t('tickets.filter.search')} />
          </SearchField>
          {list}
        </Autocomplete>
      ) : (
        list
      )}
    </Popover>
  );
}
