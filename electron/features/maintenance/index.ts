import { closingHandlers } from './closing.ts';

export const maintenanceHandlers = { ...closingHandlers };
