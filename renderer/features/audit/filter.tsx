import { type ReactNode, useState } from 'react';
import type { TicketId, UserId } from '../../../shared/contract/ids.ts';
import type { CivilDate } from '../../../shared/contract/values.ts';
import { auditAreaOf, auditAreas, eventsOfArea } from '../../../shared/features/audit/areas.ts';
import { type AuditOutcome, auditEvents, auditOutcomes } from '../../../shared/features/audit/events.ts';
import type { AuditFilter } from '../../../shared/features/audit/operations.ts';
import { auditEventName } from '../../../shared/features/audit/sentences.ts';
import { call, useMay, useOperation } from '../../client/index.ts';
import {
  Button,
  ComboBox,
  DatePicker,
  Select,
  stopAtUnread,
  TextField,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';

type Chosen = {
  actor: UserId | null;
  /** An event, or `area:` and a group of them. */
  what: string | null;
  outcome: AuditOutcome | 'any';
  from: CivilDate | null;
  until: CivilDate | null;
  ticket: string;
  reason: string;
};
const nothing: Chosen = { actor: null, what: null, outcome: 'any', from: null, until: null, ticket: '', reason: '' };
const areaPrefix = 'area:';

function eventsOf(what: string | null) {
  if (what === null) return undefined;
  const area = auditAreas.find((each) => what === `${areaPrefix}${each}`);
  return area ? eventsOfArea(area) : auditEvents.filter((event) => event === what);
}

/** Chooses which entries are shown. Nothing is asked for before "Show": looking at one person needs a reason first. */
export function AuditFilterBar({
  onShow,
  extra,
}: {
  onShow: (filter: AuditFilter) => void;
  /** At the end of the row of buttons: what else is done with what is shown. */
  extra?: ReactNode;
}) {
  const t = useT();
  const format = useFormats();
  const language = useLanguage();
  const mayReadTickets = useMay('ticket.read');
  const directory = useOperation('user.directory', {}).data?.rows ?? [];
  const [chosen, setChosen] = useState<Chosen>(nothing);
  const [wasTried, setTried] = useState(false);
  const [isTicketUnknown, setTicketUnknown] = useState(false);
  const [isPending, setPending] = useState(false);
  const set = (patch: Partial<Chosen>) => setChosen((old) => ({ ...old, ...patch }));
  const isReasonMissing = chosen.actor !== null && chosen.reason.trim() === '';
  const isRangeWrong = chosen.from !== null && chosen.until !== null && chosen.until < chosen.from;

  async function ticketId(): Promise<TicketId | null> {
    const number = Number(/^\s*(?:T-)?(\d{1,15})\s*$/iu.exec(chosen.ticket)?.[1]);
    if (!Number.isSafeInteger(number) || number < 1) return null;
    return call('ticket.byNumber', { number }).then(
      (found) => found.id,
      () => null,
    );
  }

  async function show() {
    setTried(true);
    if (isReasonMissing || isRangeWrong) return;
    setPending(true);
    const ticket = chosen.ticket.trim() === '' ? undefined : await ticketId();
    setPending(false);
    setTicketUnknown(ticket === null);
    if (ticket === null) return;
    const events = eventsOf(chosen.what);
    onShow({
      ...(chosen.actor === null ? {} : { actor: chosen.actor, reason: chosen.reason.trim() }),
      ...(events === undefined ? {} : { events }),
      ...(chosen.outcome === 'any' ? {} : { outcome: chosen.outcome }),
      ...(ticket === undefined ? {} : { ticket }),
      ...(chosen.from === null ? {} : { from: chosen.from }),
      ...(chosen.until === null ? {} : { until: chosen.until }),
    });
  }

  const whats = auditAreas.flatMap((area) => [
    { id: `${areaPrefix}${area}`, label: t('audit.allOf', { area: t(`audit.areas.${area}`) }) },
    ...auditEvents
      .filter((event) => auditAreaOf(event) === area)
      .map((event) => ({
        id: event as string,
        label: auditEventName(event, language),
        detail: t(`audit.areas.${area}`),
      })),
  ]);

  return (
    <form
      className="audit-filter"
      aria-label={t('audit.filter')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!stopAtUnread(event.currentTarget)) void show();
      }}
    >
      <div className="audit-fields">
        <ComboBox<UserId>
          label={t('audit.person')}
          placeholder={t('audit.anyone')}
          options={directory
            .map((person) => ({ id: person.id, label: person.name, detail: person.login }))
            .sort((left, right) => format.compare(left.label, right.label))}
          value={chosen.actor}
          onChange={(actor) => set({ actor })}
        />
        <ComboBox
          label={t('audit.what')}
          placeholder={t('audit.anything')}
          options={whats}
          value={chosen.what}
          onChange={(what) => set({ what })}
        />
        <Select<AuditOutcome | 'any'>
          label={t('audit.outcome')}
          options={(['any', ...auditOutcomes] as const).map((id) => ({ id, label: t(`audit.outcomes.${id}`) }))}
          value={chosen.outcome}
          onChange={(outcome) => set({ outcome })}
        />
        <DatePicker label={t('audit.from')} value={chosen.from} onChange={(from) => set({ from })} lean="past" />
        <DatePicker
          label={t('audit.until')}
          value={chosen.until}
          onChange={(until) => set({ until })}
          lean="past"
          error={isRangeWrong ? t('audit.badRange') : undefined}
        />
        {mayReadTickets && (
          <TextField
            label={t('audit.ticket')}
            placeholder={t('audit.ticketPlaceholder')}
            value={chosen.ticket}
            onChange={(ticket) => {
              set({ ticket });
              setTicketUnknown(false);
            }}
            spellCheck={false}
            error={isTicketUnknown ? t('audit.ticketUnknown') : undefined}
          />
        )}
      </div>
      {chosen.actor !== null && (
        <TextField
          label={t('audit.reason')}
          description={t('audit.reasonExplain')}
          value={chosen.reason}
          onChange={(reason) => set({ reason })}
          maxLength={1_000}
          isRequired
          error={wasTried && isReasonMissing ? t('errors.reason_required.what') : undefined}
        />
      )}
      <div className="audit-acts">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('audit.show')}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            setChosen(nothing);
            setTried(false);
            setTicketUnknown(false);
            onShow({});
          }}
        >
          {t('audit.reset')}
        </Button>
        {extra}
      </div>
    </form>
  );
}
