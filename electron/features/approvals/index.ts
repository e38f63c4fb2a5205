export { approvalHandlers } from './handlers.ts';
export { type Demand, demandSecondPerson } from './second-person.ts';
