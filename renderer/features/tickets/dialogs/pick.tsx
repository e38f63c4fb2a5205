import './pick.css';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, Text, useFilter } from 'react-aria-components';
import { useT } from '../../../ui/index.ts';

export type Choice<K extends string> = { id: K; text: string; content?: ReactNode; detail?: string | undefined };

/** A short list of which one is chosen by arrows and Enter, a letter, or a press; choosing does it at once. */
export function Pick<K extends string>({
  label,
  choices,
  current,
  onPick,
  withSearch = false,
}: {
  label: string;
  choices: readonly Choice<K>[];
  /** The one in force now. */
  current: K | null;
  onPick: (id: K) => void;
  /** For long lists: a field above that narrows them down. */
  withSearch?: boolean;
}) {
  const t = useT();
  const { contains } = useFilter({ sensitivity: 'base' });
  const list = (
    <ListBox
      aria-label={label}
      className="ui-list-box tk-pick"
      items={choices}
      autoFocus={withSearch ? false : 'first'}
      onAction={(key) => onPick(String(key) as K)}
      renderEmptyState={() => <div className="ui-list-empty">{t('common.noChoices')}</div>}
    >
      {(choice) => (
        <ListBoxItem id={choice.id} textValue={choice.text} className="ui-list-item">
          <span className="ui-list-item-text">
            <Text slot="label">{choice.content ?? choice.text}</Text>{' '}
            {choice.detail !== undefined && (
              <Text slot="description" className="ui-list-item-detail">
                {choice.detail}
              </Text>
            )}
          </span>
          {choice.id === current && <Check className="ui-icon" aria-hidden />}
        </ListBoxItem>
      )}
    </ListBox>
  );
  if (!withSearch) return list;
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('common.search')} className="tk-pick-search" autoFocus>
        <Input className="ui-input" placeholder={t('common.search')} />
      </SearchField>
      {list}
    </Autocomplete>
  );
}
