import { closingHandlers } from './closing.ts';
import { compactHandlers } from './compact.ts';
import { movingHandlers } from './moving.ts';
import { supportHandlers } from './support.ts';

export const maintenanceHandlers = { ...closingHandlers, ...movingHandlers, ...compactHandlers, ...supportHandlers };
