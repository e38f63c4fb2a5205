import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, DatePicker, IconButton, useT } from '../../../ui/index.ts';
import { civilToday } from '../../tickets/dates.ts';

/** The days on which a deadline is recalled before it ends. */
export function NoticeFields({
  value,
  end,
  onChange,
}: {
  value: readonly string[];
  /** The deadline's last day; a notice lies before it. */
  end: string;
  onChange: (value: string[]) => void;
}) {
  const t = useT();
  // An empty field for the next one, until a day is in it.
  const [isAdding, setAdding] = useState(false);
  const shown: (string | null)[] = isAdding ? [...value, null] : [...value];
  const set = (index: number, date: string | null) => {
    if (date === null) return;
    setAdding(false);
    onChange(
      [...new Set(shown.map((each, at) => (at === index ? date : each)).filter((each) => each !== null))].sort(),
    );
  };
  return (
    <fieldset className="dl-notices">
      <legend className="ui-label">{t('deadlineBook.field.notices')}</legend>
      {shown.length === 0 && <p className="ui-muted">{t('deadlineBook.result.noNotices')}</p>}
      {shown.map((date, index) => (
        <div key={date ?? 'new'} className="dl-notice">
          <DatePicker
            label={t('deadlineBook.result.noticeDay', { count: index + 1 })}
            hideLabel
            value={date}
            onChange={(next) => set(index, next)}
            lean="future"
            minValue={civilToday()}
            maxValue={end}
            isRequired
            autoFocus={date === null}
          />
          <IconButton
            icon={X}
            label={t('common.removeItem', { name: t('deadlineBook.result.noticeDay', { count: index + 1 }) })}
            onPress={() => {
              setAdding(false);
              if (date !== null) onChange(value.filter((each) => each !== date));
            }}
          />
        </div>
      ))}
      {!isAdding && value.length < 10 && (
        <Button variant="quiet" size="small" icon={Plus} onPress={() => setAdding(true)}>
          {t('deadlineBook.result.addNotice')}
        </Button>
      )}
    </fieldset>
  );
}
