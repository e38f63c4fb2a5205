import type { permissions as shape } from '../en/permissions.ts';
import type { Translated } from '../shape.ts';

export const permissions: Translated<typeof shape> = {
  group: {
    tickets: 'Dagligt arbejde',
    people: 'Personer og rettigheder',
    office: 'Kontoret',
    oversight: 'Tilsyn',
  },
  ticket: {
    read: { name: 'Læse tickets', explain: 'Se de tickets, der er åbne for dem. Fortrolige forbliver skjult.' },
    create: { name: 'Oprette tickets', explain: 'Registrere nye henvendelser.' },
    update: {
      name: 'Arbejde på tickets',
      explain: 'Ændre oplysninger og status, skrive notater, beskeder og spørgsmål.',
    },
    assign: { name: 'Tildele tickets', explain: 'Give tickets til en person eller et team, også på andres vegne.' },
    bulk: { name: 'Ændre flere tickets på én gang', explain: 'Vælge mange tickets og ændre dem i ét trin.' },
  },
  party: {
    read: {
      name: 'Se klienter og parter',
      explain: 'Slå navne og kontaktoplysninger op på personer uden for kontoret.',
    },
    update: {
      name: 'Redigere klienter og parter',
      explain: 'Tilføje personer uden for kontoret og rette deres oplysninger.',
    },
  },
  matter: {
    read: {
      name: 'Se sager',
      explain: 'Slå sager op, hvem der står i dem, og deres tickets, så vidt de er synlige.',
    },
    update: { name: 'Føre sager', explain: 'Åbne, ændre og lukke sager og indføre, hvem der står i dem.' },
  },
  deadline: {
    read: { name: 'Læse fristbogen', explain: 'Se frister og opfølgningsdatoer for det, der er åbent for dem.' },
    enter: { name: 'Indføre frister', explain: 'Indføre frister, ændre dem og notere forlængelser.' },
    check: { name: 'Kontrollere frister', explain: 'Bekræfte som anden person, at en indførelse svarer til papiret.' },
    signOff: { name: 'Afmelde frister', explain: 'Afmelde med bevis, hvad der er gjort, og overstrege med en grund.' },
  },
  mail: {
    intake: { name: 'Tage e-mails ind', explain: 'Trække e-mails ind i Griffel og gøre dem til tickets.' },
  },
  category: {
    manage: {
      name: 'Administrere kategorier',
      explain: 'Bestemme, hvilke kategorier der findes, deres retningslinjer, og hvem der ser deres tickets.',
    },
  },
  user: {
    manage: {
      name: 'Administrere personer',
      explain: 'Tilføje og deaktivere personer, give roller og team, nulstille adgangssætninger.',
    },
  },
  role: {
    manage: { name: 'Administrere roller', explain: 'Bestemme, hvad hver rolle må.' },
  },
  team: {
    manage: { name: 'Administrere team', explain: 'Oprette team og vælge deres medlemmer.' },
  },
  approval: {
    decide: { name: 'Godkende som anden person', explain: 'Sige ja eller nej, når en handling kræver to personer.' },
  },
  office: {
    manage: {
      name: 'Ændre kontorets oplysninger',
      explain: 'Navn, adresse, land, sprog, og hvornår programmet låser sig selv.',
    },
  },
  notice: {
    manage: {
      name: 'Redigere privatlivsmeddelelsen',
      explain: 'Ændre den tekst, som alle på kontoret skal bekræfte at have læst.',
    },
  },
  key: {
    rotate: {
      name: 'Forny databasens nøgle',
      explain: 'Kryptere hele databasen på ny, for eksempel når nogen er holdt op.',
    },
  },
  backup: {
    manage: {
      name: 'Lave sikkerhedskopier',
      explain: 'Lave sikkerhedskopier, se hvilke der findes, og åbne dem med egen adgangssætning.',
    },
  },
  audit: {
    read: {
      name: 'Læse revisionssporet',
      explain: 'Se, hvem der gjorde hvad hvornår, i det omfang det er synligt for dem.',
    },
    verify: {
      name: 'Kontrollere revisionssporet',
      explain: 'Lade programmet efterprøve, at intet i sporet er ændret.',
    },
    export: {
      name: 'Eksportere revisionssporet',
      explain: 'Gemme sporet som en fil. Også eksporten bliver registreret.',
    },
  },
};
