import type { KeyboardEvent } from 'react';

/** Ctrl+Enter (on a Mac also Cmd+Enter) sends what is being written, from any field. */
export function submitByKey(submit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    submit();
  };
}
