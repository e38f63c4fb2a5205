import { useEffect } from 'react';
import { host, type Inside, onHostEvent, useSession } from '../client/index.ts';
import { NoticeFirstSight } from '../features/notices/first-sight.tsx';
import { ForcedPassphraseChange } from '../features/session/change-passphrase.tsx';
import { LockScreen, SignInAgain } from '../features/session/lock.tsx';
import { clearToasts, LanguageProvider, LinkProvider, ToastRegion } from '../ui/index.ts';
import { Door } from './door.tsx';
import { Gate } from './gate.tsx';
import { useAppearance, useCurrentLanguage } from './preferences.ts';
import { go, resetRoutes } from './routes.ts';
import { Shell } from './shell.tsx';

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
        <ToastRegion />
      </LinkProvider>
    </LanguageProvider>
  );
}

function Place() {
  const { state, shown, restarted } = useSession();
  if (shown) {
    return (
      <>
        <Inner key={`${shown.office.id}/${shown.user.id}`} session={shown} />
        {restarted && (
          <Gate>
            <SignInAgain session={shown} />
          </Gate>
        )}
        {!restarted && shown.state === 'locked' && (
          <Gate>
            <LockScreen session={shown} />
          </Gate>
        )}
      </>
    );
  }
  if (state?.state === 'no_office' || state?.state === 'signed_out') return <Door state={state} />;
  return null;
}

/** What the person signed in sees; first what must come before the work. */
function Inner({ session }: { session: Inside }) {
  useEffect(
    () => () => {
      resetRoutes();
      clearToasts();
    },
    [],
  );
  if (session.user.mustChangePassphrase && session.readOnly === null) return <ForcedPassphraseChange />;
  if (!session.user.noticeAcknowledged && session.readOnly === null) return <NoticeFirstSight />;
  return <Shell session={session} />;
}
