import type { approvals as shape } from '../en/approvals.ts';
import type { Translated } from '../shape.ts';

export const approvals: Translated<typeof shape> = {
  intro:
    'Sommige handelingen zouden vergroten wat iemand zelf mag zien of beslissen. Daarvoor is een tweede persoon nodig, die in het controlespoor wordt genoemd. Een goedkeuring geldt één dag en voor één handeling.',
  toDecide: 'Wachten op mijn beslissing',
  mine: 'Mijn verzoeken',
  nothingToDecide: 'Er wacht niets op u',
  nothingToDecideExplain: 'Wanneer een collega een tweede persoon nodig heeft, verschijnt het verzoek hier.',
  nothingMine: 'U hebt nergens om gevraagd',
  nothingMineExplain: 'Wanneer voor een handeling een tweede persoon nodig is, biedt Griffel aan daarom te vragen.',
  asks: '{{name}} wil {{act}}',
  iAsked: 'U wilt {{act}}',
  concerned: 'Betrokken persoon',
  reason: 'Reden',
  note: 'Toelichting',
  when: 'Gevraagd op {{date}}',
  decided: 'Beslist door {{name}} op {{date}}',
  approve: 'Goedkeuren',
  reject: 'Afwijzen',
  withdraw: 'Intrekken',
  complete: 'Nu uitvoeren',
  completeExplain: 'Het is goedgekeurd. Voer het uit binnen een dag na het verzoek.',
  completed: 'Gedaan. Het controlespoor noemt u beiden.',
  approved: 'Goedgekeurd. {{name}} kan het nu uitvoeren.',
  rejected: 'Afgewezen. {{name}} krijgt bericht.',
  withdrawn: 'Het verzoek is ingetrokken.',
  state: {
    pending: 'wacht',
    approved: 'goedgekeurd',
    rejected: 'afgewezen',
    used: 'uitgevoerd',
    withdrawn: 'ingetrokken',
    expired: 'verlopen',
  },
  act: {
    user: {
      add: 'iemand met eigen rechten toevoegen',
      resetPassphrase: 'een wachtzin opnieuw instellen',
      setRoles: 'de rollen van een persoon wijzigen',
      setTeams: 'de teams van een persoon wijzigen',
    },
    team: { setMembers: 'de leden van een team wijzigen' },
    role: { update: 'een rol wijzigen' },
    category: { update: 'wijzigen wie de tickets van een categorie ziet' },
  },
  needed: {
    title: 'Er is een tweede persoon nodig',
    explain:
      'Dit zou iemand – uzelf of een collega – meer laten zien of beslissen dan u zelf mag, of gaat over de toegang van iemand anders. Eerst moet iemand instemmen die mag goedkeuren. Wat u hebt ingevoerd, blijft in het verzoek bewaard.',
    reason: 'Waarvoor is het nodig?',
    reasonExplain: 'De tweede persoon leest dit, en het staat in het controlespoor.',
    ask: 'Een tweede persoon vragen',
    asked:
      'Het verzoek is verzonden. U vindt het onder ‘Goedkeuringen’ en voert het daar uit zodra het is goedgekeurd.',
    waiting: 'U hebt hier op {{date}} al precies om gevraagd. De beslissing moet nog vallen.',
    alone: 'Nog niemand anders kan instemmen',
    aloneExplain:
      'Geen collega die mag goedkeuren, heeft zich tot nu toe aangemeld. Typ in plaats daarvan de herstelsleutel van het kantoor; het gebruik ervan wordt vastgelegd.',
    useKey: 'Doorgaan met de herstelsleutel',
  },
};
