import type { KeyboardEvent } from 'react';
import { stopAtUnread } from '../../ui/index.ts';

/** Ctrl+Enter (on a Mac also Cmd+Enter) sends what is being written, from any field. */
export function submitByKey(submit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    if (!stopAtUnread(event.currentTarget)) submit();
  };
}

/** After something was written the letters are keys again: the focus goes from the field to the ticket around it. */
export function leaveField(field: Element | null): void {
  if (field?.contains(document.activeElement)) field.closest<HTMLElement>('article')?.focus();
}

/** Escape leaves a field; what was typed stays in it. */
export function leaveByKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  leaveField(event.currentTarget);
}
