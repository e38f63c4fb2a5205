import './date-picker.css';
import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import type { CivilDate } from '../../shared/contract/values.ts';
import { FieldNotes, type FieldProps, fieldState, Label } from './field.tsx';
import { useT } from './language.tsx';

export type DatePickerProps = FieldProps & {
  value: CivilDate | null;
  onChange: (value: CivilDate | null) => void;
  minValue?: CivilDate;
  maxValue?: CivilDate;
  autoFocus?: boolean;
  hideLabel?: boolean;
};

/** A civil date, typed in parts in the order of the language or chosen in a calendar. */
export function DatePicker(props: DatePickerProps) {
  const { label, description, error, optional = false, className = '', value, onChange, minValue, maxValue } = props;
  const { isRequired = false, isDisabled = false, autoFocus = false, hideLabel } = props;
  const t = useT();
  return (
    <AriaDatePicker
      {...fieldState({ error, isRequired, isDisabled })}
      className={`ui-field ${className}`}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      {...(minValue === undefined ? {} : { minValue: parseDate(minValue) })}
      {...(maxValue === undefined ? {} : { maxValue: parseDate(maxValue) })}
      shouldForceLeadingZeros
      autoFocus={autoFocus}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label optional={optional}>{label}</Label>}
      <Group className="ui-input-group">
        <DateInput className="ui-date-input">
          {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
        </DateInput>
        {value !== null && !isRequired && !isDisabled && (
          <Button slot={null} className="ui-icon-button" aria-label={t('common.clear')} onPress={() => onChange(null)}>
            <X className="ui-icon" aria-hidden />
          </Button>
        )}
        <Button className="ui-icon-button">
          <CalendarDays className="ui-icon" aria-hidden />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className="ui-popover">
        <Dialog className="ui-calendar">
          <Calendar>
            <header>
              <Button slot="previous" className="ui-icon-button">
                <ChevronLeft className="ui-icon" aria-hidden />
              </Button>
              <Heading level={3} />
              <Button slot="next" className="ui-icon-button">
                <ChevronRight className="ui-icon" aria-hidden />
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className="ui-calendar-cell" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
