import type { approvals as shape } from '../en/approvals.ts';
import type { Translated } from '../shape.ts';

export const approvals: Translated<typeof shape> = {
  intro:
    'Manche Handlungen würden erweitern, was jemand selbst sehen oder entscheiden darf. Sie brauchen eine zweite Person, die im Prüfprotokoll genannt wird. Eine Freigabe gilt einen Tag lang und für eine Handlung.',
  toDecide: 'Warten auf meine Entscheidung',
  mine: 'Meine Bitten um Freigabe',
  nothingToDecide: 'Nichts wartet auf Sie',
  nothingToDecideExplain: 'Braucht jemand eine zweite Person, erscheint die Bitte hier.',
  nothingMine: 'Sie haben um nichts gebeten',
  nothingMineExplain: 'Braucht eine Handlung eine zweite Person, bietet Griffel an, darum zu bitten.',
  asks: '{{name}} möchte {{act}}',
  iAsked: 'Sie möchten {{act}}',
  concerned: 'Betroffene Person',
  reason: 'Grund',
  note: 'Anmerkung',
  when: 'Angefragt am {{date}}',
  decided: 'Entschieden von {{name}} am {{date}}',
  approve: 'Freigeben',
  reject: 'Ablehnen',
  withdraw: 'Zurückziehen',
  complete: 'Jetzt ausführen',
  completeExplain: 'Die Freigabe ist erteilt. Führen Sie die Handlung innerhalb eines Tages nach der Bitte aus.',
  completed: 'Erledigt. Das Prüfprotokoll nennt Sie beide.',
  approved: 'Freigegeben. {{name}} kann es jetzt ausführen.',
  rejected: 'Abgelehnt. {{name}} erfährt es.',
  withdrawn: 'Die Bitte ist zurückgezogen.',
  state: {
    pending: 'wartet',
    approved: 'freigegeben',
    rejected: 'abgelehnt',
    used: 'ausgeführt',
    withdrawn: 'zurückgezogen',
    expired: 'abgelaufen',
  },
  act: {
    user: {
      add: 'jemanden mit eigenen Rechten hinzufügen',
      resetPassphrase: 'eine Passphrase zurücksetzen',
      setRoles: 'die Rollen einer Person ändern',
      setTeams: 'die Teams einer Person ändern',
    },
    team: { setMembers: 'die Mitglieder eines Teams ändern' },
    role: { update: 'eine Rolle ändern' },
    category: { update: 'ändern, wer die Tickets einer Kategorie sieht' },
  },
  needed: {
    title: 'Eine zweite Person ist nötig',
    explain:
      'Das ließe jemanden – Sie selbst oder eine Kollegin, einen Kollegen – mehr sehen oder entscheiden, als Sie dürfen, oder betrifft den Zugang einer anderen Person. Zuerst muss jemand zustimmen, der freigeben darf. Ihre Eingaben bleiben in der Bitte erhalten.',
    reason: 'Wozu ist es nötig?',
    reasonExplain: 'Die zweite Person liest das, und es steht im Prüfprotokoll.',
    ask: 'Zweite Person bitten',
    asked:
      'Die Bitte ist gesendet. Sie finden sie unter „Freigaben“ und führen sie dort aus, sobald sie freigegeben ist.',
    waiting: 'Genau darum haben Sie schon am {{date}} gebeten. Die Entscheidung steht noch aus.',
    alone: 'Noch kann niemand sonst zustimmen',
    aloneExplain:
      'Bisher hat sich sonst niemand angemeldet, der freigeben darf. Geben Sie stattdessen den Wiederherstellungsschlüssel der Kanzlei ein; seine Verwendung wird festgehalten.',
    useKey: 'Mit dem Wiederherstellungsschlüssel fortfahren',
  },
};
