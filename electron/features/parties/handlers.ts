import { create, update } from './change.ts';
import { exportCsv } from './export.ts';
import { get, list, search } from './read.ts';

export const partyHandlers = {
  'party.search': search,
  'party.list': list,
  'party.export': exportCsv,
  'party.get': get,
  'party.create': create,
  'party.update': update,
};
