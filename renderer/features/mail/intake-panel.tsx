import './mail.css';
import { CircleAlert, CircleCheck, CircleDashed, CircleSlash, Hourglass, type LucideIcon, X } from 'lucide-react';
import { go } from '../../app/routes.ts';
import { Button, IconButton, Progress, useT } from '../../ui/index.ts';
import { cancelIntake, closeIntake, type Intake, retryIntake, useIntakes } from './intake.ts';
import { sayRejection } from './reasons.ts';

const icons: Readonly<Record<Intake['state'], LucideIcon>> = {
  waiting: CircleDashed,
  reading: Hourglass,
  done: CircleCheck,
  failed: CircleAlert,
  cancelled: CircleSlash,
};

/** What becomes of each mail file that was dropped: how far, and which ticket it is now. Stands once in the window. */
export function IntakePanel() {
  const t = useT();
  const intakes = useIntakes((state) => state.intakes);
  if (intakes.length === 0) return null;
  const open = intakes.filter(({ state }) => state === 'waiting' || state === 'reading').length;
  const done = intakes.length - open;
  return (
    <section className="ml-panel" aria-label={t('mail.heading')}>
      <div className="ml-panel-head">
        {open > 0 ? (
          <Progress label={t('mail.heading')} done={done} total={intakes.length} onCancel={cancelIntake} />
        ) : (
          <>
            <h2 aria-live="polite">
              {t('mail.done', {
                count: intakes.filter(({ outcome }) => outcome && outcome.outcome !== 'rejected').length,
              })}
            </h2>
            <IconButton size="small" icon={X} label={t('mail.close')} onPress={closeIntake} />
          </>
        )}
      </div>
      <ul>
        {intakes.map((intake) => (
          <IntakeRow key={intake.key} intake={intake} />
        ))}
      </ul>
    </section>
  );
}

function IntakeRow({ intake }: { intake: Intake }) {
  const t = useT();
  const { outcome, state, file } = intake;
  const isRejected = outcome?.outcome === 'rejected';
  const Icon = isRejected ? CircleAlert : icons[state];
  return (
    <li className="ml-row">
      <Icon className="ui-icon" aria-hidden />
      <span className="ui-ellipsis ml-row-name" title={file.name}>
        {file.name}
      </span>
      {state === 'waiting' && <span className="ui-muted">{t('mail.waiting')}</span>}
      {state === 'reading' && <span className="ui-muted">{t('mail.reading')}</span>}
      {state === 'cancelled' && <span className="ui-muted">{t('mail.cancelled')}</span>}
      {state === 'failed' && (
        <>
          <span role="alert">
            {t('mail.failed')}: {intake.error ? t(`errors.${intake.error.code}.what`) : ''}
          </span>
          <Button size="small" onPress={() => retryIntake(intake.key)}>
            {t('mail.retry')}
          </Button>
        </>
      )}
      {outcome && outcome.outcome !== 'rejected' && (
        <>
          <span className="ui-muted">{t(`mail.${outcome.outcome}`)}</span>
          <Button
            size="small"
            variant="quiet"
            aria-label={t('mail.openTicket', { ticket: t('tickets.number', { number: outcome.ticket.number }) })}
            onPress={() => go('ticket', { id: outcome.ticket.id })}
          >
            {t('tickets.number', { number: outcome.ticket.number })}
          </Button>
        </>
      )}
      {outcome?.outcome === 'rejected' && (
        <span role="alert">
          {t('mail.rejected')}: {sayRejection(outcome.rejection.reason, t)}
        </span>
      )}
    </li>
  );
}
