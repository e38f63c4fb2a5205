import { useState } from 'react';
import type { Category } from '../../../shared/features/categories/operations.ts';
import { useCommand } from '../../client/index.ts';
import { Badge, Button, ErrorNotice, Notice, toast, useT } from '../../ui/index.ts';
import { useAct } from '../approvals/second-person.tsx';
import { useDraft } from '../settings/draft.ts';
import { Area, Block, SaveRow } from '../settings/layout.tsx';
import { type CategoryContent, CategoryFields, filled } from './fields.tsx';

const fields = ['names', 'guidelines', 'confidentiality', 'defaultTeam', 'defaultPriority'] as const;
const hasName = ({ names }: CategoryContent) => Object.keys(filled(names)).length > 0;

/** One category, to be edited. */
export function CategoryPage({ category, onBack }: { category: Category; onBack: () => void }) {
  const t = useT();
  const draft = useDraft(category);
  const { id, names, guidelines, confidentiality, defaultTeam, defaultPriority } = draft.value;
  const update = useAct('category.update', {
    onDone: (next) => {
      draft.saved(next, ...fields);
      toast({ text: t('settings.saved') });
    },
    onAsked: () => draft.discard(...fields),
  });
  return (
    <Area title={category.name} back={{ label: t('categories.back'), onPress: onBack }}>
      {category.retired && (
        <div className="ui-row">
          <Badge>{t('categories.retired')}</Badge>
        </div>
      )}
      {update.error && <ErrorNotice error={update.error} />}
      <CategoryFields value={draft.value} onChange={draft.set} before={category} />
      {!hasName(draft.value) && <Notice tone="caution">{t('categories.nameMissing')}</Notice>}
      <SaveRow
        isDirty={draft.isDirty(...fields)}
        isPending={update.isPending}
        onDiscard={() => {
          draft.discard(...fields);
          update.clear();
        }}
        onSave={() => {
          if (!hasName(draft.value)) return;
          void update.perform({
            id,
            version: draft.version,
            names: filled(names),
            guidelines: filled(guidelines),
            confidentiality,
            defaultTeam,
            defaultPriority,
          });
        }}
      />
      <Retire category={category} version={draft.version} onChanged={(next) => draft.saved(next)} />
      {update.dialog}
    </Area>
  );
}

function Retire({
  category,
  version,
  onChanged,
}: {
  category: Category;
  version: number;
  onChanged: (next: Category) => void;
}) {
  const t = useT();
  const setRetired = useCommand('category.setRetired');
  const { id, retired } = category;
  return (
    <Block title={t('categories.state')} explain={t('categories.retireExplain')}>
      {setRetired.error && <ErrorNotice error={setRetired.error.error} />}
      <div className="ui-row">
        <Button
          isPending={setRetired.isPending}
          onPress={() => setRetired.mutate({ id, version, retired: !retired }, { onSuccess: onChanged })}
        >
          {t(retired ? 'categories.restore' : 'categories.retire')}
        </Button>
      </div>
    </Block>
  );
}

/** A category that does not exist yet. */
export function NewCategory({ onBack }: { onBack: () => void }) {
  const t = useT();
  const [content, setContent] = useState<CategoryContent>({
    names: {},
    guidelines: {},
    confidentiality: 'office',
    defaultTeam: null,
    defaultPriority: 'normal',
  });
  const [wasTried, setTried] = useState(false);
  const create = useCommand('category.create');
  return (
    <Area title={t('categories.add')} back={{ label: t('categories.back'), onPress: onBack }}>
      {create.error && <ErrorNotice error={create.error.error} />}
      <CategoryFields value={content} onChange={(patch) => setContent((old) => ({ ...old, ...patch }))} />
      {wasTried && !hasName(content) && (
        <Notice tone="caution" isAlert>
          {t('categories.nameMissing')}
        </Notice>
      )}
      <div className="ui-row">
        <Button
          variant="primary"
          isPending={create.isPending}
          onPress={() => {
            setTried(true);
            if (!hasName(content)) return;
            create.mutate(
              { ...content, names: filled(content.names), guidelines: filled(content.guidelines) },
              { onSuccess: onBack },
            );
          }}
        >
          {t('categories.add')}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t('common.cancel')}
        </Button>
      </div>
    </Area>
  );
}
