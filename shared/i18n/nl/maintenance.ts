/** Closing the office, and looking after it. */
export const maintenance = {
  intro:
    'Voor de IT-contactpersoon: werk aan het kantoor als geheel. Voor het meeste moet het kantoor een tijdje gesloten zijn.',
  closing: {
    title: 'Kantoor sluiten',
    explain:
      'Iedereen die is aangemeld wordt gevraagd af te ronden. Daarna is het kantoor alleen-lezen voor iedereen behalve u, en {{seconds}} seconden later worden alle anderen afgemeld. Het gaat na de opgegeven tijd vanzelf weer open, of wanneer een beheerder het opent.',
    inMinutes: 'Sluiten over (minuten)',
    forMinutes: 'Gesloten voor (minuten)',
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
  place: {
    alone: 'Niemand anders mag het kantoor intussen geopend hebben. Sluit het eerst als anderen zijn aangemeld.',
  },
  compact: {
    title: 'Database verkleinen',
    explain:
      'Wat is verwijderd laat ruimte achter in de database, die opnieuw wordt gebruikt. Verkleinen geeft haar terug aan de schijf. Er is evenveel vrije ruimte nodig als de database groot is, en enkele seconden per 200 MB.',
    spare: 'De database heeft {{bytes}}, waarvan {{spare}} vrij.',
    start: 'Nu verkleinen',
    running: 'De database wordt opnieuw geschreven',
    done: 'De database had {{before}} en heeft nu {{after}}.',
  },
  move: {
    title: 'Kantoor verhuizen',
    explain:
      'Naar een andere map of schijf, naar een gedeelde map zodat meer computers het kunnen openen, of terug naar één computer. Alles wordt gekopieerd en vergeleken; daarna zegt de oude map alleen nog dat het kantoor is verhuisd. Wordt de verhuizing afgebroken, meld u dan hier weer aan: ze gaat verder of wordt afgeblazen.',
    now: 'Het staat in {{folder}}.',
    to: 'Nieuwe map van het kantoor',
    toHint: 'Een lege map of een nieuwe. Leeg blijft het waar het is.',
    start: 'Kantoor verhuizen',
    sure: 'Het kantoor naar {{to}} verhuizen?',
    sureText:
      'Daarna meldt u zich op de nieuwe plek aan. Andere computers die de oude map vinden, krijgen te lezen dat het kantoor is verhuisd.',
    running: 'Het kantoor wordt gekopieerd en vergeleken',
    unfinished: 'De verhuizing naar {{to}} is niet klaar',
    unfinishedText:
      '{{name}} is op {{at}} begonnen. Tot ze klaar is of is afgeblazen, kan niemand in het kantoor werken.',
    goOn: 'Doorgaan met de verhuizing',
    cancel: 'Verhuizing afblazen',
    cancelled: 'Het kantoor blijft waar het is.',
    change: 'Alleen wijzigen waar gewerkt wordt',
    changeSure: 'Nu wijzigen?',
    changeText: 'Er wordt niets gekopieerd. Daarna meldt u zich opnieuw aan.',
  },
  support: {
    title: 'Supportpakket',
    explain:
      'Voor wie u bij een storing helpt: versies, instellingen, aantallen, tijden en het logboek van het programma. Er staat geen woord in van tickets, mensen of partijen, en geen pad. Kijk het door voordat u het opslaat; er wordt niets verstuurd.',
    show: 'Tonen',
    save: 'Opslaan…',
    content: 'Inhoud van het supportpakket',
    saved: 'Opgeslagen.',
  },
  banner: {
    announced: '{{name}} sluit het kantoor over {{left}} (om {{at}}). Rond af en sla op, alstublieft.',
    soon: '{{name}} sluit het kantoor over minder dan een minuut. Sla nu op, alstublieft.',
    readOnly: '{{name}} heeft het kantoor gesloten. U kunt nog lezen; zo dadelijk wordt u afgemeld.',
    until: 'Om {{until}} gaat het weer open.',
    mine: 'U sluit het kantoor over {{left}} (om {{at}}).',
    mineSoon: 'U sluit het kantoor over minder dan een minuut.',
    mineClosed: 'U hebt het kantoor gesloten tot {{until}}.',
    mineMoving: 'U verhuist het kantoor, en de verhuizing is nog niet klaar.',
    movingText: 'Tot ze klaar of afgeblazen is, kan niemand iets opslaan.',
    manage: 'Naar het onderhoud',
  },
  door: {
    title: 'Het kantoor is gesloten',
    text: '{{by}} heeft het gesloten tot {{until}}. Beheerders kunnen zich aanmelden en het openen.',
  },
};
