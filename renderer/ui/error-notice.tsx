import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OperationError } from '../../shared/contract/errors.ts';
import { Notice } from './blocks.tsx';
import { Button } from './button.tsx';
import { useFormats, useT } from './language.tsx';

/** Values for the sentences of an error; what has no place in a sentence is left out. An instant is written as people do. */
function useSayable(): (error: OperationError) => Record<string, string | number> {
  const { dateTime } = useFormats();
  return ({ params }) => {
    const values = Object.entries(params).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    const said = Object.fromEntries(values) as Record<string, string | number>;
    const { until } = said;
    return { reference: '–', ...said, ...(typeof until === 'string' ? { until: dateTime(until) } : {}) };
  };
}

/** What went wrong and what to do, in one line: for toasts and fields. */
export function useSayError(): (error: OperationError) => string {
  const t = useT();
  const sayable = useSayable();
  return (error) =>
    `${t(`errors.${error.code}.what`, sayable(error))} ${t(`errors.${error.code}.next`, sayable(error))}`;
}

/** What happened, what was kept, what to do next. Read out at once. */
export function ErrorNotice({
  error,
  onRetry,
  actions,
  children,
}: {
  error: OperationError;
  onRetry?: () => void;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const t = useT();
  const values = useSayable()(error);
  return (
    <Notice
      tone="caution"
      isAlert
      title={t(`errors.${error.code}.what`, values)}
      actions={
        onRetry || actions ? (
          <>
            {onRetry && (
              <Button size="small" icon={RotateCw} onPress={onRetry}>
                {t('common.retry')}
              </Button>
            )}
            {actions}
          </>
        ) : undefined
      }
    >
      <p>
        {t(`errors.${error.code}.kept`, values)} {t(`errors.${error.code}.next`, values)}
      </p>
      {children}
    </Notice>
  );
}
