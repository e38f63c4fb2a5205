import { accept, exportCsv, list, verify } from './handlers.ts';

export const auditHandlers = {
  'audit.list': list,
  'audit.export': exportCsv,
  'audit.verify': verify,
  'audit.accept': accept,
};
