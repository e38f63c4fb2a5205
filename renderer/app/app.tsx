import { type ReactNode, useEffect, useState } from 'react';
import { languages } from '../../shared/contract/languages.ts';
import { host, type Inside, onHostEvent, useSession, wayIn } from '../client/index.ts';
import { setDamageSeen, useDamageSeen } from '../features/damage/seen.ts';
import { DamageAtWork } from '../features/damage/told.tsx';
import { LockScreen, SignInAgain } from '../features/session/lock.tsx';
import { clearToasts, LanguageProvider, LinkProvider, learn, ToastRegion } from '../ui/index.ts';
import { Door } from './door.tsx';
import { Gate } from './gate.tsx';
import { fetchWhenIdle, later } from './later.tsx';
import { useAppearance, useCurrentLanguage } from './preferences.ts';
import { go, resetRoutes } from './routes.ts';

/** All that comes after signing in: loaded while the passphrase is typed. */
const shellLater = later<{ session: Inside }>(async () => (await import('./shell.tsx')).Shell);
/** What may have to come before the work. */
const noticeLater = later(async () => (await import('../features/notices/first-sight.tsx')).NoticeFirstSight);
const passphraseLater = later(
  async () => (await import('../features/session/change-passphrase.tsx')).ForcedPassphraseChange,
);

/** The whole window: before the door, at the lock, or inside. */
export function App() {
  const language = useCurrentLanguage();
  useAppearance();
  useEffect(() => {
    // Kept as the place to be, so that a link opened before signing in is shown afterwards.
    const show = (ticket: number) => go('ticket', { number: String(ticket) });
    void host('takeLink', {}).then(({ ticket }) => ticket !== null && show(ticket));
    return onHostEvent((event) => event.type === 'navigate' && show(event.ticket));
  }, []);
  return (
    <LanguageProvider language={language}>
      <LinkProvider open={(url) => void host('openLink', { url })}>
        <Place />
      </LinkProvider>
    </LanguageProvider>
  );
}

function Place() {
  const { state, expected, shown, restarted } = useSession();
  const door = wayIn({ state, expected });
  const isKnown = state !== null;
  // While the passphrase is typed; not before there is somewhere to type it.
  useEffect(() => {
    if (isKnown)
      fetchWhenIdle([
        shellLater.fetch,
        noticeLater.fetch,
        passphraseLater.fetch,
        ...languages.map((each) => () => learn(each)),
      ]);
  }, [isKnown]);
  if (shown) return <Inner key={`${shown.office.id}/${shown.user.id}`} session={shown} restarted={restarted} />;
  if (door === null) return null;
  return (
    <>
      <Door state={door} />
      <ToastRegion />
    </>
  );
}

/**
 * What the person signed in sees; first what must come before the work. What comes up while they are at work stands over the screens,
 * as the lock does, so that nothing typed is lost.
 */
function Inner({ session, restarted }: { session: Inside; restarted: boolean }) {
  const before = dutyOf(session);
  const { seen } = useDamageSeen();
  const [entered, setEntered] = useState(before === null);
  if (!entered && before === null) setEntered(true);
  useEffect(
    () => () => {
      resetRoutes();
      setDamageSeen(false);
      clearToasts();
    },
    [],
  );
  const overAll = doorOf(session, restarted, seen);
  return (
    <>
      {entered ? <shellLater.Component session={session} /> : before}
      {overAll ? <Gate key="door">{overAll}</Gate> : entered && before && <Gate key="duty">{before}</Gate>}
    </>
  );
}

/** Who is here has to show it again. */
function doorOf(session: Inside, restarted: boolean, damageSeen: boolean): ReactNode {
  if (restarted) return <SignInAgain session={session} />;
  if (session.state === 'locked') return <LockScreen session={session} />;
  return session.readOnly === 'damaged' && !damageSeen ? <DamageAtWork folder={session.folder} /> : null;
}

/** What the gate of the core asks for before anything else. */
function dutyOf({ user, readOnly }: Inside): ReactNode {
  if (readOnly !== null) return null;
  if (user.mustChangePassphrase) return <passphraseLater.Component />;
  return user.noticeAcknowledged ? null : <noticeLater.Component />;
}
