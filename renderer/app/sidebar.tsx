import { Plus, Search } from 'lucide-react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import type { Inside } from '../client/index.ts';
import { NotificationBell } from '../features/notifications/bell.tsx';
import { Badge, Button, Count, KeyHint, ToastRegion, Tooltip, useT } from '../ui/index.ts';
import { AccountMenu } from './account-menu.tsx';
import { runAction, useHasAction } from './actions.ts';
import { Mark } from './mark.tsx';
import { type Place as PlaceSpec, usePlaces } from './place-commands.tsx';
import { go, useRoute } from './routes.ts';
import { ShareNote } from './share-note.tsx';

/** Where one can go, and who one is. */
export function Sidebar({ session, onSignOut }: { session: Inside; onSignOut: () => void }) {
  const t = useT();
  const places = usePlaces();
  const canCreate = useHasAction('ticket.create');
  return (
    <header className="shell-side">
      <div className="shell-office">
        <Mark />
        <div className="shell-word">
          <span className="shell-office-name">{session.office.name}</span>
          {session.demo && <Badge tone="caution">{t('shell.demo')}</Badge>}
          <ShareNote share={session.share} />
        </div>
      </div>
      <div className="shell-tools">
        {canCreate && (
          <Button variant="primary" icon={Plus} onPress={() => runAction('ticket.create')}>
            <span className="shell-word">{t('shell.newTicket')}</span> <KeyHint keys="C" />
          </Button>
        )}
        <Button icon={Search} onPress={() => runAction('go.anywhere')} className="shell-search">
          <span className="shell-word ui-muted">{t('common.search')}</span> <KeyHint keys="Mod+K" />
        </Button>
      </div>
      <nav className="shell-nav" aria-label={t('shell.places')}>
        <ul>
          {places
            .filter(({ spec }) => !spec.sidebar.isLast)
            .map((place) => (
              <Place key={place.name} place={place} />
            ))}
        </ul>
        <ToastRegion />
        <ul className="shell-last">
          <li>
            <NotificationBell />
          </li>
          {places
            .filter(({ spec }) => spec.sidebar.isLast)
            .map((place) => (
              <Place key={place.name} place={place} />
            ))}
        </ul>
      </nav>
      <AccountMenu session={session} onSignOut={onSignOut} />
    </header>
  );
}

const noCount = () => 0;

function Place({ place: { name, spec } }: { place: PlaceSpec }) {
  const t = useT();
  const { screen, params } = useRoute();
  const { icon: Icon, keys, useCount = noCount } = spec.sidebar;
  const count = useCount();
  // A ticket opened from a list belongs to that list's place, a matter to the matters.
  const isHere =
    screen === name ||
    (screen === 'ticket' && params['from'] === name) ||
    (screen === 'matter' && name === 'matters') ||
    ((screen === 'deadline' || screen === 'evening') && name === 'deadlines');
  return (
    <li>
      <TooltipTrigger delay={600} closeDelay={60}>
        <AriaButton className="shell-place" onPress={() => go(name)} {...(isHere ? { 'aria-current': 'page' } : {})}>
          <Icon className="ui-icon" aria-hidden />
          <span className="shell-word">{t(`shell.place.${name}`)}</span>
          <Count value={count} />
        </AriaButton>
        <Tooltip keys={keys}>{t('shell.goTo', { place: t(`shell.place.${name}`) })}</Tooltip>
      </TooltipTrigger>
    </li>
  );
}
