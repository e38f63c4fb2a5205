import type { notifications as english } from '../en/notifications.ts';
import type { Translated } from '../shape.ts';

export const notifications: Translated<typeof english> = {
  title: 'Mitteilungen',
  bell: 'Mitteilungen',
  bellUnread_one: 'Mitteilungen, {{count}} ungelesen',
  bellUnread_other: 'Mitteilungen, {{count}} ungelesen',
  markAll: 'Alle als gelesen markieren',
  empty: 'Keine Mitteilungen.',
  emptyHint:
    'Hier erfahren Sie, wenn Ihnen etwas zugewiesen wird oder jemand Sie fragt, Ihnen antwortet oder Sie erwähnt.',
  unread: 'ungelesen',
  more_one: 'und {{count}} weitere dieser Art',
  more_other: 'und {{count}} weitere dieser Art',
  kind: {
    assigned: '{{name}} hat Ihnen ein Ticket zugewiesen',
    unassigned: '{{name}} hat Ihnen ein Ticket abgenommen',
    team_assigned: '{{name}} hat Ihrem Team ein Ticket zugewiesen',
    question: '{{name}} fragt Sie etwas',
    answer: '{{name}} hat Ihre Frage beantwortet',
    mention: '{{name}} hat Sie erwähnt',
    message: 'Neue Nachricht vom Mandanten',
    passphrase_reset: '{{name}} hat Ihre Passphrase zurückgesetzt',
    roles_changed: '{{name}} hat Ihre Rechte geändert',
    approval_requested: '{{name}} bittet um Ihre Zustimmung',
    approval_decided: '{{name}} hat über Ihren Antrag entschieden',
    damage_found: 'Die Prüfung der Datenbank hat Schäden gefunden',
    deadline_given: '{{name}} hat Ihnen eine Frist anvertraut',
    deadline_notice: 'Vorfrist einer Frist',
    deadline_due: 'Eine Frist läuft heute ab',
    deadline_unanswered: 'Eine Frist läuft heute ab, und niemand hat reagiert',
    deadline_overdue: 'Eine Frist ist überschritten',
    lists_failed: 'Die Fristenlisten konnten nicht in ihrem Ordner abgelegt werden',
    files_broken: 'Die Prüfung der Dateien hat fehlende oder beschädigte gefunden',
  },
  deadline: { plain: '{{date}}: D-{{number}} {{title}}', confidential: '{{date}}: D-{{number}} (vertraulich)' },
  system: { confidential: 'Ticket {{ticket}} (vertraulich)', plain: '{{ticket}} {{title}}' },
};
