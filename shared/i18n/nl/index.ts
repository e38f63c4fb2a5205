import { approvals } from './approvals.ts';
import { audit } from './audit.ts';
import { categories } from './categories.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { menu } from './menu.ts';
import { notices } from './notices.ts';
import { office } from './office.ts';
import { permissions } from './permissions.ts';
import { roles } from './roles.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { teams } from './teams.ts';
import { users } from './users.ts';
import { words } from './words.ts';

export const nl = {
  approvals,
  audit,
  categories,
  common,
  errors,
  menu,
  notices,
  office,
  permissions,
  roles,
  session,
  settings,
  shell,
  teams,
  users,
  words,
};
