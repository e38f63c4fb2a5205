// Words by which transmission protocols and mail servers of the four languages say that something did not arrive.
const failures =
  /\b(?:fail(?:ed|ure|s)?|errors?|undeliver\w*|not delivered|rejected|refused|fehlgeschlagen|fehlerhaft|fehler|nicht (?:erfolgreich|zugestellt|zustellbar|übermittelt)|unzustellbar|abgelehnt|abgewiesen|zurückgewiesen|mislukt|geweigerd|niet (?:bezorgd|verzonden|gelukt|afgeleverd)|fejl(?:et|ede)?|afvist|ikke (?:leveret|sendt|modtaget))\b/iu;
/** What denies a failure: "no errors", "Fehler: 0", "0 Fehler". */
const denied =
  /(?:\b(?:no|without|0|kein(?:e[nr]?)?|ohne|geen|zonder|ingen|uden)\s+(?:errors?|fehler|fejl|failures?|fouten)\b)|(?:\b(?:errors?|fehler|fejl|failures?)\s*[:=]\s*(?:0|none|keine|nein|no|ingen)\b)/giu;

/** Whether the text of a receipt speaks of a failure. A person decides; this only makes them look. */
export function looksFailed(text: string): boolean {
  return failures.test(text.replace(denied, ' '));
}
