import './field.css';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError as AriaFieldError, Label as AriaLabel, Text } from 'react-aria-components';
import { useT } from './language.tsx';

/** What every field has: its name, an explanation, and what is wrong with it. */
export type FieldProps = {
  label: string;
  description?: ReactNode;
  /** What is wrong; the field is invalid while it is set. */
  error?: string | undefined;
  /** Must be filled in. Fields without it are marked as optional only where `optional` is set. */
  isRequired?: boolean;
  optional?: boolean;
  isDisabled?: boolean;
  className?: string;
};

/** The name of a field. */
export function Label({ children, optional = false }: { children: ReactNode; optional?: boolean }) {
  const t = useT();
  return (
    <AriaLabel className="ui-label">
      {children}
      {optional && <span className="ui-label-note">{t('common.optional')}</span>}
    </AriaLabel>
  );
}

/** The lines under a field. */
export function FieldNotes({ description, error }: { description?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
      <AriaFieldError className="ui-field-error">
        <TriangleAlert className="ui-icon" aria-hidden />
        <span>{error}</span>
      </AriaFieldError>
    </>
  );
}

/** What the fields pass on to react-aria; our own validation decides, the browser's bubbles never show. */
export function fieldState({ error, isRequired, isDisabled }: Pick<FieldProps, 'error' | 'isRequired' | 'isDisabled'>) {
  return {
    isInvalid: error !== undefined,
    isRequired: isRequired ?? false,
    isDisabled: isDisabled ?? false,
    validationBehavior: 'aria' as const,
  };
}
