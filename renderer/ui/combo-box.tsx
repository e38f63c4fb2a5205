import './combo-box.css';
import { ChevronDown, X } from 'lucide-react';
import { type KeyboardEvent, useContext, useId, useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  ComboBoxStateContext,
  Group,
  Input,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { FieldNotes, type FieldProps, fieldState, Label } from './field.tsx';
import { useT } from './language.tsx';
import { type Option, OptionList } from './list-box.tsx';

type Shared<K extends string> = FieldProps & {
  /** All choices, or, with `onInputChange`, those found for what is typed. */
  options: readonly Option<K>[];
  placeholder?: string;
  autoFocus?: boolean;
  hideLabel?: boolean;
  /** Set where the choices are looked up as one types: the list is then shown as given. */
  onInputChange?: (text: string) => void;
};

export type ComboBoxProps<K extends string> = Shared<K> & {
  value: K | null;
  onChange: (value: K | null) => void;
  /** With looked-up choices: the text of the chosen one, which may no longer be among them. */
  inputValue?: string;
};

/** One of many choices, found by typing. Emptying the text chooses nothing. */
export function ComboBox<K extends string>(props: ComboBoxProps<K>) {
  const { label, description, error, optional = false, className = '', options, value, onChange, hideLabel } = props;
  const { isRequired = false, isDisabled = false, placeholder, autoFocus = false, onInputChange, inputValue } = props;
  // The list says that nothing matches only where something was typed.
  const [typed, setTyped] = useState(false);
  return (
    <AriaComboBox<Option<K>>
      {...fieldState({ error, isRequired, isDisabled })}
      className={`ui-field ${className}`}
      value={value}
      onChange={(key) => onChange(key as K | null)}
      allowsEmptyCollection={onInputChange !== undefined || typed}
      onInputChange={(text) => {
        setTyped(text !== '');
        onInputChange?.(text);
      }}
      {...(onInputChange ? { items: options } : { defaultItems: options })}
      {...(inputValue === undefined ? {} : { inputValue })}
      autoFocus={autoFocus}
      menuTrigger="focus"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label optional={optional}>{label}</Label>}
      <ComboInput placeholder={placeholder} />
      <FieldNotes description={description} error={error} />
      <Popover className="ui-popover">
        <OptionList />
      </Popover>
    </AriaComboBox>
  );
}

export type MultiSelectProps<K extends string> = Shared<K> & {
  value: readonly K[];
  onChange: (value: K[]) => void;
};

/** Several of many choices; the chosen ones stand below as tags that can be removed. */
export function MultiSelect<K extends string>(props: MultiSelectProps<K>) {
  const { label, description, error, optional = false, className = '', options, value, onChange, hideLabel } = props;
  const { isRequired = false, isDisabled = false, placeholder, autoFocus = false, onInputChange } = props;
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState(false);
  const chosen = value.flatMap((key) => options.find((option) => option.id === key) ?? []);
  return (
    <div className={`ui-field ${className}`}>
      <AriaComboBox<Option<K>, 'multiple'>
        {...fieldState({ error, isRequired, isDisabled })}
        selectionMode="multiple"
        className="ui-field"
        value={value}
        onChange={(keys) => onChange(keys as K[])}
        allowsEmptyCollection={onInputChange !== undefined || typed}
        onInputChange={(text) => {
          setTyped(text !== '');
          onInputChange?.(text);
        }}
        {...(onInputChange ? { items: options } : { defaultItems: options })}
        autoFocus={autoFocus}
        menuTrigger="focus"
        {...(hideLabel ? { 'aria-label': label } : {})}
      >
        {!hideLabel && <Label optional={optional}>{label}</Label>}
        <ComboInput placeholder={placeholder} />
        <FieldNotes description={description} error={error} />
        <Popover className="ui-popover">
          <OptionList />
        </Popover>
      </AriaComboBox>
      {chosen.length > 0 && (
        <TagGroup
          aria-label={label}
          id={id}
          {...(isDisabled ? {} : { onRemove: (keys) => onChange(value.filter((key) => !keys.has(key))) })}
        >
          <TagList className="ui-tags">
            {chosen.map((option) => (
              <Tag key={option.id} id={option.id} textValue={option.label} className="ui-tag">
                <span className="ui-ellipsis">{option.label}</span>
                {!isDisabled && (
                  <Button
                    slot="remove"
                    className="ui-icon-button"
                    aria-label={t('common.removeItem', { name: option.label })}
                  >
                    <X className="ui-icon" aria-hidden />
                  </Button>
                )}
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}

/**
 * Enter on typed text chooses the first of what was found, as in the palette. Where nothing was found the text stays and nothing is
 * sent: it would otherwise be emptied silently.
 */
function useEnterChooses() {
  const state = useContext(ComboBoxStateContext);
  return (event: KeyboardEvent) => {
    if (!state || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const { inputValue, selectedItem, selectionManager, collection } = state;
    if (inputValue === '' || selectedItem?.textValue === inputValue) return;
    const first = collection.getFirstKey();
    if (first === null) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (selectionManager.focusedKey === null && state.isOpen) selectionManager.setFocusedKey(first);
  };
}

function ComboInput({ placeholder }: { placeholder: string | undefined }) {
  const onKeyDownCapture = useEnterChooses();
  return (
    <Group className="ui-input-group" onKeyDownCapture={onKeyDownCapture}>
      <Input className="ui-input" {...(placeholder === undefined ? {} : { placeholder })} />
      <Button className="ui-icon-button">
        <ChevronDown className="ui-icon" aria-hidden />
      </Button>
    </Group>
  );
}
