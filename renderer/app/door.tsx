import { KeyRound, MonitorCheck, RotateCw, Wrench } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { OperationError } from '../../shared/contract/errors.ts';
import { otherServer } from '../../shared/features/office/other-server.ts';
import type { SessionState } from '../../shared/features/session/operations.ts';
import { call, errorOf, host, type Outside, refreshSession, setSessionState } from '../client/index.ts';
import { setDamageSeen, useDamageSeen } from '../features/damage/seen.ts';
import { DamageTold } from '../features/damage/told.tsx';
import { newPlace, OfficeProblem } from '../features/office/problem.tsx';
import { Recover } from '../features/session/recover.tsx';
import { SignIn } from '../features/session/sign-in.tsx';
import { Button, useT } from '../ui/index.ts';
import { later } from './later.tsx';

/** Founding, opening and restoring an office: seldom, so not on everyone's way to work. */
const firstStartLater = later(async () => (await import('../features/office/first-start.tsx')).FirstStart);
const repairLater = later(async () => (await import('../features/damage/repair.tsx')).RepairOffice);

type SignedOutState = Extract<SessionState, { state: 'signed_out' }>;

/** Before anyone is signed in. */
export function Door({ state }: { state: Outside }) {
  return state.state === 'no_office' ? <NoOffice /> : <SignedOut key={state.folder} state={state} />;
}

function SignedOut({ state }: { state: SignedOutState }) {
  const { folder } = state;
  const t = useT();
  const [recovering, setRecovering] = useState(false);
  const [problem, setProblem] = useState<OperationError | null>(null);
  const { repairs } = useDamageSeen();
  const [way, setWay] = useState<'told' | 'in' | 'repair'>(repairs ? 'repair' : 'told');
  useEffect(() => useDamageSeen.setState({ repairs: false }), []);
  const enter = () => {
    setProblem(null);
    setWay('in');
  };
  if (way === 'repair') return <repairLater.Component folder={folder} onBack={() => setWay('told')} onDone={enter} />;
  if (state.damage === 'repairing') {
    return (
      <OfficeProblem
        error={{ code: 'office_being_repaired', params: {} }}
        folder={folder}
        onOther={() => void call('office.close', {}).then(setSessionState)}
        actions={
          <Button variant="primary" icon={RotateCw} onPress={() => void refreshSession()}>
            {t('common.retry')}
          </Button>
        }
      />
    );
  }
  if (state.damage === 'found' && way === 'told' && !problem) {
    return (
      <DamageTold
        folder={folder}
        actions={
          <>
            <Button
              onPress={() => {
                setDamageSeen(true);
                setWay('in');
              }}
            >
              {t('damage.read')}
            </Button>
            <Button variant="primary" icon={Wrench} onPress={() => setWay('repair')}>
              {t('damage.go')}
            </Button>
          </>
        }
      />
    );
  }
  if (problem) {
    return (
      <OfficeProblem
        error={problem}
        folder={folder}
        onOther={() => void call('office.close', {}).then(setSessionState)}
        actions={
          <>
            {problem.code === 'key_file_damaged' && (
              <Button
                icon={KeyRound}
                onPress={() => {
                  setProblem(null);
                  setRecovering(true);
                }}
              >
                {t('office.problem.recover')}
              </Button>
            )}
            {problem.code === 'office_damaged' && (
              <Button icon={Wrench} onPress={() => setWay('repair')}>
                {t('damage.go')}
              </Button>
            )}
            <Button variant={newPlace(problem) === null ? 'primary' : 'secondary'} onPress={() => setProblem(null)}>
              {t('office.problem.signIn')}
            </Button>
            <OpenThere
              error={problem}
              folder={folder}
              onOpen={(to) =>
                void call('office.open', { folder: to }).then(setSessionState, (thrown) => setProblem(errorOf(thrown)))
              }
            />
          </>
        }
      />
    );
  }
  if (recovering) return <Recover onBack={() => setRecovering(false)} onProblem={setProblem} />;
  return <SignIn state={state} onRecover={() => setRecovering(true)} onProblem={setProblem} />;
}

/** Where the new place is on another server than the old one it is not the way to take first. */
function OpenThere({
  error,
  folder,
  onOpen,
}: {
  error: OperationError;
  folder: string;
  onOpen: (folder: string) => void;
}) {
  const t = useT();
  const to = newPlace(error);
  if (to === null) return null;
  const isElsewhere = otherServer(folder, to) !== null;
  return (
    <Button variant={isElsewhere ? 'secondary' : 'primary'} icon={MonitorCheck} onPress={() => onOpen(to)}>
      {t(isElsewhere ? 'office.problem.openThereAnyway' : 'office.problem.openThere')}
    </Button>
  );
}

/** The office that this computer had open last is tried once; if it does not open, the reason is told. */
let lastOfficeTried = false;

type Trying = { folder: string; error: OperationError | null };

function NoOffice() {
  const t = useT();
  const [trying, setTrying] = useState<Trying | 'none' | null>(lastOfficeTried ? 'none' : null);
  const open = useCallback(async (folder: string, takeOver = false) => {
    try {
      setSessionState(await call('office.open', { folder, takeOver }));
    } catch (thrown) {
      setTrying({ folder, error: errorOf(thrown) });
    }
  }, []);
  useEffect(() => {
    if (lastOfficeTried) return;
    lastOfficeTried = true;
    void host('info', {}).then(({ lastOffice }) => {
      if (lastOffice === null) setTrying('none');
      else void open(lastOffice);
    });
  }, [open]);
  if (trying === null) return null;
  if (trying === 'none' || trying.error === null)
    return <firstStartLater.Component onProblem={(folder, error) => setTrying({ folder, error })} />;
  const { folder, error } = trying;
  return (
    <OfficeProblem
      error={error}
      folder={folder}
      onOther={() => setTrying('none')}
      actions={
        <>
          {error.code === 'office_on_other_computer' && error.params['mayTakeOver'] === true && (
            <Button icon={MonitorCheck} onPress={() => void open(folder, true)}>
              {t('office.problem.takeOver')}
            </Button>
          )}
          <Button
            variant={newPlace(error) === null ? 'primary' : 'secondary'}
            icon={RotateCw}
            onPress={() => void open(folder)}
          >
            {t('common.retry')}
          </Button>
          <OpenThere error={error} folder={folder} onOpen={(to) => void open(to)} />
        </>
      }
    />
  );
}
