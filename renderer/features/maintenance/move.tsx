import '../office/office.css';
import { Truck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useCommand } from '../../client/index.ts';
import {
  Button,
  ConfirmDialog,
  ErrorNotice,
  Notice,
  Progress,
  RadioGroup,
  toast,
  useFormats,
  useT,
} from '../../ui/index.ts';
import { FolderField, useFolder, useSyncedError } from '../office/folder-field.tsx';
import { Block } from '../settings/layout.tsx';
import { useLong } from './run.ts';

type Office = OutputOf<'maintenance.office'>;
type Mode = Office['mode'];
type Long = ReturnType<typeof useLong<'maintenance.move'>>;

/** Moves the office to another place, or lets it be opened from more or fewer computers where it is. */
export function MoveOffice({ office }: { office: Office }) {
  const t = useT();
  // One for both forms: a move that fails half-way leads from the one to the other.
  const long = useLong('maintenance.move');
  return (
    <Block title={t('maintenance.move.title')} explain={t('maintenance.move.explain')}>
      <p className="ui-selectable">
        {t('maintenance.move.now', { folder: office.folder })}{' '}
        <span className="ui-muted">{t('maintenance.place.alone')}</span>
      </p>
      {office.move ? <Unfinished move={office.move} long={long} /> : <NewPlace mode={office.mode} long={long} />}
    </Block>
  );
}

function useModes() {
  const t = useT();
  return (['local', 'shared'] as const).map((id) => ({
    id,
    label: t(`office.mode.${id}`),
    detail: t(`office.mode.${id}Detail`),
  }));
}

/** A move that was cut short. */
function Unfinished({ move, long }: { move: NonNullable<Office['move']>; long: Long }) {
  const t = useT();
  const format = useFormats();
  const { state, run } = long;
  const cancel = useCommand('maintenance.cancelMove');
  if (state.step === 'running') return <Progress label={t('maintenance.move.running')} {...state.progress} />;
  return (
    <>
      {state.step === 'failed' && <ErrorNotice error={state.error} />}
      {cancel.error && <ErrorNotice error={cancel.error.error} />}
      <Notice
        tone="caution"
        title={t('maintenance.move.unfinished', { to: move.to })}
        actions={
          <>
            <Button
              size="small"
              icon={Undo2}
              isPending={cancel.isPending}
              onPress={() =>
                cancel.mutate({}, { onSuccess: () => void toast({ text: t('maintenance.move.cancelled') }) })
              }
            >
              {t('maintenance.move.cancel')}
            </Button>
            <Button
              size="small"
              variant="primary"
              icon={Truck}
              onPress={() => void run({ to: move.to, mode: move.mode })}
            >
              {t('maintenance.move.goOn')}
            </Button>
          </>
        }
      >
        <p>{t('maintenance.move.unfinishedText', { name: move.by.name, at: format.dateTime(move.at) })}</p>
      </Notice>
    </>
  );
}

function NewPlace({ mode, long }: { mode: Mode; long: Long }) {
  const t = useT();
  const [to, setTo] = useState('');
  const [wanted, setWanted] = useState<Mode>(mode);
  const [isAsking, setAsking] = useState(false);
  const { state, run } = long;
  const seen = useFolder(to);
  const modes = useModes();
  const synced = useSyncedError(seen?.place);
  const isRefused = seen?.place.kind === 'network' && wanted === 'local';
  if (state.step === 'running') return <Progress label={t('maintenance.move.running')} {...state.progress} />;
  return (
    <div className="settings-form">
      {state.step === 'failed' && <ErrorNotice error={state.error} />}
      <FolderField
        label={t('maintenance.move.to')}
        description={t('maintenance.move.toHint')}
        value={to}
        onChange={setTo}
        purpose="found"
        error={to === '' ? undefined : synced}
        isRequired={false}
      />
      <RadioGroup
        label={t('office.mode.label')}
        options={modes}
        value={wanted}
        onChange={setWanted}
        error={isRefused ? t('office.mode.notLocal') : undefined}
      />
      <div className="ui-row">
        <Button
          icon={Truck}
          isDisabled={to.trim() === '' || seen === null || synced !== undefined || isRefused}
          onPress={() => setAsking(true)}
        >
          {t('maintenance.move.start')}
        </Button>
        {to.trim() === '' && <ChangeMode mode={mode} wanted={wanted} />}
      </div>
      <ConfirmDialog
        title={t('maintenance.move.sure', { to })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirm={t('maintenance.move.start')}
        onConfirm={() => {
          setAsking(false);
          void run({ to: to.trim(), mode: wanted });
        }}
      >
        <p>{t('maintenance.move.sureText')}</p>
      </ConfirmDialog>
    </div>
  );
}

/** Without another folder: the same place, opened from more or fewer computers. */
function ChangeMode({ mode, wanted }: { mode: Mode; wanted: Mode }) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const change = useCommand('maintenance.changeMode');
  return (
    <>
      <Button isDisabled={mode === wanted} isPending={change.isPending} onPress={() => setAsking(true)}>
        {t('maintenance.move.change')}
      </Button>
      {change.error && <ErrorNotice error={change.error.error} />}
      <ConfirmDialog
        title={t('maintenance.move.changeSure')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirm={t('maintenance.move.change')}
        onConfirm={() => {
          setAsking(false);
          change.mutate({ mode: wanted });
        }}
      >
        <p>{t('maintenance.move.changeText')}</p>
      </ConfirmDialog>
    </>
  );
}
