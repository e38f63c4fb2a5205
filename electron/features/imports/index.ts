import { check, list, look } from './read.ts';
import { run, undo } from './run.ts';

export const importHandlers = {
  'import.look': look,
  'import.check': check,
  'import.run': run,
  'import.list': list,
  'import.undo': undo,
};
