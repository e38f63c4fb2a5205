import type { Route } from '../../app/routes.ts';
import { isMac } from '../../ui/index.ts';

/** The topics, in the order in which they are read. */
export const helpTopics = [
  'start',
  'today',
  'ticket',
  'lists',
  'matters',
  'deadlines',
  'talk',
  'status',
  'mail',
  'files',
  'search',
  'sight',
  'passphrase',
  'office',
  'backups',
  'maintenance',
  'audit',
  'trouble',
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** What {{mod}} stands for in the texts. */
export const helpKeys = { mod: isMac ? '⌘' : 'Ctrl' };

export function isHelpTopic(name: string | undefined): name is HelpTopic {
  return helpTopics.some((topic) => topic === name);
}

/** The topic that someone on this screen most likely asks for. */
export function topicFor({ screen, params }: Route): HelpTopic {
  switch (screen) {
    case 'today':
      return 'today';
    case 'inbox':
    case 'mine':
    case 'team':
    case 'all':
      return 'lists';
    case 'deadlines':
    case 'deadline':
    case 'evening':
      return 'deadlines';
    case 'matters':
    case 'matter':
    case 'party':
      return 'matters';
    case 'ticket':
      return 'talk';
    case 'settings': {
      const area = params['area'];
      if (area === undefined || area === 'account') return 'passphrase';
      if (area === 'deadlines' || area === 'absences') return 'deadlines';
      return area === 'audit' || area === 'backups' || area === 'maintenance' ? area : 'office';
    }
    case 'help':
      return isHelpTopic(params['topic']) ? params['topic'] : 'start';
  }
}
