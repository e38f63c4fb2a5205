import { Plus, Star, X } from 'lucide-react';
import { Badge, Button, IconButton, TextField, useT } from '../../../ui/index.ts';
import type { Reach } from './content.ts';

/** Which of several is preferred, and what takes one away. The first one is preferred. */
export function RowTools<T>({
  list,
  at,
  name,
  onChange,
  none,
}: {
  list: readonly T[];
  at: number;
  name: string;
  onChange: (list: readonly T[]) => void;
  /** What stands there when the last one is taken away. */
  none: T;
}) {
  const t = useT();
  const others = list.filter((_, index) => index !== at);
  const one = list[at] as T;
  return (
    <span className="pt-tools">
      {list.length > 1 && at === 0 && <Badge>{t('parties.form.isPreferred')}</Badge>}
      {at > 0 && (
        <IconButton
          size="small"
          icon={Star}
          label={t('parties.form.prefer', { value: name })}
          onPress={() => onChange([one, ...others])}
        />
      )}
      <IconButton
        size="small"
        icon={X}
        label={t('parties.form.remove', { value: name })}
        onPress={() => onChange(others.length === 0 ? [none] : others)}
      />
    </span>
  );
}

/** E-mail addresses or telephone numbers, each with a short label. */
export function Reaches({
  name,
  what,
  add,
  rows,
  onChange,
  type,
  maxLength,
  errors,
}: {
  name: string;
  /** What one of them is called. */
  what: string;
  add: string;
  rows: readonly Reach[];
  onChange: (rows: readonly Reach[]) => void;
  type: 'email' | 'tel';
  maxLength: number;
  errors: (at: number) => string | undefined;
}) {
  const t = useT();
  const change = (at: number, part: Partial<Reach>) =>
    onChange(rows.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <fieldset className="pt-group">
      <legend>{name}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold no state of their own, and lines have no other name
        <div key={at} className="pt-reach">
          <TextField
            label={what}
            value={row.value}
            onChange={(value) => change(at, { value })}
            type={type}
            maxLength={maxLength}
            spellCheck={false}
            error={errors(at)}
          />
          <TextField
            label={t('parties.form.label')}
            placeholder={t('parties.form.labelHint')}
            value={row.label}
            onChange={(label) => change(at, { label })}
            maxLength={40}
          />
          <RowTools
            list={rows}
            at={at}
            name={row.value || t('parties.form.group', { what, number: at + 1 })}
            onChange={onChange}
            none={{ label: '', value: '' }}
          />
        </div>
      ))}
      {rows.length < 20 && (
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          className="pt-add"
          onPress={() => onChange([...rows, { label: '', value: '' }])}
        >
          {add}
        </Button>
      )}
    </fieldset>
  );
}
