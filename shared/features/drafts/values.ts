/** What is kept and not touched for so long comes to its end. */
export const draftsEndAfterDays = 30;
