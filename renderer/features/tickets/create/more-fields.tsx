import type { CategoryId, TeamId, UserId } from '../../../../shared/contract/ids.ts';
import type { Category } from '../../../../shared/features/categories/operations.ts';
import { type Priority, priorities } from '../../../../shared/features/tickets/values.ts';
import { useMay } from '../../../client/index.ts';
import { ComboBox, DatePicker, Markdown, MultiSelect, Notice, Select, useLanguage, useT } from '../../../ui/index.ts';
import { civilToday } from '../dates.ts';
import { MatterField } from '../matter-field.tsx';
import { useCategoryOptions, usePersonOptions, useTeamOptions } from '../office.ts';
import { PersonField } from '../people-field.tsx';
import { RequesterField } from '../requester-field.tsx';
import { changeNewTicket, useNewTicket } from './open.ts';

const byCategory = 'category';

/** What a new ticket may say besides its title; nothing of it is needed. */
export function MoreFields({ category, showProblems }: { category: Category | null; showProblems: boolean }) {
  const t = useT();
  const language = useLanguage();
  const draft = useNewTicket((state) => state.draft);
  const mayAssign = useMay('ticket.assign');
  const mayReadMatters = useMay('matter.read');
  const categories = useCategoryOptions<CategoryId>();
  const teams = useTeamOptions<TeamId>();
  const people = usePersonOptions<UserId>();
  const guideline = category ? (category.guidelines[language] ?? Object.values(category.guidelines)[0] ?? '') : '';
  const inherited = { id: byCategory, label: t('tickets.create.byCategory') };
  return (
    <div className="ui-stack">
      <div className="ui-columns">
        <ComboBox
          label={t('tickets.field.category')}
          options={categories}
          value={draft.category}
          onChange={(id) => changeNewTicket({ category: id })}
          placeholder={t('tickets.none.category')}
        />
        {mayReadMatters && <MatterField value={draft.matter} onChange={(matter) => changeNewTicket({ matter })} />}
      </div>
      {guideline !== '' && (
        <Notice title={t('tickets.create.guideline')}>
          <Markdown>{guideline}</Markdown>
        </Notice>
      )}
      <RequesterField
        value={draft.requester}
        onChange={(requester) => changeNewTicket({ requester })}
        initialText={draft.requester?.kind === 'newParty' ? draft.requester.name : ''}
        showProblems={showProblems}
      />
      <div className="ui-columns">
        <Select
          label={t('tickets.field.team')}
          options={[inherited, ...teams]}
          value={draft.team ?? byCategory}
          onChange={(id) => changeNewTicket({ team: id === byCategory ? null : (id as TeamId) })}
        />
        {mayAssign && (
          <PersonField
            label={t('tickets.field.assignee')}
            value={draft.assignee as UserId | null}
            onChange={(assignee) => changeNewTicket({ assignee })}
            placeholder={t('tickets.none.assignee')}
          />
        )}
        <Select
          label={t('tickets.field.priority')}
          options={[inherited, ...priorities.map((id) => ({ id, label: t(`words.priority.${id}`) }))]}
          value={draft.priority ?? byCategory}
          onChange={(id) => changeNewTicket({ priority: id === byCategory ? null : (id as Priority) })}
        />
        <DatePicker
          label={t('tickets.field.followUp')}
          value={draft.followUp}
          onChange={(followUp) => changeNewTicket({ followUp })}
          minValue={civilToday()}
          lean="future"
        />
        <MultiSelect
          label={t('tickets.field.watchers')}
          options={people}
          value={draft.watchers}
          onChange={(watchers) => changeNewTicket({ watchers })}
        />
      </div>
    </div>
  );
}
