import { closingHandlers } from './closing.ts';
import { compactHandlers } from './compact.ts';
import { movingHandlers } from './moving.ts';

export const maintenanceHandlers = { ...closingHandlers, ...movingHandlers, ...compactHandlers };
