import './date-picker.css';
import { CalendarDays, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { TextField as AriaTextField, Button, Dialog, Group, Input, Popover, Text } from 'react-aria-components';
import type { CivilDate } from '../../shared/contract/values.ts';
import { type Leaning, readTypedDate, type TypedDate } from '../../shared/features/dates/typed.ts';
import { dateOf, dayOf } from '../../shared/features/deadlines/civil.ts';
import type { Formats, Translate } from '../../shared/i18n/speak.ts';
import { Button as TextButton } from './button.tsx';
import { DateCalendar, type DayMarks } from './date-calendar.tsx';
import { FieldNotes, type FieldProps, fieldState, Label } from './field.tsx';
import { useFormats, useLanguage, useT } from './language.tsx';
import { todayHere } from './today.ts';
import { unreadMark } from './unread.ts';

export type DatePickerProps = FieldProps & {
  value: CivilDate | null;
  /** Null while the field is empty, or holds something that is no date yet. */
  onChange: (value: CivilDate | null) => void;
  minValue?: CivilDate;
  maxValue?: CivilDate;
  /** Which day is meant where the year or the week is not said. */
  lean?: Leaning;
  /** What the calendar shows besides: holidays, and how much is due on a day. */
  marks?: DayMarks;
  placeholder?: string;
  autoFocus?: boolean;
  hideLabel?: boolean;
};

type Limits = { minValue: CivilDate | undefined; maxValue: CivilDate | undefined };

/** What is wrong with what was typed; undefined where it is a day that may be chosen, or nothing at all. */
function problemOf(read: TypedDate, { minValue, maxValue }: Limits, t: Translate, formats: Formats) {
  if (read.kind === 'empty') return undefined;
  if (read.kind === 'weekdayDiffers') {
    return t('common.date.weekdayDiffers', { date: formats.civilDateLong(read.date) });
  }
  if (read.kind === 'ambiguous') return t('common.date.which');
  if (read.kind !== 'date') return t(`common.date.${read.kind}`);
  if (minValue !== undefined && read.date < minValue) {
    return t('common.date.tooEarly', { date: formats.civilDate(minValue) });
  }
  if (maxValue !== undefined && read.date > maxValue) {
    return t('common.date.tooLate', { date: formats.civilDate(maxValue) });
  }
  return undefined;
}

/** The text of the field, and what it is understood as. A value that comes from elsewhere replaces what was typed. */
function useTypedText({ value, onChange, lean = 'nearest', ...limits }: DatePickerProps) {
  const t = useT();
  const formats = useFormats();
  const language = useLanguage();
  const written = (date: CivilDate | null) => (date === null ? '' : formats.civilDateDay(date));
  const [text, setText] = useState(() => written(value));
  const [told, setTold] = useState(value);
  const [wasTyped, setTyped] = useState(false);
  const [shown, setShown] = useState(false);
  if (value !== told) {
    setTold(value);
    setText(written(value));
    setTyped(false);
  }
  const limit: Limits = { minValue: limits.minValue, maxValue: limits.maxValue };
  const read = (typed: string) => readTypedDate(typed, language, todayHere(), lean);
  const type = (typed: string) => {
    const understood = read(typed);
    const fits = understood.kind === 'date' && problemOf(understood, limit, t, formats) === undefined;
    const next = fits ? understood.date : null;
    setText(typed);
    setTyped(typed !== '');
    setShown(false);
    setTold(next);
    if (next !== value) onChange(next);
  };
  const take = (date: CivilDate) => {
    setText(written(date));
    setTold(date);
    if (date !== value) onChange(date);
  };
  const understood = wasTyped ? read(text) : undefined;
  const problem = understood && problemOf(understood, limit, t, formats);
  /** Writes out what was understood, and says what was not. */
  const settle = () => {
    setShown(true);
    if (value !== null) setText(written(value));
  };
  return { text, type, take, settle, understood, problem, error: shown ? problem : undefined };
}

/** A civil date, typed as people type it or chosen in a calendar; what was understood stands below in full words. */
export function DatePicker(props: DatePickerProps) {
  const { label, description, error, optional = false, className = '', value, onChange, minValue, maxValue } = props;
  const { isRequired = false, isDisabled = false, autoFocus = false, hideLabel, marks, placeholder } = props;
  const t = useT();
  const { civilDateLong } = useFormats();
  const typed = useTypedText(props);
  const { understood, problem } = typed;
  const group = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const wrong = typed.error ?? (problem === undefined ? error : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      typed.settle();
      if (problem !== undefined) event.preventDefault();
    } else if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      setOpen(true);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && value !== null) {
      event.preventDefault();
      const next = dateOf((dayOf(value) ?? 0) + (event.key === 'ArrowUp' ? 1 : -1));
      if (next >= (minValue ?? next) && next <= (maxValue ?? next)) typed.take(next);
    }
  };
  const close = () => {
    setOpen(false);
    input.current?.focus();
  };
  return (
    <AriaTextField
      {...fieldState({ error: wrong, isRequired, isDisabled })}
      className={`ui-field ${className}`}
      value={typed.text}
      onChange={typed.type}
      autoFocus={autoFocus}
      autoComplete="off"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label optional={optional}>{label}</Label>}
      <Group className="ui-input-group" ref={group}>
        <Input
          className="ui-input"
          ref={input}
          spellCheck={false}
          onKeyDown={onKeyDown}
          onBlur={typed.settle}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(problem === undefined ? {} : { [unreadMark]: true })}
        />
        {value !== null && !isRequired && !isDisabled && (
          <Button slot={null} className="ui-icon-button" aria-label={t('common.clear')} onPress={() => onChange(null)}>
            <X className="ui-icon" aria-hidden />
          </Button>
        )}
        <Button
          slot={null}
          className="ui-icon-button"
          aria-label={`${t('common.openCalendar')}: ${label}`}
          isDisabled={isDisabled}
          onPress={() => setOpen(true)}
        >
          <CalendarDays className="ui-icon" aria-hidden />
        </Button>
      </Group>
      {understood?.kind === 'date' && problem === undefined && (
        <Text slot="description" className="ui-description ui-date-read" aria-live="polite">
          {civilDateLong(understood.date)}
        </Text>
      )}
      <FieldNotes {...(description === undefined ? {} : { description })} error={wrong} />
      {understood?.kind === 'ambiguous' && <Choices dates={understood.dates} onTake={typed.take} field={input} />}
      <Popover className="ui-popover" triggerRef={group} placement="bottom end" isOpen={isOpen} onOpenChange={setOpen}>
        <Dialog className="ui-calendar" aria-label={label}>
          <DateCalendar
            value={value}
            onChange={(date) => {
              typed.take(date);
              close();
            }}
            {...(minValue === undefined ? {} : { minValue })}
            {...(maxValue === undefined ? {} : { maxValue })}
            {...(marks === undefined ? {} : { marks })}
          />
        </Dialog>
      </Popover>
    </AriaTextField>
  );
}

/** The days that a text may mean; one is chosen, never guessed. */
function Choices({
  dates,
  onTake,
  field,
}: {
  dates: readonly CivilDate[];
  onTake: (date: CivilDate) => void;
  field: RefObject<HTMLInputElement | null>;
}) {
  const t = useT();
  const { civilDateLong } = useFormats();
  return (
    <fieldset className="ui-date-choices" aria-label={t('common.date.which')}>
      {dates.map((date) => (
        <TextButton
          key={date}
          size="small"
          slot={null}
          onPress={() => {
            onTake(date);
            field.current?.focus();
          }}
        >
          {civilDateLong(date)}
        </TextButton>
      ))}
    </fieldset>
  );
}
