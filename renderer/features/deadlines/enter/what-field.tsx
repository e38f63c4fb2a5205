import { useMemo } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { citation, entryName } from '../../../../shared/features/deadlines/sentences.ts';
import { useSignedIn } from '../../../client/index.ts';
import { ComboBox, type Option } from '../../../ui/index.ts';
import type { What } from '../new-deadline.ts';
import { useWords } from '../reckoning.tsx';

export type CatalogueRow = OutputOf<'deadline.catalogue'>['rows'][number];

/** Chooses what is entered: found by name, those of the office's own country first. */
export function WhatField({
  rows,
  value,
  onChange,
  error,
}: {
  rows: readonly CatalogueRow[];
  value: What | null;
  onChange: (value: What | null) => void;
  error: string | undefined;
}) {
  const words = useWords();
  const country = useSignedIn()?.office.country ?? '';
  const options = useMemo((): Option<What>[] => {
    const { t, formats } = words;
    const order = [country, 'EU'];
    const rank = (jurisdiction: string) => (order.indexOf(jurisdiction) + order.length + 1) % (order.length + 1);
    const named = rows.map((row) => ({ row, label: entryName(row.id, words) }));
    named.sort(
      (left, right) =>
        rank(left.row.jurisdiction) - rank(right.row.jurisdiction) ||
        left.row.jurisdiction.localeCompare(right.row.jurisdiction) ||
        formats.compare(left.label, right.label),
    );
    return [
      { id: 'own', label: t('deadlineBook.what.own') },
      { id: 'manual', label: t('deadlineBook.what.manual') },
      { id: 'followUp', label: t('deadlineBook.what.followUp') },
      ...named.map(({ row, label }) => ({
        id: row.id,
        label,
        detail: `${t(`deadlineBook.law.${row.jurisdiction}`)} · ${citation(row.source, words)}`,
      })),
    ];
  }, [rows, words, country]);
  return (
    <ComboBox<What>
      label={words.t('deadlineBook.field.what')}
      placeholder={words.t('deadlineBook.what.placeholder')}
      options={options}
      value={value}
      onChange={onChange}
      error={error}
      isRequired
      autoFocus
    />
  );
}
