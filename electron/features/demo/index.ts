export { type SeedOptions, seedOffice } from './seed.ts';
