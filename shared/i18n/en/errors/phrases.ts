/** What was kept, as most sentences say it. */
export const nothingChanged = 'Nothing was changed.';
export const textKept = 'Nothing was changed, and what you typed is still here.';
export const officeUntouched = 'Nothing in the office was changed.';
