import type { permissions as shape } from '../en/permissions.ts';
import type { Translated } from '../shape.ts';

export const permissions: Translated<typeof shape> = {
  group: {
    tickets: 'Dagelijks werk',
    people: 'Personen en rechten',
    office: 'Het kantoor',
    oversight: 'Toezicht',
  },
  ticket: {
    read: {
      name: 'Tickets lezen',
      explain: 'De tickets zien die voor hen open zijn. Vertrouwelijke blijven verborgen.',
    },
    create: { name: 'Tickets aanmaken', explain: 'Nieuwe verzoeken invoeren.' },
    update: {
      name: 'Aan tickets werken',
      explain: 'Gegevens en status wijzigen, notities, berichten en vragen schrijven.',
    },
    assign: { name: 'Tickets toewijzen', explain: 'Tickets aan een persoon of team geven, ook in plaats van anderen.' },
    bulk: { name: 'Meerdere tickets tegelijk wijzigen', explain: 'Veel tickets selecteren en in één stap wijzigen.' },
  },
  party: {
    read: {
      name: 'Cliënten en partijen zien',
      explain: 'Namen en contactgegevens van personen buiten het kantoor opzoeken.',
    },
    update: {
      name: 'Cliënten en partijen bewerken',
      explain: 'Personen buiten het kantoor toevoegen en hun gegevens verbeteren.',
    },
  },
  matter: {
    read: {
      name: 'Dossiers bekijken',
      explain: 'Dossiers opzoeken, wie erin staat, en de tickets ervan voor zover zichtbaar.',
    },
    update: {
      name: 'Dossiers bijhouden',
      explain: 'Dossiers openen, wijzigen en sluiten, en invoeren wie erin staat.',
    },
  },
  deadline: {
    read: { name: 'Termijnenboek lezen', explain: 'Termijnen en rappeldata zien van wat voor hen open is.' },
    enter: { name: 'Termijnen invoeren', explain: 'Termijnen invoeren, wijzigen en uitstel vastleggen.' },
    check: {
      name: 'Termijnen controleren',
      explain: 'Als tweede persoon bevestigen dat een invoer overeenkomt met het stuk.',
    },
    signOff: {
      name: 'Termijnen afmelden',
      explain: 'Met bewijs afmelden wat gedaan is, en met een reden doorhalen.',
    },
  },
  mail: {
    intake: { name: 'E-mails opnemen', explain: 'E-mails naar Griffel slepen en er tickets van maken.' },
  },
  category: {
    manage: {
      name: 'Categorieën beheren',
      explain: 'Bepalen welke categorieën er zijn, hun richtlijnen en wie hun tickets ziet.',
    },
  },
  user: {
    manage: {
      name: 'Personen beheren',
      explain: 'Personen toevoegen en deactiveren, rollen en teams geven, wachtzinnen opnieuw instellen.',
    },
  },
  role: {
    manage: { name: 'Rollen beheren', explain: 'Bepalen wat elke rol mag.' },
  },
  team: {
    manage: { name: 'Teams beheren', explain: 'Teams aanmaken en hun leden kiezen.' },
  },
  approval: {
    decide: {
      name: 'Als tweede persoon goedkeuren',
      explain: 'Instemmen of afwijzen wanneer voor een handeling twee personen nodig zijn.',
    },
  },
  office: {
    manage: {
      name: 'Kantoorgegevens wijzigen',
      explain: 'Naam, adres, land, taal en wanneer het programma zichzelf vergrendelt.',
    },
  },
  notice: {
    manage: {
      name: 'Privacyverklaring bewerken',
      explain: 'De tekst wijzigen waarvan iedereen op kantoor kennis moet nemen.',
    },
  },
  key: {
    rotate: {
      name: 'Databasesleutel vernieuwen',
      explain: 'De hele database opnieuw versleutelen, bijvoorbeeld nadat iemand is vertrokken.',
    },
  },
  backup: {
    manage: {
      name: 'Back-ups maken',
      explain: 'Back-ups maken, zien welke er zijn en ze met de eigen wachtzin openen.',
    },
  },
  audit: {
    read: {
      name: 'Controlespoor lezen',
      explain: 'Zien wie wat wanneer heeft gedaan, voor zover dat voor hen zichtbaar is.',
    },
    verify: {
      name: 'Controlespoor controleren',
      explain: 'Het programma laten nagaan of er niets in het spoor is veranderd.',
    },
    export: {
      name: 'Controlespoor exporteren',
      explain: 'Het spoor als bestand opslaan. Ook de export wordt vastgelegd.',
    },
  },
};
