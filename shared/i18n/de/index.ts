import { absences } from './absences.ts';
import { approvals } from './approvals.ts';
import { attachments } from './attachments.ts';
import { audit } from './audit.ts';
import { backups } from './backups.ts';
import { categories } from './categories.ts';
import { checks } from './checks.ts';
import { common } from './common.ts';
import { conflicts } from './conflicts.ts';
import { damage } from './damage.ts';
import { deadlineBook } from './deadline-book.ts';
import { deadlineCatalogue } from './deadline-catalogue.ts';
import { deadlinePaper } from './deadline-paper.ts';
import { deadlines } from './deadlines.ts';
import { drafts } from './drafts.ts';
import { errors } from './errors.ts';
import { evening } from './evening.ts';
import { help } from './help.ts';
import { imports } from './imports.ts';
import { mail } from './mail.ts';
import { maintenance } from './maintenance.ts';
import { matters } from './matters.ts';
import { menu } from './menu.ts';
import { notices } from './notices.ts';
import { notifications } from './notifications.ts';
import { office } from './office.ts';
import { parties } from './parties.ts';
import { permissions } from './permissions.ts';
import { roles } from './roles.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { teams } from './teams.ts';
import { tickets } from './tickets.ts';
import { today } from './today.ts';
import { users } from './users.ts';
import { views } from './views.ts';
import { words } from './words.ts';

export const de = {
  absences,
  approvals,
  attachments,
  audit,
  backups,
  categories,
  checks,
  common,
  conflicts,
  damage,
  deadlineBook,
  deadlineCatalogue,
  deadlinePaper,
  deadlines,
  drafts,
  errors,
  evening,
  help,
  imports,
  mail,
  maintenance,
  matters,
  menu,
  notices,
  notifications,
  office,
  parties,
  permissions,
  roles,
  search,
  session,
  settings,
  shell,
  teams,
  tickets,
  today,
  users,
  views,
  words,
};
