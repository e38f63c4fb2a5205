export { fileWitness } from './file-witness.ts';
