import './choice.css';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { FieldNotes, type FieldProps, fieldState, Label } from './field.tsx';

export type CheckboxProps = {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Some of what it stands for is chosen. */
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  /** A second, quieter line. */
  detail?: string;
  autoFocus?: boolean;
  'aria-label'?: string;
  className?: string;
};

/** Yes or no. */
export function Checkbox({ children, detail, isIndeterminate = false, className = '', ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} isIndeterminate={isIndeterminate} className={`ui-checkbox ${className}`}>
      <span className="ui-box">{isIndeterminate ? <Minus aria-hidden /> : <Check aria-hidden />}</span>
      <span>
        {children}
        {detail !== undefined && <span className="ui-choice-detail">{detail}</span>}
      </span>
    </AriaCheckbox>
  );
}

export type RadioGroupProps<K extends string> = FieldProps & {
  options: readonly { id: K; label: string; detail?: string; isDisabled?: boolean }[];
  value: K | null;
  onChange: (value: K) => void;
  autoFocus?: boolean;
};

/** One of a few choices that should all be seen. */
export function RadioGroup<K extends string>(props: RadioGroupProps<K>) {
  const { label, description, error, optional = false, className = '', options, value, onChange, autoFocus } = props;
  const { isRequired = false, isDisabled = false } = props;
  return (
    <AriaRadioGroup
      {...fieldState({ error, isRequired, isDisabled })}
      className={`ui-field ${className}`}
      value={value}
      onChange={(key) => onChange(key as K)}
    >
      <Label optional={optional}>{label}</Label>
      <div className="ui-radio-list">
        {options.map((option, index) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            autoFocus={(autoFocus ?? false) && (value === null ? index === 0 : option.id === value)}
            className="ui-radio"
          >
            <span className="ui-box">
              <span className="ui-dot" />
            </span>
            <span>
              {option.label}
              {option.detail !== undefined && <span className="ui-choice-detail">{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}
