import { useMemo } from 'react';
import type { Category } from '../../../shared/features/categories/operations.ts';
import type { Team } from '../../../shared/features/teams/operations.ts';
import type { DirectoryPerson } from '../../../shared/features/users/operations.ts';
import { useMe, useOperation } from '../../client/index.ts';
import { type Option, useFormats, useT } from '../../ui/index.ts';
import { useSayAbsence } from '../absences/say.ts';

const noPeople: readonly DirectoryPerson[] = [];
const noTeams: readonly Team[] = [];
const noCategories: readonly Category[] = [];

/** Everyone of the office, in the order of the alphabet. */
export function usePeople(): readonly DirectoryPerson[] {
  const { compare } = useFormats();
  const rows = useOperation('user.directory', {}).data?.rows ?? noPeople;
  return useMemo(() => [...rows].sort((left, right) => compare(left.name, right.name)), [rows, compare]);
}

/** The office's teams. */
export function useTeams(): readonly Team[] {
  const { compare } = useFormats();
  const rows = useOperation('team.list', {}).data?.rows ?? noTeams;
  return useMemo(() => [...rows].sort((left, right) => compare(left.name, right.name)), [rows, compare]);
}

/** The office's categories, retired ones included. */
export function useCategories(): readonly Category[] {
  const { compare } = useFormats();
  const rows = useOperation('category.list', {}).data?.rows ?? noCategories;
  return useMemo(() => [...rows].sort((left, right) => compare(left.name, right.name)), [rows, compare]);
}

/** What stands beside a name; nothing where there is nothing to say. */
function detailOf(parts: readonly string[]): { detail?: string } {
  const said = parts.filter((part) => part !== '').join(', ');
  return said === '' ? {} : { detail: said };
}

/** People as choices, oneself first. Those who left are offered only where `withInactive` says so, or who is set already. */
export function usePersonOptions<I extends string>({
  withInactive = false,
  current = null,
}: {
  withInactive?: boolean;
  current?: string | null;
} = {}): Option<I>[] {
  const people = usePeople();
  const me = useMe();
  const t = useT();
  const sayAbsence = useSayAbsence();
  return useMemo(() => {
    const shown = people.filter((person) => person.active || withInactive || person.id === current);
    const own = shown.filter((person) => person.id === me.id);
    return [...own, ...shown.filter((person) => person.id !== me.id)].map((person) => ({
      id: person.id as string as I,
      label: person.active ? person.name : t('tickets.assign.inactive', { name: person.name }),
      ...detailOf([person.id === me.id ? t('tickets.me') : '', sayAbsence(person.id)]),
    }));
  }, [people, me.id, withInactive, current, t, sayAbsence]);
}

/** Teams as choices. */
export function useTeamOptions<I extends string>(): Option<I>[] {
  const teams = useTeams();
  return useMemo(
    () => teams.filter((team) => team.active).map((team) => ({ id: team.id as string as I, label: team.name })),
    [teams],
  );
}

/** Categories as choices; a retired one is offered only where it is already set. */
export function useCategoryOptions<I extends string>(current: string | null = null): Option<I>[] {
  const categories = useCategories();
  return useMemo(
    () =>
      categories
        .filter((category) => !category.retired || category.id === current)
        .map((category) => ({ id: category.id as string as I, label: category.name })),
    [categories, current],
  );
}
