import './session.css';
import { demoPassphrase, demoPeople } from '../../../shared/features/session/demo.ts';
import { Button, Notice, useT } from '../../ui/index.ts';

/** Who can sign in to an office of made-up data. A press fills the form in. */
export function DemoHints({ onChoose }: { onChoose: (hint: { login: string; passphrase: string }) => void }) {
  const t = useT();
  return (
    <Notice title={t('session.demo.title')}>
      <p>{t('session.demo.text')}</p>
      <div className="session-hints">
        {demoPeople.map(({ login, role }) => (
          <Button key={login} size="small" onPress={() => onChoose({ login, passphrase: demoPassphrase })}>
            {login} · {t(`words.startingRole.${role}`)}
          </Button>
        ))}
      </div>
      <p>
        {t('session.demo.passphrase')} <code>{demoPassphrase}</code>
      </p>
    </Notice>
  );
}
