/** Closing the office, and looking after it. */
export const maintenance = {
  intro:
    'Voor de IT-contactpersoon: werk aan het kantoor als geheel. Voor het meeste moet het kantoor een tijdje gesloten zijn.',
  closing: {
    title: 'Kantoor sluiten',
    explain:
      'Iedereen die is aangemeld wordt gevraagd af te ronden. Daarna is het kantoor alleen-lezen voor iedereen behalve u, en {{seconds}} seconden later worden alle anderen afgemeld. Het gaat na de opgegeven tijd vanzelf weer open, of wanneer een beheerder het opent.',
    inMinutes: 'Over minuten',
    forMinutes: 'Aantal minuten gesloten',
    range: 'Van {{from}} tot {{to}}',
    note: 'Bericht aan iedereen',
    noteHint: 'Bijvoorbeeld waarom, of wie men kan bellen.',
    start: 'Sluiting aankondigen',
    now: 'Het kantoor nu sluiten?',
    nowText: 'Niemand krijgt tijd om af te ronden. Wat getypt en nog niet opgeslagen is, kan verloren gaan.',
    mine: 'U sluit het kantoor om {{at}}. Om {{until}} gaat het weer open.',
    mineNow: 'Het kantoor is gesloten tot {{until}}. Alleen u kunt erin werken.',
    theirs: '{{name}} sluit het kantoor om {{at}}. Om {{until}} gaat het weer open.',
    theirsNow: '{{name}} heeft het kantoor gesloten tot {{until}}.',
    reopen: 'Kantoor weer openen',
    callOff: 'Sluiting afblazen',
    reopened: 'Het kantoor is open.',
  },
  on: {
    title: 'Wie is aangemeld',
    nobody: 'Niemand anders heeft het kantoor geopend.',
    unknown: 'Een werkplek die niet zegt wie er zit',
    here: 'op deze computer',
  },
  banner: {
    announced: '{{name}} sluit het kantoor over {{left}} (om {{at}}). Rond af en sla op, alstublieft.',
    soon: '{{name}} sluit het kantoor over minder dan een minuut. Sla nu op, alstublieft.',
    readOnly: '{{name}} heeft het kantoor gesloten. U kunt nog lezen; zo dadelijk wordt u afgemeld.',
    until: 'Om {{until}} gaat het weer open.',
    mine: 'U sluit het kantoor over {{left}} (om {{at}}).',
    mineSoon: 'U sluit het kantoor over minder dan een minuut.',
    mineClosed: 'U hebt het kantoor gesloten tot {{until}}.',
    manage: 'Naar het onderhoud',
  },
  door: {
    title: 'Het kantoor is gesloten',
    text: '{{by}} heeft het gesloten tot {{until}}. Beheerders kunnen zich aanmelden en het openen.',
  },
};
