import { create, setStatus, update } from './change.ts';
import { exportCsv } from './export.ts';
import { numbering, setNumbering } from './numbering.ts';
import { addParty, removeParty, updateParty } from './parties.ts';
import { get, list, ofParty } from './read.ts';

export const matterHandlers = {
  'matter.list': list,
  'matter.export': exportCsv,
  'matter.get': get,
  'matter.ofParty': ofParty,
  'matter.create': create,
  'matter.update': update,
  'matter.setStatus': setStatus,
  'matter.addParty': addParty,
  'matter.updateParty': updateParty,
  'matter.removeParty': removeParty,
  'matter.numbering': numbering,
  'matter.setNumbering': setNumbering,
};
