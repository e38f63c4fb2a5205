export { demandAdministrator } from './administrators.ts';
export { roleHandlers } from './handlers.ts';
export { permissionsOfRoles } from './role-view.ts';
