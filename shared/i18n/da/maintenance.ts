/** Closing the office, and looking after it. */
export const maintenance = {
  intro: 'Til IT-kontakten: arbejde på kontoret som helhed. Det meste kræver, at kontoret er lukket et stykke tid.',
  closing: {
    title: 'Luk kontoret',
    explain:
      'Alle, der er logget ind, bliver bedt om at gøre sig færdige. Derefter kan alle andre end dig kun læse, og {{seconds}} sekunder senere bliver de logget ud. Kontoret åbner af sig selv efter den angivne tid, eller når en administrator åbner det.',
    inMinutes: 'Om minutter',
    forMinutes: 'Lukket i minutter',
    range: 'Fra {{from}} til {{to}}',
    note: 'Besked til alle',
    noteHint: 'For eksempel hvorfor, eller hvem man kan ringe til.',
    start: 'Varsl lukningen',
    now: 'Luk kontoret nu?',
    nowText: 'Ingen får tid til at gøre sig færdige. Det, der er skrevet og ikke gemt, kan gå tabt.',
    mine: 'Du lukker kontoret kl. {{at}}. Det åbner igen kl. {{until}}.',
    mineNow: 'Kontoret er lukket til kl. {{until}}. Kun du kan arbejde i det.',
    theirs: '{{name}} lukker kontoret kl. {{at}}. Det åbner igen kl. {{until}}.',
    theirsNow: '{{name}} har lukket kontoret til kl. {{until}}.',
    reopen: 'Åbn kontoret igen',
    callOff: 'Aflys lukningen',
    reopened: 'Kontoret er åbent.',
  },
  on: {
    title: 'Hvem er logget ind',
    nobody: 'Ingen andre har kontoret åbent.',
    unknown: 'En arbejdsplads, der ikke siger, hvem der sidder der',
    here: 'på denne computer',
  },
  banner: {
    announced: '{{name}} lukker kontoret om {{left}} (kl. {{at}}). Gør dig færdig, og gem.',
    soon: '{{name}} lukker kontoret om mindre end et minut. Gem nu.',
    readOnly: '{{name}} har lukket kontoret. Du kan stadig læse; om et øjeblik bliver du logget ud.',
    until: 'Det åbner igen kl. {{until}}.',
    mine: 'Du lukker kontoret om {{left}} (kl. {{at}}).',
    mineSoon: 'Du lukker kontoret om mindre end et minut.',
    mineClosed: 'Du har lukket kontoret til kl. {{until}}.',
    manage: 'Til vedligeholdelsen',
  },
  door: {
    title: 'Kontoret er lukket',
    text: '{{by}} har lukket det til kl. {{until}}. Administratorer kan logge ind og åbne det.',
  },
};
