/** Yes or no, as the database holds it. */
export type Flag = 0 | 1;
