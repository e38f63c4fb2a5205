import { ChevronDown, X } from 'lucide-react';
import { memo, useState } from 'react';
import type { CategoryId, TeamId, UserId } from '../../../../shared/contract/ids.ts';
import type { TicketFilter, TicketList } from '../../../../shared/features/tickets/list.ts';
import { priorities, ticketStatuses } from '../../../../shared/features/tickets/values.ts';
import { useMe } from '../../../client/index.ts';
import { Button, Checkbox, DatePicker, Popover, useFormats, useT } from '../../../ui/index.ts';
import { useListSettings } from '../../views/settings.ts';
import { useCategoryOptions, usePeople, usePersonOptions, useTeamOptions } from '../office.ts';
import { activeFilters, singledOut, withFilter } from './filter.ts';
import { FilterFacet } from './filter-facet.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const dates = ['createdFrom', 'createdUntil', 'updatedFrom', 'updatedUntil', 'followUpUntil'] as const;
const signs = ['unassigned', 'watching'] as const;

/** What of the list is shown. Looking at single colleagues asks for a reason first. */
export const FilterBar = memo(function FilterBar({ list }: { list: TicketList }) {
  const t = useT();
  const me = useMe();
  const people = usePeople();
  const gone = new Set<string>(people.filter(({ active }) => !active).map(({ id }) => id));
  const { list: say } = useFormats();
  const [settings, change] = useListSettings(list);
  const [asking, setAsking] = useState<TicketFilter | null>(null);
  const categories = useCategoryOptions<CategoryId>();
  const teams = useTeamOptions<TeamId>();
  const persons = usePersonOptions<UserId>({ withInactive: true });
  const { filter } = settings;
  const set = <K extends keyof TicketFilter>(key: K, value: TicketFilter[K] | undefined) =>
    change({ filter: withFilter(filter, key, value) });
  const setAssignee = (value: UserId[]) => {
    const next = withFilter(filter, 'assignee', value);
    const singled = peopleKey(next, me.id, gone);
    if (singled !== '' && singled !== settings.reason?.people) setAsking(next);
    else change({ filter: next, ...(singled === '' ? { reason: null } : {}) });
  };
  const names = (of: TicketFilter) =>
    say(singledOut(of, me.id, gone).flatMap((id) => people.find((person) => person.id === id)?.name ?? []));
  return (
    <>
      <FilterFacet
        name={t('tickets.field.status')}
        options={ticketStatuses.map((id) => ({ id, label: t(`words.status.${id}`) }))}
        value={filter.status ?? []}
        onChange={(value) => set('status', value)}
      />
      <FilterFacet
        name={t('tickets.field.priority')}
        options={[...priorities].reverse().map((id) => ({ id, label: t(`words.priority.${id}`) }))}
        value={filter.priority ?? []}
        onChange={(value) => set('priority', value)}
      />
      <FilterFacet
        name={t('tickets.field.category')}
        options={categories}
        value={filter.category ?? []}
        onChange={(value) => set('category', value)}
      />
      <FilterFacet
        name={t('tickets.field.team')}
        options={teams}
        value={filter.team ?? []}
        onChange={(value) => set('team', value)}
      />
      <FilterFacet
        name={t('tickets.field.assignee')}
        options={persons}
        value={filter.assignee ?? []}
        onChange={setAssignee}
      />
      <DatesAndSigns filter={filter} set={set} />
      {activeFilters(filter).length > 0 && (
        <Button variant="quiet" size="small" icon={X} onPress={() => change({ filter: {}, reason: null })}>
          {t('tickets.filter.clear')}
        </Button>
      )}
      {settings.reason !== null && (
        <span className="ui-muted ui-ellipsis">
          {t('tickets.reason.shown', { name: names(filter), reason: settings.reason.text })}
        </span>
      )}
      {asking !== null && (
        <ReasonDialog
          names={names(asking)}
          onClose={() => setAsking(null)}
          onReason={(text) => {
            setAsking(null);
            change({ filter: asking, reason: { text, people: peopleKey(asking, me.id, gone) } });
          }}
        />
      )}
    </>
  );
});

/** For whom a reason was given. */
function peopleKey(filter: TicketFilter, me: string, gone: ReadonlySet<string>): string {
  return [...singledOut(filter, me, gone)].sort().join();
}

type SetFilter = <K extends keyof TicketFilter>(key: K, value: TicketFilter[K] | undefined) => void;

/** The rarer filters, behind one button: days, unassigned, watched. */
function DatesAndSigns({ filter, set }: { filter: TicketFilter; set: SetFilter }) {
  const t = useT();
  const active = [...dates, ...signs].filter((key) => filter[key] !== undefined).length;
  return (
    <Popover
      label={t('tickets.filter.meta')}
      trigger={
        <Button variant="quiet" size="small" className={active > 0 ? 'tk-filter-on' : ''}>
          {t('tickets.filter.meta')}
          {active > 0 && `: ${active}`}
          <ChevronDown className="ui-icon" aria-hidden />
        </Button>
      }
    >
      <div className="tk-filter-dates">
        {signs.map((key) => (
          <Checkbox key={key} isSelected={filter[key] === true} onChange={(on) => set(key, on ? true : undefined)}>
            {t(`tickets.filter.${key}`)}
          </Checkbox>
        ))}
        {dates.map((key) => (
          <DatePicker
            key={key}
            label={t(`tickets.filter.${key}`)}
            value={filter[key] ?? null}
            onChange={(date) => set(key, date ?? undefined)}
            lean={key === 'followUpUntil' ? 'future' : 'past'}
          />
        ))}
      </div>
    </Popover>
  );
}
