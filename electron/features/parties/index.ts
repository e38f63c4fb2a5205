export { demandNoPartyAddress } from './addresses.ts';
export { partyHandlers } from './handlers.ts';
export { newParty } from './new-party.ts';
export { partyColumns, partyContactRows } from './rows.ts';
