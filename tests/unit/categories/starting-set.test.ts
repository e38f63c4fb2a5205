import { expect, it } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import { categoryOperations } from '../../../shared/features/categories/operations.ts';
import { startingCategories } from '../../../shared/features/categories/starting-set.ts';
import { startingTeams } from '../../../shared/features/teams/starting-set.ts';

const create = categoryOperations['category.create'].input;

it.each(Object.entries(startingCategories))(
  '%s is a category the office could have made itself, in four languages',
  (_, each) => {
    const { names, guidelines, confidentiality, defaultPriority } = each;
    expect(create.safeParse({ names, guidelines, confidentiality, defaultPriority, defaultTeam: null }).success).toBe(
      true,
    );
    for (const language of languages) expect(guidelines[language].length).toBeGreaterThan(20);
  },
);

it.each(languages)('no two categories or teams share a name in %s', (language) => {
  const names = [...Object.values(startingCategories).map((each) => each.names[language])];
  expect(new Set(names).size).toBe(names.length);
  const teams = Object.values(startingTeams).map((each) => each[language]);
  expect(new Set(teams).size).toBe(teams.length);
});

it('keeps HR matters to the persons concerned and data-protection requests to a team', () => {
  expect(startingCategories.hrMatter.confidentiality).toBe('concerned');
  expect(startingCategories.dataProtection).toMatchObject({ confidentiality: 'team', defaultTeam: 'lawyers' });
});
