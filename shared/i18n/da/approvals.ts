import type { approvals as shape } from '../en/approvals.ts';
import type { Translated } from '../shape.ts';

export const approvals: Translated<typeof shape> = {
  intro:
    'Nogle handlinger ville udvide, hvad nogen selv må se eller bestemme. De kræver en anden person, som nævnes i revisionssporet. En godkendelse gælder i én dag og for én handling.',
  toDecide: 'Venter på min afgørelse',
  mine: 'Mine anmodninger',
  nothingToDecide: 'Intet venter på dig',
  nothingToDecideExplain: 'Når en kollega har brug for en anden person, dukker anmodningen op her.',
  nothingMine: 'Du har ikke bedt om noget',
  nothingMineExplain: 'Når en handling kræver en anden person, tilbyder Griffel at spørge.',
  asks: '{{name}} vil {{act}}',
  iAsked: 'Du vil {{act}}',
  concerned: 'Berørt person',
  reason: 'Begrundelse',
  note: 'Bemærkning',
  when: 'Anmodet den {{date}}',
  decided: 'Afgjort af {{name}} den {{date}}',
  approve: 'Godkend',
  reject: 'Afvis',
  withdraw: 'Træk tilbage',
  complete: 'Udfør nu',
  completeExplain: 'Det er godkendt. Udfør det senest en dag efter anmodningen.',
  completed: 'Udført. Revisionssporet nævner jer begge.',
  approved: 'Godkendt. {{name}} kan nu udføre det.',
  rejected: 'Afvist. {{name}} får besked.',
  withdrawn: 'Anmodningen er trukket tilbage.',
  state: {
    pending: 'afventer',
    approved: 'godkendt',
    rejected: 'afvist',
    used: 'udført',
    withdrawn: 'trukket tilbage',
    expired: 'udløbet',
  },
  act: {
    user: {
      add: 'tilføje en person med egne rettigheder',
      resetPassphrase: 'nulstille en adgangssætning',
      setRoles: 'ændre en persons roller',
      setTeams: 'ændre en persons team',
    },
    team: { setMembers: 'ændre medlemmerne af et team' },
    role: { update: 'ændre en rolle' },
    category: { update: 'ændre, hvem der ser en kategoris tickets' },
  },
  needed: {
    title: 'Der kræves en anden person',
    explain:
      'Det ville lade en person – dig selv eller en kollega – se eller bestemme mere, end du selv må, eller vedrører en andens adgang. En, der har ret til at godkende, skal først sige ja. Det, du har indtastet, bevares i anmodningen.',
    reason: 'Hvorfor er det nødvendigt?',
    reasonExplain: 'Den anden person læser det, og det står i revisionssporet.',
    ask: 'Spørg en anden person',
    asked: 'Anmodningen er sendt. Du finder den under »Godkendelser« og udfører den dér, så snart den er godkendt.',
    waiting: 'Du bad om præcis det samme den {{date}}. Afgørelsen mangler endnu.',
    alone: 'Endnu kan ingen anden godkende',
    aloneExplain:
      'Ingen kollega, der må godkende, har logget ind endnu. Skriv i stedet kontorets gendannelsesnøgle; brugen af den bliver registreret.',
    useKey: 'Fortsæt med gendannelsesnøglen',
  },
};
