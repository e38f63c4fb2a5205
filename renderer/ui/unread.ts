/** The mark of a date field whose text is no date yet. */
export const unreadMark = 'data-unread';

/**
 * Nothing is sent while a date that somebody typed was not understood: it would be left out silently. The first such field gets the
 * focus and says what is wrong.
 */
export function stopAtUnread(within: Element): boolean {
  const field = within.querySelector<HTMLInputElement>(`input[${unreadMark}]`);
  // Leaving the field makes it say what is wrong, also when it is left and entered at once.
  field?.blur();
  field?.focus();
  return field !== null;
}
