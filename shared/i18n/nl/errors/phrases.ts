/** What was kept, as most sentences say it. */
export const nothingChanged = 'Er is niets gewijzigd.';
export const textKept = 'Er is niets gewijzigd en wat u hebt getypt, staat er nog.';
export const officeUntouched = 'In het kantoor is niets gewijzigd.';
