import './settings.css';
import {
  Archive,
  BookUser,
  Building2,
  CalendarClock,
  CalendarOff,
  FileSpreadsheet,
  FileText,
  History,
  type LucideIcon,
  ShieldCheck,
  Tags,
  UserCheck,
  UserCog,
  Users,
  UsersRound,
  Wrench,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Permission } from '../../../shared/permissions/catalogue.ts';
import { go } from '../../app/routes.ts';
import { useMe } from '../../client/index.ts';
import { Count, NavPane, NavPlace, useT } from '../../ui/index.ts';
import { AbsencesArea } from '../absences/absences.tsx';
import { AccountArea } from '../account/account.tsx';
import { ApprovalsArea } from '../approvals/approvals.tsx';
import { useWaitingApprovals } from '../approvals/count.ts';
import { AuditArea } from '../audit/audit.tsx';
import { BackupsArea } from '../backups/area.tsx';
import { CategoriesArea } from '../categories/categories.tsx';
import { DeadlinesArea } from '../deadlines/evening/settings.tsx';
import { ImportArea } from '../imports/imports.tsx';
import { MaintenanceArea } from '../maintenance/maintenance.tsx';
import { NoticeArea } from '../notices/edit-notice.tsx';
import { OfficeArea } from '../office/office.tsx';
import { PartiesArea } from '../parties/parties.tsx';
import { RolesArea } from '../roles/roles.tsx';
import { TeamsArea } from '../teams/teams.tsx';
import { PeopleArea } from '../users/index.tsx';
import { useLeave } from './leave.tsx';

const groups = ['me', 'office', 'oversight'] as const;
type AreaSpec = {
  id:
    | 'account'
    | 'absences'
    | 'approvals'
    | 'office'
    | 'deadlines'
    | 'backups'
    | 'maintenance'
    | 'people'
    | 'teams'
    | 'roles'
    | 'categories'
    | 'parties'
    | 'import'
    | 'notice'
    | 'audit';
  group: (typeof groups)[number];
  icon: LucideIcon;
  /** Any of these opens it; empty: open to everyone. */
  needs: readonly Permission[];
  content: () => ReactNode;
};

const areas: readonly AreaSpec[] = [
  { id: 'account', group: 'me', icon: UserCog, needs: [], content: () => <AccountArea /> },
  { id: 'absences', group: 'me', icon: CalendarOff, needs: [], content: () => <AbsencesArea /> },
  { id: 'approvals', group: 'me', icon: UserCheck, needs: [], content: () => <ApprovalsArea /> },
  {
    id: 'office',
    group: 'office',
    icon: Building2,
    needs: ['office.manage'],
    content: () => <OfficeArea />,
  },
  {
    id: 'deadlines',
    group: 'office',
    icon: CalendarClock,
    needs: ['office.manage'],
    content: () => <DeadlinesArea />,
  },
  { id: 'backups', group: 'office', icon: Archive, needs: ['backup.manage'], content: () => <BackupsArea /> },
  { id: 'people', group: 'office', icon: Users, needs: ['user.manage'], content: () => <PeopleArea /> },
  { id: 'teams', group: 'office', icon: UsersRound, needs: ['team.manage'], content: () => <TeamsArea /> },
  { id: 'roles', group: 'office', icon: ShieldCheck, needs: ['role.manage'], content: () => <RolesArea /> },
  { id: 'categories', group: 'office', icon: Tags, needs: ['category.manage'], content: () => <CategoriesArea /> },
  { id: 'parties', group: 'office', icon: BookUser, needs: ['party.update'], content: () => <PartiesArea /> },
  { id: 'import', group: 'office', icon: FileSpreadsheet, needs: ['office.manage'], content: () => <ImportArea /> },
  {
    id: 'maintenance',
    group: 'office',
    icon: Wrench,
    needs: ['office.manage', 'key.rotate'],
    content: () => <MaintenanceArea />,
  },
  { id: 'notice', group: 'oversight', icon: FileText, needs: ['notice.manage'], content: () => <NoticeArea /> },
  {
    id: 'audit',
    group: 'oversight',
    icon: History,
    needs: ['audit.read', 'audit.verify', 'audit.export'],
    content: () => <AuditArea />,
  },
];

/** The settings: an area at a time, of those that the person may open. */
export function SettingsScreen({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT();
  const { permissions } = useMe();
  const waiting = useWaitingApprovals();
  const { leave, question } = useLeave();
  // Choosing the area one is in leads back to its beginning.
  const [visit, setVisit] = useState(0);
  const open = areas.filter(({ needs }) => needs.length === 0 || needs.some((each) => permissions.includes(each)));
  const current = open.find((area) => area.id === params['area']) ?? open[0];
  return (
    <>
      <NavPane
        label={t('settings.navigation')}
        nav={groups.map((group) => {
          const shown = open.filter((area) => area.group === group);
          return (
            shown.length > 0 && (
              <section key={group}>
                <h2>{t(`settings.group.${group}`)}</h2>
                <ul>
                  {shown.map(({ id, icon: Icon }) => (
                    <li key={id}>
                      <NavPlace
                        isCurrent={id === current?.id}
                        onPress={() =>
                          leave(() => {
                            go('settings', { area: id }, { replace: true });
                            setVisit((count) => count + 1);
                          })
                        }
                      >
                        <Icon className="ui-icon" aria-hidden />
                        <span>{t(`settings.section.${id}`)}</span>
                        {id === 'approvals' && <Count value={waiting} />}
                      </NavPlace>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      >
        <div key={`${current?.id} ${visit}`}>{current?.content()}</div>
      </NavPane>
      {question}
    </>
  );
}
