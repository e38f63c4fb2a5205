export { demandNoColleagueAddress, demandNoPartyAddress } from './addresses.ts';
export { partyHandlers } from './handlers.ts';
