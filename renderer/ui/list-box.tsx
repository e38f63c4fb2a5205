import './list-box.css';
import { Check, type LucideIcon } from 'lucide-react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { useT } from './language.tsx';

/** One choice of a Select, ComboBox or MultiSelect. */
export type Option<K extends string = string> = {
  id: K;
  label: string;
  /** A second, quieter text. */
  detail?: string;
  icon?: LucideIcon;
  isDisabled?: boolean;
};

/** The choices in the popover of a Select or ComboBox. */
export function OptionList({ items }: { items?: readonly Option[] }) {
  const t = useT();
  return (
    <ListBox<Option>
      {...(items ? { items } : {})}
      className="ui-list-box"
      renderEmptyState={() => <div className="ui-list-empty">{t('common.noChoices')}</div>}
    >
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className="ui-list-item"
        >
          <Check className="ui-list-check" aria-hidden />
          {option.icon && <option.icon className="ui-icon" aria-hidden />}
          <span className="ui-list-item-text">
            <Text slot="label">{option.label}</Text>{' '}
            {option.detail !== undefined && (
              <Text slot="description" className="ui-list-item-detail">
                {option.detail}
              </Text>
            )}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
