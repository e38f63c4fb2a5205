import './blocks.css';
import { CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import { useFormats, useT } from './language.tsx';

/** What stands where nothing is yet: why, and how something gets there. */
export function EmptyState({
  title,
  children,
  icon: Icon,
  action,
  isWhole = false,
}: {
  title: string;
  children?: ReactNode;
  icon?: LucideIcon;
  action?: ReactNode;
  /** It is the whole screen, so its title is the screen's heading. */
  isWhole?: boolean;
}) {
  const Heading = isWhole ? 'h1' : 'h2';
  return (
    <div className="ui-empty">
      {Icon && <Icon className="ui-icon" aria-hidden />}
      <Heading>{title}</Heading>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}

const noticeIcons = { caution: TriangleAlert, plain: Info, proof: CircleCheck } as const;

/** A block that says something important in place. `isAlert` reads it out at once. */
export function Notice({
  title,
  children,
  tone = 'plain',
  actions,
  isAlert = false,
}: {
  title?: ReactNode;
  children?: ReactNode;
  tone?: 'caution' | 'plain' | 'proof';
  actions?: ReactNode;
  isAlert?: boolean;
}) {
  const Icon = noticeIcons[tone];
  return (
    <div className={`ui-notice ui-notice-${tone}`} {...(isAlert ? { role: 'alert' } : {})}>
      <Icon className="ui-icon" aria-hidden />
      <div className="ui-notice-body">
        {title !== undefined && <p className="ui-notice-title">{title}</p>}
        {children}
        {actions !== undefined && <div className="ui-notice-actions">{actions}</div>}
      </div>
    </div>
  );
}

/** How far something is. Without `total` nobody knows yet. */
export function Progress({
  label,
  done,
  total,
  unit = 'count',
  onCancel,
}: {
  label: string;
  done: number;
  total: number | null;
  unit?: 'count' | 'bytes';
  onCancel?: () => void;
}) {
  const t = useT();
  const format = useFormats();
  const id = useId();
  const say = unit === 'bytes' ? format.bytes : format.number;
  return (
    <div className="ui-progress">
      <div className="ui-progress-head">
        <span id={id}>{label}</span>
        <span className="ui-row">
          {total !== null && (
            <span className="ui-muted">{t('common.progressOf', { done: say(done), total: say(total) })}</span>
          )}
          {onCancel && (
            <Button size="small" onPress={onCancel}>
              {t('common.cancel')}
            </Button>
          )}
        </span>
      </div>
      <progress aria-labelledby={id} {...(total === null ? {} : { value: done, max: Math.max(total, 1) })} />
    </div>
  );
}

/** A person's initials. The name stands beside it or is read out with `isAlone`. */
export function Avatar({
  name,
  size = 'normal',
  isAlone = false,
}: {
  name: string;
  size?: 'small' | 'normal' | 'large';
  isAlone?: boolean;
}) {
  const words = name.split(/[\s,]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  // "Anna van der Berg" is AB: particles are written small. A name all in small letters has its own.
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const parts = capitals.length > 0 ? capitals : words;
  const initials = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
  return (
    <span
      className={`ui-avatar ui-avatar-${size}`}
      {...(isAlone ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {initials || '·'}
    </span>
  );
}
