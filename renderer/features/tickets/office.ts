import { useMemo } from 'react';
import type { Category } from '../../../shared/features/categories/operations.ts';
import type { Team } from '../../../shared/features/teams/operations.ts';
import type { DirectoryPerson } from '../../../shared/features/users/operations.ts';
import { useMe, useOperation } from '../../client/index.ts';
import { type Option, useFormats, useT } from '../../ui/index.ts';

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
  return useMemo(() => {
    const shown = people.filter((person) => person.active || withInactive || person.id === current);
    const own = shown.filter((person) => person.id === me.id);
    return [...own, ...shown.filter((person) => person.id !== me.id)].map((person) => ({
      id: person.id as string as I,
      label: person.active ? person.name : t('tickets.assign.inactive', { name: person.name }),
      ...(person.id === me.id ? { detail: t('tickets.me') } : {}),
    }));
  }, [people, me.id, withInactive, current, t]);
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
