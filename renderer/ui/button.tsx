import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, TooltipTrigger } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';

type Common = Pick<
  AriaButtonProps,
  | 'onPress'
  | 'isDisabled'
  | 'autoFocus'
  | 'type'
  | 'form'
  | 'slot'
  | 'id'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'aria-haspopup'
  | 'aria-pressed'
> & { className?: string };

export type ButtonProps = Common & {
  children: ReactNode;
  /** `primary`: the one thing to do here. `quiet`: without a frame. */
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 'normal' | 'small';
  icon?: LucideIcon;
  /** The work it started is under way; it cannot be pressed again. */
  isPending?: boolean;
  'aria-label'?: string;
};

/** A button with words. */
export function Button({
  children,
  variant = 'secondary',
  size = 'normal',
  icon: Icon,
  isPending = false,
  className = '',
  onPress,
  type,
  ...rest
}: ButtonProps) {
  // Not react-aria's own pending state: what it leaves for screen readers names the button even when that is gone.
  // The button keeps the focus, but does nothing and submits nothing.
  const press = isPending || !onPress ? {} : { onPress };
  const kind = type === undefined ? {} : { type: isPending ? ('button' as const) : type };
  return (
    <AriaButton
      {...rest}
      {...press}
      {...kind}
      {...(isPending ? { 'data-pending': true } : {})}
      className={`ui-button ui-button-${variant} ui-button-${size} ${className}`}
    >
      {Icon && <Icon className="ui-icon" aria-hidden />}
      {children}
    </AriaButton>
  );
}

export type IconButtonProps = Common & {
  icon: LucideIcon;
  /** What it does; shown in the tooltip. */
  label: string;
  /** The key that does the same, as in `useShortcut`: `Mod+K`. */
  keys?: string;
  size?: 'normal' | 'small';
};

/** A button with a picture only: its name and key stand in a tooltip. */
export function IconButton({ icon: Icon, label, keys, size = 'normal', className = '', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={60}>
      <AriaButton {...rest} aria-label={label} className={`ui-icon-button ui-icon-button-${size} ${className}`}>
        <Icon className="ui-icon" aria-hidden />
      </AriaButton>
      <Tooltip {...(keys === undefined ? {} : { keys })}>{label}</Tooltip>
    </TooltipTrigger>
  );
}
