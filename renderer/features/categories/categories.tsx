import { Eye, EyeOff, Plus, Tags, Users } from 'lucide-react';
import { useState } from 'react';
import type { Category } from '../../../shared/features/categories/operations.ts';
import type { Confidentiality } from '../../../shared/features/tickets/values.ts';
import { useOperation } from '../../client/index.ts';
import {
  Badge,
  Button,
  Checkbox,
  EmptyState,
  ErrorNotice,
  PriorityBadge,
  Table,
  useFormats,
  useT,
} from '../../ui/index.ts';
import { Area } from '../settings/layout.tsx';
import { CategoryPage, NewCategory } from './category.tsx';

const confidentialityIcons = { office: Eye, team: Users, concerned: EyeOff } as const satisfies Record<
  Confidentiality,
  unknown
>;

/** The kinds of request there are. */
export function CategoriesArea() {
  const t = useT();
  const format = useFormats();
  const categories = useOperation('category.list', {});
  const teams = useOperation('team.list', {}).data?.rows;
  const [open, setOpen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [withRetired, setWithRetired] = useState(false);
  const all = categories.data?.rows ?? [];
  const category = all.find((each) => each.id === open);
  if (category) return <CategoryPage key={category.id} category={category} onBack={() => setOpen(null)} />;
  if (isAdding) return <NewCategory onBack={() => setAdding(false)} />;
  const rows: Category[] = all
    .filter((each) => withRetired || !each.retired)
    .sort((left, right) => format.compare(left.name, right.name));
  return (
    <Area
      title={t('settings.section.categories')}
      intro={t('categories.intro')}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
          {t('categories.add')}
        </Button>
      }
    >
      {categories.error && <ErrorNotice error={categories.error.error} />}
      {all.some((each) => each.retired) && (
        <Checkbox isSelected={withRetired} onChange={setWithRetired}>
          {t('categories.showRetired')}
        </Checkbox>
      )}
      {categories.data && (
        <div className="settings-table">
          <Table
            label={t('settings.section.categories')}
            rows={rows}
            onOpen={(row) => setOpen(row.id)}
            empty={
              <EmptyState icon={Tags} title={t('categories.none')}>
                {t('categories.noneExplain')}
              </EmptyState>
            }
            columns={[
              { id: 'name', header: t('categories.name'), isRowHeader: true, cell: (row) => row.name },
              {
                id: 'confidentiality',
                header: t('categories.confidentiality'),
                cell: (row) => (
                  <Badge
                    icon={confidentialityIcons[row.confidentiality]}
                    tone={row.confidentiality === 'office' ? 'plain' : 'accent'}
                  >
                    {t(`words.confidentiality.${row.confidentiality}`)}
                  </Badge>
                ),
              },
              {
                id: 'team',
                header: t('categories.team'),
                cell: (row) => teams?.find((team) => team.id === row.defaultTeam)?.name ?? t('categories.noTeam'),
              },
              {
                id: 'priority',
                header: t('categories.priority'),
                cell: (row) => <PriorityBadge priority={row.defaultPriority} />,
              },
              {
                id: 'state',
                header: t('categories.state'),
                cell: (row) => (
                  <span className={row.retired ? 'ui-muted' : ''}>
                    {t(row.retired ? 'categories.retired' : 'categories.inUse')}
                  </span>
                ),
              },
            ]}
          />
        </div>
      )}
    </Area>
  );
}
