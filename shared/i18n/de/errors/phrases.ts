/** What was kept, as most sentences say it. */
export const nothingChanged = 'Es wurde nichts geändert.';
export const textKept = 'Es wurde nichts geändert, und was Sie getippt haben, ist noch da.';
export const officeUntouched = 'In der Kanzlei wurde nichts geändert.';
