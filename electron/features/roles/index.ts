export { demandAdministrator } from './administrators.ts';
export { roleHandlers } from './handlers.ts';
export { rolesFor } from './role-view.ts';
