import '../backups/backups.css';
import { DoorClosed, DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { phaseOf, secondsToLook } from '../../../shared/features/maintenance/closing.ts';
import type { Closing } from '../../../shared/features/maintenance/operations.ts';
import { useCommand, useMe, useOperation } from '../../client/index.ts';
import { Button, ConfirmDialog, ErrorNotice, TextField, toast, useFormats, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';
import { useNow } from './now.ts';

/** As the operation takes them. */
const bounds = { inMinutes: [0, 240], forMinutes: [5, 1_440] } as const;
const minutes = ['inMinutes', 'forMinutes'] as const;

/** Closes the office, says who is still on, and opens it again. */
export function CloseOffice() {
  const t = useT();
  const { data, error } = useOperation('maintenance.closing', {});
  const now = useNow(data?.closing !== null);
  const closing = data?.closing && phaseOf(data.closing, now) ? data.closing : null;
  return (
    <Block
      title={t('maintenance.closing.title')}
      explain={t('maintenance.closing.explain', { seconds: secondsToLook })}
    >
      {error && <ErrorNotice error={error.error} />}
      {closing?.isMove ? null : closing ? <Closed closing={closing} now={now} /> : data && <Announce />}
      <WhoIsOn isWatched={closing !== null} />
    </Block>
  );
}

function Closed({ closing, now }: { closing: Closing; now: string }) {
  const t = useT();
  const { time } = useFormats();
  const me = useMe();
  const reopen = useCommand('maintenance.reopen');
  const isMine = closing.by.id === me.id;
  const isAnnounced = phaseOf(closing, now) === 'announced';
  const words = { name: closing.by.name, at: time(closing.readOnlyAt), until: time(closing.endsAt) };
  const said = isMine
    ? t(isAnnounced ? 'maintenance.closing.mine' : 'maintenance.closing.mineNow', words)
    : t(isAnnounced ? 'maintenance.closing.theirs' : 'maintenance.closing.theirsNow', words);
  return (
    <>
      <p className="ui-selectable">{said}</p>
      {reopen.error && <ErrorNotice error={reopen.error.error} />}
      <div className="ui-row">
        <Button
          variant="primary"
          icon={DoorOpen}
          isPending={reopen.isPending}
          onPress={() =>
            reopen.mutate({}, { onSuccess: () => void toast({ text: t('maintenance.closing.reopened') }) })
          }
        >
          {t(isAnnounced ? 'maintenance.closing.callOff' : 'maintenance.closing.reopen')}
        </Button>
      </div>
    </>
  );
}

function Announce() {
  const t = useT();
  const close = useCommand('maintenance.close');
  const [wanted, setWanted] = useState({ inMinutes: 10, forMinutes: 60 });
  const [note, setNote] = useState('');
  const [isAsking, setAsking] = useState(false);
  const fits = (field: (typeof minutes)[number]) => {
    const [from, to] = bounds[field];
    return wanted[field] >= from && wanted[field] <= to;
  };
  const isRight = minutes.every(fits);
  const announce = () => close.mutate({ ...wanted, note });
  return (
    <div className="settings-form">
      {close.error && <ErrorNotice error={close.error.error} />}
      <div className="bk-numbers">
        {minutes.map((field) => (
          <TextField
            key={field}
            label={t(`maintenance.closing.${field}`)}
            value={Number.isNaN(wanted[field]) ? '' : String(wanted[field])}
            onChange={(next) =>
              setWanted({ ...wanted, [field]: next === '' ? Number.NaN : Number(next.replace(/\D/gu, '')) })
            }
            inputMode="numeric"
            maxLength={4}
            error={
              fits(field) ? undefined : t('maintenance.closing.range', { from: bounds[field][0], to: bounds[field][1] })
            }
          />
        ))}
      </div>
      <TextField
        label={t('maintenance.closing.note')}
        description={t('maintenance.closing.noteHint')}
        value={note}
        onChange={setNote}
        maxLength={300}
      />
      <div className="ui-row">
        <Button
          icon={DoorClosed}
          isPending={close.isPending}
          isDisabled={!isRight}
          onPress={() => (wanted.inMinutes === 0 ? setAsking(true) : announce())}
        >
          {t('maintenance.closing.start')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('maintenance.closing.now')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirm={t('maintenance.closing.title')}
        onConfirm={announce}
      >
        <p>{t('maintenance.closing.nowText')}</p>
      </ConfirmDialog>
    </div>
  );
}

/** Whom to ask to finish; looked at again while the office is being closed. */
function WhoIsOn({ isWatched }: { isWatched: boolean }) {
  const t = useT();
  const { data } = useOperation('maintenance.whoIsOn', {}, { every: isWatched ? 3_000 : 15_000 });
  if (!data) return null;
  return (
    <div>
      <h3>{t('maintenance.on.title')}</h3>
      {data.desks.length === 0 ? (
        <p className="ui-muted">{t('maintenance.on.nobody')}</p>
      ) : (
        <ul className="ui-selectable">
          {data.desks.map(({ person, onThisComputer }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two desktops may say the very same
            <li key={index}>
              {person?.name ?? t('maintenance.on.unknown')}
              {onThisComputer && <span className="ui-muted"> {t('maintenance.on.here')}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
