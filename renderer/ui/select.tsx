import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components';
import { FieldNotes, type FieldProps, fieldState, Label } from './field.tsx';
import { useT } from './language.tsx';
import { type Option, OptionList } from './list-box.tsx';

export type SelectProps<K extends string> = FieldProps & {
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K) => void;
  placeholder?: string;
  /** Small and without a frame, for bars above lists. */
  quiet?: boolean;
  /** Without a visible name; it is still read out. */
  hideLabel?: boolean;
  autoFocus?: boolean;
  id?: string;
};

/** One of a few choices. For many, use ComboBox. */
export function Select<K extends string>(props: SelectProps<K>) {
  const {
    label,
    description,
    error,
    optional = false,
    className = '',
    options,
    value,
    onChange,
    quiet,
    hideLabel,
  } = props;
  const { isRequired = false, isDisabled = false, placeholder, autoFocus = false, id } = props;
  const t = useT();
  const selected = useMemo(() => options.find((option) => option.id === value), [options, value]);
  return (
    <AriaSelect
      {...fieldState({ error, isRequired, isDisabled })}
      className={`ui-field ${quiet ? 'ui-select-quiet' : ''} ${className}`}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as K);
      }}
      placeholder={placeholder ?? t('common.choose')}
      autoFocus={autoFocus}
      {...(id === undefined ? {} : { id })}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label optional={optional}>{label}</Label>}
      <Button className="ui-select-button">
        <SelectValue className="ui-select-value">
          {({ defaultChildren }) => selected?.label ?? defaultChildren}
        </SelectValue>
        <ChevronDown className="ui-icon" aria-hidden />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className="ui-popover">
        <OptionList items={options} />
      </Popover>
    </AriaSelect>
  );
}
