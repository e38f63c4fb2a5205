import './key-hint.css';
import { isMac } from './platform.ts';

const names: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The parts of a key as they are printed on the keyboard: `Mod+K` is Ctrl K, or ⌘ K on a Mac. */
function keyParts(keys: string): string[] {
  return keys.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** Shows a key to press. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd className="ui-key-hint">
      {keyParts(keys).map((part) => (
        <span key={part}>{part}</span>
      ))}
    </kbd>
  );
}
