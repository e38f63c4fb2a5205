import type { ReactNode } from 'react';
import type { OperationError } from '../../../../shared/contract/errors.ts';
import type { UserId } from '../../../../shared/contract/ids.ts';
import type { MatterDetail } from '../../../../shared/features/matters/values.ts';
import type { DirectoryPerson } from '../../../../shared/features/users/operations.ts';
import type { Translate } from '../../../../shared/i18n/speak.ts';
import { useOperation } from '../../../client/index.ts';
import { DatePicker, TextArea, TextField, useT } from '../../../ui/index.ts';
import { civilToday } from '../../tickets/dates.ts';
import { PersonField } from '../../tickets/people-field.tsx';
import type { MatterContent } from '../new-matter.ts';

export type Problems = { readonly [field in keyof MatterContent | 'client' | 'opponent']?: string };

/** A matter as the fields show it. */
export function contentOf(matter: MatterDetail): MatterContent {
  const { title, number, kind, description, openedOn } = matter;
  const { lawyer, secretary } = matter;
  return { title, number, kind, description, lawyer: lawyer?.id ?? null, secretary: secretary?.id ?? null, openedOn };
}

/** What is missing. */
export function missing({ title, openedOn }: MatterContent, t: Translate): Problems {
  return {
    ...(title.trim() === '' ? { title: t('common.required') } : {}),
    ...(openedOn === null ? { openedOn: t('common.required') } : {}),
  };
}

/** Which fields a refusal is about; nothing where it is about none. */
export function problemsOf(
  { code }: OperationError,
  { lawyer, secretary }: MatterContent,
  people: readonly DirectoryPerson[],
  t: Translate,
): Problems {
  if (code === 'matter_number_taken') return { number: t('matters.form.taken') };
  if (code === 'already_in_matter') return { opponent: t('matters.form.twice') };
  if (code !== 'person_inactive') return {};
  const left = (id: UserId | null) => id !== null && people.some((person) => person.id === id && !person.active);
  // The list of people may not know it yet; then both are named.
  const unknown = !left(lawyer) && !left(secretary);
  const text = t('matters.form.inactive');
  return {
    ...(lawyer !== null && (unknown || left(lawyer)) ? { lawyer: text } : {}),
    ...(secretary !== null && (unknown || left(secretary)) ? { secretary: text } : {}),
  };
}

/** The fields of a matter. */
export function MatterFields({
  value,
  onChange,
  problems,
  theirs = {},
  isNew = false,
  children,
}: {
  value: MatterContent;
  onChange: (part: Partial<MatterContent>) => void;
  problems: Problems;
  /** What a colleague entered meanwhile where one has typed oneself. */
  theirs?: { readonly [field in keyof MatterContent]?: string };
  isNew?: boolean;
  /** Stands after the title. */
  children?: ReactNode;
}) {
  const t = useT();
  const on = value.openedOn ?? civilToday();
  const numbering = useOperation('matter.numbering', { on }, { enabled: isNew, keepPrevious: true });
  const next = numbering.data?.next;
  const note = (field: keyof MatterContent) =>
    theirs[field] === undefined ? {} : { description: `${t('matters.form.lateTheirs')}: ${theirs[field]}` };
  return (
    <div className="ui-stack">
      <TextField
        label={t('matters.field.title')}
        placeholder={t('matters.form.titleHint')}
        value={value.title}
        onChange={(title) => onChange({ title })}
        maxLength={300}
        isRequired
        autoFocus
        error={problems.title}
        {...note('title')}
      />
      {children}
      <div className="ui-columns">
        <TextField
          label={t('matters.field.number')}
          value={value.number}
          onChange={(number) => onChange({ number })}
          maxLength={40}
          spellCheck={false}
          error={problems.number}
          {...(isNew ? { optional: true, description: t('matters.form.numberHint') } : { isRequired: true })}
          {...(isNew && next !== undefined ? { placeholder: t('matters.form.next', { number: next }) } : {})}
          {...note('number')}
        />
        <TextField
          label={t('matters.field.kind')}
          placeholder={t('matters.form.kindHint')}
          value={value.kind}
          onChange={(kind) => onChange({ kind })}
          maxLength={80}
          optional
          {...note('kind')}
        />
        <PersonField
          label={t('matters.form.lawyer')}
          value={value.lawyer}
          onChange={(lawyer) => onChange({ lawyer })}
          placeholder={t('matters.page.nobody')}
          error={problems.lawyer}
          {...note('lawyer')}
        />
        <PersonField
          label={t('matters.field.secretary')}
          value={value.secretary}
          onChange={(secretary) => onChange({ secretary })}
          placeholder={t('matters.page.nobody')}
          error={problems.secretary}
          {...note('secretary')}
        />
        <DatePicker
          label={t('matters.field.openedOn')}
          value={value.openedOn}
          onChange={(openedOn) => onChange({ openedOn })}
          lean="past"
          isRequired
          error={problems.openedOn}
          {...note('openedOn')}
        />
      </div>
      <TextArea
        label={t('matters.field.description')}
        value={value.description}
        onChange={(description) => onChange({ description })}
        rows={3}
        optional
        {...note('description')}
      />
    </div>
  );
}
