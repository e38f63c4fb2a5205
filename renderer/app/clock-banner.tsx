import { Notice, useFormats, useT } from '../ui/index.ts';

/** Says above every screen that this computer's clock is wrong, by how much and which way, and what to do. */
export function ClockBanner({ ahead }: { ahead: number | null }) {
  const t = useT();
  const { duration } = useFormats();
  if (ahead === null) return null;
  const by = duration(Math.abs(ahead));
  return (
    <div className="shell-banner" role="status">
      <Notice tone="caution" title={ahead > 0 ? t('shell.clock.fast', { by }) : t('shell.clock.slow', { by })}>
        <p>
          {t('shell.clock.text')} {t('shell.clock.next')}
        </p>
      </Notice>
    </div>
  );
}
