import { dateOf, dayOf } from '../civil.ts';

/** The day's list, or the rolling list of four weeks that is there when everything else fails. */
export const paperLists = ['day', 'weeks'] as const;
export type PaperList = (typeof paperLists)[number];
const length: Readonly<Record<PaperList, number>> = { day: 1, weeks: 28 };

/** The last day that a list which begins on a day shows. */
export const lastDayOf = (list: PaperList, from: string) => dateOf((dayOf(from) ?? 0) + length[list] - 1);
