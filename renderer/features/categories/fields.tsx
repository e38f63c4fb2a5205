import { useState } from 'react';
import type { TeamId } from '../../../shared/contract/ids.ts';
import { type Language, languages } from '../../../shared/contract/values.ts';
import type { Category } from '../../../shared/features/categories/operations.ts';
import { confidentialities, type Priority, priorities } from '../../../shared/features/tickets/values.ts';
import { languageNames } from '../../../shared/i18n/speak.ts';
import { useOperation } from '../../client/index.ts';
import {
  Notice,
  RadioGroup,
  Select,
  Tabs,
  TextArea,
  TextField,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';

export type CategoryContent = Pick<
  Category,
  'names' | 'guidelines' | 'confidentiality' | 'defaultTeam' | 'defaultPriority'
>;
const noTeam = 'none';
const openness = { concerned: 0, team: 1, office: 2 } as const;

/** Drops what was left empty, as the core expects it. */
export function filled(texts: Partial<Record<Language, string>>): Partial<Record<Language, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()));
}

/** Everything that makes a category. */
export function CategoryFields({
  value,
  onChange,
  before,
}: {
  value: CategoryContent;
  onChange: (patch: Partial<CategoryContent>) => void;
  /** What is in force, to say what a change of sight means. */
  before?: Category;
}) {
  const t = useT();
  const format = useFormats();
  const teams = useOperation('team.list', {}).data?.rows ?? [];
  const [shown, setShown] = useState<Language>(useLanguage());
  const widens = before && openness[value.confidentiality] > openness[before.confidentiality];
  const narrows = before && openness[value.confidentiality] < openness[before.confidentiality];
  return (
    <>
      <Block title={t('categories.texts')} explain={t('categories.textsExplain')}>
        <Tabs<Language>
          label={t('categories.texts')}
          selected={shown}
          onSelect={setShown}
          tabs={languages.map((language) => ({
            id: language,
            label: value.names[language]?.trim() ? languageNames[language] : `${languageNames[language]} –`,
            content: (
              <div className="settings-form">
                <TextField
                  label={t('categories.nameIn', { language: languageNames[language] })}
                  value={value.names[language] ?? ''}
                  onChange={(text) => onChange({ names: { ...value.names, [language]: text } })}
                  maxLength={100}
                />
                <TextArea
                  label={t('categories.guidelinesIn', { language: languageNames[language] })}
                  description={t('categories.guidelinesExplain')}
                  value={value.guidelines[language] ?? ''}
                  onChange={(text) => onChange({ guidelines: { ...value.guidelines, [language]: text } })}
                  rows={6}
                />
              </div>
            ),
          }))}
        />
      </Block>
      <Block title={t('categories.confidentiality')}>
        <div className="settings-form">
          <RadioGroup
            label={t('categories.visibleTo')}
            options={confidentialities.map((id) => ({
              id,
              label: t(`words.confidentiality.${id}`),
              detail: t(`categories.confidentialityExplain.${id}`),
            }))}
            value={value.confidentiality}
            onChange={(next) => onChange({ confidentiality: next })}
          />
          {widens && <Notice tone="caution">{t('categories.widen')}</Notice>}
          {narrows && <Notice>{t('categories.narrow')}</Notice>}
        </div>
      </Block>
      <Block title={t('categories.defaults')}>
        <div className="settings-form">
          <Select
            label={t('categories.team')}
            options={[
              { id: noTeam, label: t('categories.noTeam') },
              ...teams
                .filter((team) => team.active || team.id === value.defaultTeam)
                .map((team) => ({ id: team.id as string, label: team.name }))
                .sort((left, right) => format.compare(left.label, right.label)),
            ]}
            value={value.defaultTeam ?? noTeam}
            onChange={(next) => onChange({ defaultTeam: next === noTeam ? null : (next as TeamId) })}
          />
          {value.confidentiality === 'team' && value.defaultTeam === null && (
            <Notice tone="caution">{t('categories.teamMissing')}</Notice>
          )}
          <Select<Priority>
            label={t('categories.priority')}
            options={priorities.map((id) => ({ id, label: t(`words.priority.${id}`) }))}
            value={value.defaultPriority}
            onChange={(next) => onChange({ defaultPriority: next })}
          />
        </div>
      </Block>
    </>
  );
}
