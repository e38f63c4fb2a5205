import { accept, exportCsv, find, head, list, verify } from './handlers.ts';

export const auditHandlers = {
  'audit.list': list,
  'audit.export': exportCsv,
  'audit.verify': verify,
  'audit.head': head,
  'audit.find': find,
  'audit.accept': accept,
};
