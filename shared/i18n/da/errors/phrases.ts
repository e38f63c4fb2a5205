/** What was kept, as most sentences say it. */
export const nothingChanged = 'Intet er ændret.';
export const textKept = 'Intet er ændret, og det, du har skrevet, er her stadig.';
export const officeUntouched = 'Intet på kontoret er ændret.';
