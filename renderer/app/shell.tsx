import './shell.css';
import { useEffect, useRef, useState } from 'react';
import { type Inside, onHostEvent } from '../client/index.ts';
import { ConflictsEverywhere } from '../features/conflicts/everywhere.tsx';
import { DeadlinesEverywhere } from '../features/deadlines/everywhere.tsx';
import { HelpEverywhere } from '../features/help/everywhere.tsx';
import { ClosingBanner } from '../features/maintenance/banner.tsx';
import { MattersEverywhere } from '../features/matters/everywhere.tsx';
import { PartiesEverywhere } from '../features/parties/everywhere.tsx';
import { TicketsEverywhere } from '../features/tickets/everywhere.tsx';
import { runLatestToastAction, useT } from '../ui/index.ts';
import { runAction, useAction } from './actions.ts';
import { ClockBanner } from './clock-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FileDropLayer } from './file-drop.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { fetchWhenIdle } from './later.tsx';
import { lock } from './leave.ts';
import { Palette } from './palette.tsx';
import { PlaceCommands } from './place-commands.tsx';
import { AwayBanner, PauseBanner, ReadOnlyBanner, ShareBanner } from './read-only-banner.tsx';
import { go, goBack, goForward, useRoute } from './routes.ts';
import {
  deadlineLater,
  deadlinesLater,
  eveningLater,
  matterLater,
  mattersLater,
  partyLater,
  screens,
  settingsLater,
} from './screens.tsx';
import { useShortcut } from './shortcuts.ts';
import { Sidebar } from './sidebar.tsx';
import { useSignOut } from './sign-out.tsx';

/** Sidebar and screen, and what works everywhere. */
export function Shell({ session }: { session: Inside }) {
  const t = useT();
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const { signOut, question } = useSignOut();
  const general = t('shell.keys.general');

  useAction('go.anywhere', () => setPalette(true));
  useAction('help.keys', () => setKeys(true));
  useShortcut({ keys: 'Mod+K', label: t('shell.palette'), group: general, run: () => setPalette(true) });
  useShortcut({ keys: '?', label: t('shell.keys.title'), group: general, run: () => setKeys(true) });
  useShortcut({ keys: 'Alt+ArrowLeft', label: t('shell.back'), group: general, run: goBack });
  useShortcut({ keys: 'Alt+ArrowRight', label: t('shell.forward'), group: general, run: goForward });
  useShortcut({ keys: 'Mod+Shift+L', label: t('shell.lock'), group: general, run: () => void lock() });
  useShortcut({
    keys: 'Mod+Z',
    label: t('common.undo'),
    group: general,
    notWhileTyping: true,
    run: () => void runLatestToastAction(),
  });

  useEffect(
    () =>
      fetchWhenIdle([
        deadlinesLater.fetch,
        deadlineLater.fetch,
        eveningLater.fetch,
        mattersLater.fetch,
        matterLater.fetch,
        partyLater.fetch,
        settingsLater.fetch,
      ]),
    [],
  );
  const leave = useRef(signOut);
  leave.current = signOut;
  useEffect(
    () =>
      onHostEvent((event) => {
        if (event.type !== 'menu') return;
        if (document.documentElement.dataset['gate'] === 'closed') return;
        if (event.command === 'session.lock') void lock();
        else if (event.command === 'session.signOut') leave.current();
        else if (event.command === 'go.today') go('today');
        else if (event.command === 'go.settings') go('settings');
        else runAction(event.command);
      }),
    [],
  );

  return (
    <div className="shell">
      <a className="ui-button shell-skip" href="#screen">
        {t('shell.skip')}
      </a>
      <Sidebar session={session} onSignOut={signOut} />
      <div className="shell-main">
        <ReadOnlyBanner reason={session.readOnly} />
        <ClosingBanner session={session} />
        <ClockBanner ahead={session.clockAhead} />
        <AwayBanner />
        <PauseBanner share={session.share} />
        <ShareBanner share={session.share} />
        <Screen />
      </div>
      <TicketsEverywhere />
      <MattersEverywhere />
      <ConflictsEverywhere />
      <PartiesEverywhere />
      <DeadlinesEverywhere />
      <HelpEverywhere />
      <PlaceCommands onSignOut={signOut} />
      {palette && <Palette onClose={() => setPalette(false)} />}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
      {question}
      <FileDropLayer />
    </div>
  );
}

function Screen() {
  const t = useT();
  const { screen, params } = useRoute();
  const spec = screens[screen];
  const name = t(`shell.place.${screen}`);
  const frame = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${name} · Griffel`;
    // The focus follows to the new screen, unless the screen has taken it itself.
    if (!first.current && !frame.current?.contains(document.activeElement)) frame.current?.focus();
    first.current = false;
  }, [name]);
  return (
    <main id="screen" className="shell-screen" ref={frame} tabIndex={-1} aria-label={name}>
      <ErrorBoundary key={screen}>{spec && <spec.component params={params} />}</ErrorBoundary>
    </main>
  );
}
