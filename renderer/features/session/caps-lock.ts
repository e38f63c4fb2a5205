import { type KeyboardEvent, useState } from 'react';

/** Whether the caps lock key is on, as far as key presses have told. */
export function useCapsLock(): [boolean, (event: KeyboardEvent<HTMLElement>) => void] {
  const [on, setOn] = useState(false);
  return [on, (event) => setOn(event.getModifierState('CapsLock'))];
}
