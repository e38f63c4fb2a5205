import '../office/office.css';
import type { ReactNode } from 'react';
import { DoorLanguage, DoorSheet } from '../../app/door-sheet.tsx';
import { call, setSessionState, useMay } from '../../client/index.ts';
import { Button, useT } from '../../ui/index.ts';
import { setDamageSeen, useDamageSeen } from './seen.ts';

/** Says that the database is damaged, what is safe, and what to do. */
export function DamageTold({ folder, actions }: { folder: string; actions: ReactNode }) {
  const t = useT();
  return (
    <>
      <DoorLanguage />
      <DoorSheet wide title={t('damage.title')} focusHeading footer={actions}>
        <dl className="office-problem">
          {(['what', 'safe', 'next'] as const).map((part) => (
            <div key={part}>
              <dt>{t(`office.problem.heading.${part}`)}</dt>
              <dd>{t(`damage.${part}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="door-folder ui-selectable">
          <span className="ui-muted">{t('session.signIn.folder')}:</span> {folder}
        </p>
      </DoorSheet>
    </>
  );
}

/** Leads out of the office, to where it is repaired. */
export async function leaveForRepair(): Promise<void> {
  useDamageSeen.setState({ repairs: true });
  setSessionState(await call('session.signOut', { why: 'quit' }));
}

/** The same for someone who is at work when it is found: over the screens, so that nothing typed is lost. */
export function DamageAtWork({ folder }: { folder: string }) {
  const t = useT();
  const mayRepair = useMay('backup.manage');
  return (
    <DamageTold
      folder={folder}
      actions={
        <>
          <Button onPress={() => setDamageSeen(true)} variant={mayRepair ? 'secondary' : 'primary'}>
            {t('damage.goOn')}
          </Button>
          {mayRepair && (
            <Button variant="primary" onPress={() => void leaveForRepair()}>
              {t('damage.leave')}
            </Button>
          )}
        </>
      }
    />
  );
}
