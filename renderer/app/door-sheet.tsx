import './door.css';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../../shared/contract/values.ts';
import { languageNames } from '../../shared/i18n/speak.ts';
import { Select, useT } from '../ui/index.ts';
import { Mark } from './mark.tsx';
import { useDoorLanguage } from './preferences.ts';

/** A sheet in front of the office: its heading is what a screen reader says first. `onSubmit` makes it a form. */
export function DoorSheet({
  title,
  intro,
  step,
  children,
  footer,
  after,
  onSubmit,
  wide = false,
  focusHeading = false,
}: {
  title: string;
  intro?: ReactNode;
  step?: string;
  children?: ReactNode;
  footer?: ReactNode;
  /** Below the buttons: other ways on. */
  after?: ReactNode;
  onSubmit?: () => void;
  wide?: boolean;
  /** For sheets without a first field. */
  focusHeading?: boolean;
}) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [focusHeading]);
  const body = (
    <>
      {children}
      {footer !== undefined && <div className="door-foot">{footer}</div>}
      {after}
    </>
  );
  return (
    <main className="door">
      <div className={`door-sheet ${wide ? 'door-sheet-wide' : ''}`}>
        <header className="door-head">
          <div className="door-name">
            <Mark />
            {t('common.program')}
          </div>
          {step !== undefined && <p className="door-step">{step}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {typeof intro === 'string' ? <p>{intro}</p> : intro}
        </header>
        {onSubmit ? (
          <form
            className="door-form"
            noValidate
            onSubmit={(event: FormEvent) => {
              event.preventDefault();
              onSubmit();
            }}
          >
            {body}
          </form>
        ) : (
          <div className="door-form">{body}</div>
        )}
      </div>
    </main>
  );
}

const options = (['nl', 'da', 'de', 'en'] as const).map((id) => ({ id, label: languageNames[id] }));

/** Chooses the language in front of the door. */
export function DoorLanguage() {
  const t = useT();
  const language = useDoorLanguage((state) => state.language);
  return (
    <div className="door-corner">
      <Select<Language>
        label={t('shell.language')}
        hideLabel
        quiet
        options={options}
        value={language}
        onChange={(next) => useDoorLanguage.setState({ language: next })}
      />
    </div>
  );
}
