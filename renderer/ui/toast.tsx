import './toast.css';
import { TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import { Button, IconButton } from './button.tsx';
import { useT } from './language.tsx';

export type ToastSpec = {
  text: string;
  /** `caution` stays until it is dismissed. */
  tone?: 'plain' | 'caution';
  /** A button, as for undo. */
  action?: { label: string; run: () => void; keys?: string };
};
type Shown = ToastSpec & { id: number };

const useToasts = create<{ toasts: readonly Shown[] }>(() => ({ toasts: [] }));
const patience = 8_000;
/** What can be undone or opened stays longer: one has to read it, decide, and get there. */
const patienceWithAction = 20_000;
let count = 0;

/** Tells something in passing, beside the work; read out when the reader pauses. Answers a function that takes it away. */
export function toast(spec: ToastSpec): () => void {
  count += 1;
  const id = count;
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), { ...spec, id }] }));
  return () => dismiss(id);
}

/** Runs the newest toast's action, as Ctrl+Z does. False if there is none. */
export function runLatestToastAction(): boolean {
  const latest = useToasts.getState().toasts.findLast((each) => each.action);
  if (!latest?.action) return false;
  dismiss(latest.id);
  latest.action.run();
  return true;
}

/** Takes all away, when someone else sits down. */
export function clearToasts(): void {
  useToasts.setState({ toasts: [] });
}

function dismiss(id: number) {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((each) => each.id !== id) }));
}

/** Where toasts appear: in the gap of the sidebar, where they cover nothing; once on each screen that can have any. */
export function ToastRegion() {
  const t = useT();
  const toasts = useToasts((state) => state.toasts);
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = region;
    if (!current) return;
    // Where the sidebar is too narrow to hold them they lie on the lower edge, and the screens end above.
    const watch = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--toast-room', `${current.offsetHeight}px`);
    });
    watch.observe(current);
    return () => {
      watch.disconnect();
      document.documentElement.style.removeProperty('--toast-room');
    };
  }, []);
  return (
    <section
      ref={region}
      className="ui-toasts"
      aria-label={t('common.notifications')}
      aria-live="polite"
      data-react-aria-top-layer="true"
    >
      {toasts.map((each) => (
        <Toast key={each.id} toast={each} />
      ))}
    </section>
  );
}

function Toast({ toast: { id, text, tone = 'plain', action } }: { toast: Shown }) {
  const t = useT();
  // Time stands still while someone is at it with the pointer or the keyboard.
  const [held, setHeld] = useState(false);
  const hasAction = action !== undefined;
  useEffect(() => {
    if (held || tone === 'caution') return;
    const timer = setTimeout(() => dismiss(id), hasAction ? patienceWithAction : patience);
    return () => clearTimeout(timer);
  }, [held, id, tone, hasAction]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices being looked at; its buttons do the work
    <div
      className="ui-toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'caution' && <TriangleAlert className="ui-icon" aria-hidden />}
      <p>{text}</p>
      {action && (
        <Button
          size="small"
          onPress={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" icon={X} label={t('common.dismiss')} onPress={() => dismiss(id)} />
    </div>
  );
}
