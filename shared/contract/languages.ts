/** The languages that the program speaks. Apart from `values.ts`, so that a window can begin without zod. */
export const languages = ['nl', 'da', 'de', 'en'] as const;
export type Language = (typeof languages)[number];
