import { useCallback } from 'react';
import type { Absence } from '../../../shared/features/absences/operations.ts';
import { useOperation } from '../../client/index.ts';
import { useFormats, useT } from '../../ui/index.ts';

const nobody: readonly Absence[] = [];

/** Of somebody: absent until when, or from when on if it begins one day; empty for whoever is there. */
export function useSayAbsence(): (person: string) => string {
  const t = useT();
  const { dayAndMonth } = useFormats();
  const rows = useOperation('absence.list', {}, { keepPrevious: true }).data?.rows ?? nobody;
  return useCallback(
    (person) => {
      const next = rows.find((each) => each.person.id === person);
      if (!next) return '';
      return next.isNow
        ? t('absences.until', { date: dayAndMonth(next.until) })
        : t('absences.soon', { date: dayAndMonth(next.from) });
    },
    [rows, t, dayAndMonth],
  );
}
