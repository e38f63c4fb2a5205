import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { FieldNotes, type FieldProps, fieldState, Label } from './field.tsx';
import { useT } from './language.tsx';

type Passed = Pick<
  AriaTextFieldProps,
  'name' | 'autoFocus' | 'autoComplete' | 'inputMode' | 'type' | 'maxLength' | 'onBlur' | 'id'
>;

type Common = FieldProps &
  Passed & {
    value: string;
    onChange: (value: string) => void;
    isReadOnly?: boolean;
    placeholder?: string;
    spellCheck?: boolean;
    onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
    /** Without a visible name; it is still read out. */
    hideLabel?: boolean;
  };

export type TextFieldProps = Common & {
  inputRef?: Ref<HTMLInputElement>;
  /** Stands inside the frame, before and after the text. */
  before?: ReactNode;
  after?: ReactNode;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    description,
    error,
    optional,
    className = '',
    placeholder,
    inputRef,
    before,
    after,
    hideLabel,
  } = props;
  const { isRequired = false, isDisabled = false, onKeyDown, spellCheck = true } = props;
  const input = (
    <Input
      className="ui-input"
      ref={inputRef ?? null}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(onKeyDown === undefined ? {} : { onKeyDown })}
      spellCheck={spellCheck}
    />
  );
  return (
    <AriaTextField
      {...passed(props)}
      {...fieldState({ error, isRequired, isDisabled })}
      className={`ui-field ${className}`}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label optional={optional ?? false}>{label}</Label>}
      {before !== undefined || after !== undefined ? (
        <Group className="ui-input-group">
          {before}
          {input}
          {after}
        </Group>
      ) : (
        input
      )}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}

export type TextAreaProps = Common & { rows?: number; inputRef?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, description, error, optional, className = '', placeholder, inputRef, rows = 4, hideLabel } = props;
  const { isRequired = false, isDisabled = false, onKeyDown, spellCheck = true } = props;
  return (
    <AriaTextField
      {...passed(props)}
      {...fieldState({ error, isRequired, isDisabled })}
      className={`ui-field ${className}`}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label optional={optional ?? false}>{label}</Label>}
      <AriaTextArea
        className="ui-input"
        ref={inputRef ?? null}
        rows={rows}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(onKeyDown === undefined ? {} : { onKeyDown })}
        spellCheck={spellCheck}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}

/** A passphrase: hidden, with a button that shows it. Never checked for spelling, never remembered by the browser. */
export function PassphraseField(props: Omit<TextFieldProps, 'type' | 'before' | 'after' | 'spellCheck'>) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextField
      autoComplete="off"
      {...props}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      after={
        <Button
          slot={null}
          className="ui-icon-button"
          aria-label={shown ? t('common.hidePassphrase') : t('common.showPassphrase')}
          onPress={() => setShown(!shown)}
          excludeFromTabOrder={false}
        >
          <Icon className="ui-icon" aria-hidden />
        </Button>
      }
    />
  );
}

/** What goes to react-aria as it is. */
function passed(props: Common): Passed & Pick<Common, 'value' | 'onChange' | 'isReadOnly'> {
  const { value, onChange, isReadOnly, name, autoFocus, autoComplete, inputMode, type, maxLength, onBlur, id } = props;
  const all = { value, onChange, isReadOnly, name, autoFocus, autoComplete, inputMode, type, maxLength, onBlur, id };
  return Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined)) as ReturnType<typeof passed>;
}
