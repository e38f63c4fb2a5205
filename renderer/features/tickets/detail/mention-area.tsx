import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../../ui/index.ts';
import { insertMention, type MentionQuery, mentionAt, mentionable } from './mentions.ts';

type Person = { readonly id: string; readonly name: string; readonly active: boolean };

/** A field of several lines that grows with its text and offers colleagues after an @. */
export function MentionArea({
  label,
  placeholder,
  value,
  onChange,
  people,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Who can be mentioned; nobody turns the suggestions off. */
  people: readonly Person[];
}) {
  const t = useT();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const caretAfter = useRef<number | null>(null);
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [chosen, setChosen] = useState(0);
  const found =
    query === null
      ? []
      : mentionable(
          people.filter((person) => person.active),
          query.text,
        );
  const isOpen = found.length > 0;

  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    area.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });
  const look = () => {
    const { selectionStart, selectionEnd } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    const next =
      people.length > 0 && selectionStart === selectionEnd
        ? mentionAt(area.current?.value ?? '', selectionStart)
        : null;
    setQuery((before) => (before?.start === next?.start && before?.text === next?.text ? before : next));
    setChosen(0);
  };
  const take = (name: string) => {
    if (query === null) return;
    const next = insertMention(value, query, area.current?.selectionStart ?? value.length, name);
    caretAfter.current = next.caret;
    onChange(next.text);
    setQuery(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setChosen((chosen - 1 + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(found[chosen]?.name ?? '');
    else if (event.key === 'Escape') setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="tk-mention">
      <textarea
        ref={area}
        className="tk-mention-area"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        rows={2}
        spellCheck
        {...(people.length > 0
          ? {
              'aria-autocomplete': 'list' as const,
              'aria-haspopup': 'listbox' as const,
              ...(isOpen ? { 'aria-controls': id, 'aria-activedescendant': `${id}-${chosen}` } : {}),
            }
          : {})}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onClick={look}
        onBlur={() => setQuery(null)}
      />
      {isOpen && (
        <div role="listbox" id={id} className="tk-mention-list" aria-label={t('tickets.compose.mention')}>
          {found.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
            <div
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person.name)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
