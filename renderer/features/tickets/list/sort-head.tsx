// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of rows draws only those in sight, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useT } from '../../../ui/index.ts';

type Direction = 'asc' | 'desc';

/** The heading of a column, by which a list is sorted where `onSort` is given. */
export function SortHead({
  name,
  sorted,
  first,
  onSort,
}: {
  name: string;
  /** How the list stands by this column; null while it stands by another. */
  sorted: Direction | null;
  /** The direction that people want first. */
  first: Direction;
  onSort: ((direction: Direction) => void) | null;
}) {
  const t = useT();
  if (onSort === null) {
    return (
      <div role="columnheader" className="ui-ellipsis">
        {name}
      </div>
    );
  }
  const Arrow = sorted === 'asc' ? ArrowUp : ArrowDown;
  const next = sorted === null ? first : sorted === 'asc' ? 'desc' : 'asc';
  const said = { asc: 'ascending', desc: 'descending' } as const;
  return (
    <div role="columnheader" aria-sort={sorted === null ? 'none' : said[sorted]} className="ui-ellipsis">
      <button
        type="button"
        className="tk-sort"
        title={t('tickets.screen.sortBy', { field: name })}
        onClick={() => onSort(next)}
      >
        <span className="ui-ellipsis">{name}</span>
        {sorted !== null && <Arrow className="ui-icon" aria-hidden />}
      </button>
    </div>
  );
}
