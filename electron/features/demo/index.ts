export { furnishOffice } from './furnish.ts';
export { demoAdministrator } from './people.ts';
export { type SeedOptions, seedOffice } from './seed.ts';
