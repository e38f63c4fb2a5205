import { useState } from 'react';
import {
  type MatterDetail,
  type MatterParty,
  type PartyRole,
  partyRoles,
  type Side,
  sides,
  usualSide,
} from '../../../../shared/features/matters/values.ts';
import { call, errorOf } from '../../../client/index.ts';
import { ConfirmDialog, ErrorNotice, Select, TextField, toast, useT } from '../../../ui/index.ts';
import { useSayError } from '../../tickets/say-error.ts';
import type { Joining } from '../new-matter.ts';
import { atNewest, useActing } from './acting.ts';
import { FormDialog } from './form-dialog.tsx';
import { isWholeParty, PartyField } from './party-field.tsx';

type Place = Pick<MatterParty, 'role' | 'side' | 'reference'>;

function PlaceFields({
  value,
  onChange,
  autoFocus,
}: {
  value: Place;
  onChange: (value: Place) => void;
  autoFocus: boolean;
}) {
  const t = useT();
  return (
    <>
      <div className="ui-columns">
        <Select<PartyRole>
          label={t('matters.party.role')}
          options={partyRoles.map((id) => ({ id, label: t(`words.partyRole.${id}`) }))}
          value={value.role}
          onChange={(role) => onChange({ ...value, role, side: usualSide[role] })}
          autoFocus={autoFocus}
        />
        <Select<Side>
          label={t('matters.party.side')}
          options={sides.map((id) => ({ id, label: t(`words.side.${id}`) }))}
          value={value.side}
          onChange={(side) => onChange({ ...value, side })}
        />
      </div>
      <TextField
        label={t('matters.party.reference')}
        placeholder={t('matters.party.referenceHint')}
        value={value.reference}
        onChange={(reference) => onChange({ ...value, reference })}
        maxLength={100}
        spellCheck={false}
        optional
      />
    </>
  );
}

/** The role that a matter lacks first; where it has client and opponent, most often a court joins. */
function likelyRole({ parties }: MatterDetail): PartyRole {
  const isThere = (role: PartyRole) => parties.some((party) => party.role === role);
  return (['client', 'opponent'] as const).find((role) => !isThere(role)) ?? 'court';
}

/** Puts someone into a matter. */
export function AddParty({ matter, onClose }: { matter: MatterDetail; onClose: () => void }) {
  const t = useT();
  const role = likelyRole(matter);
  const [joining, setJoining] = useState<Joining | null>(null);
  const [place, setPlace] = useState<Place>({ role, side: usualSide[role], reference: '' });
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const isThere = acting.error?.code === 'already_in_matter';
  const lacks = wasTried && joining === null ? t('matters.party.needed') : undefined;
  const submit = async () => {
    setTried(true);
    if (joining === null || !isWholeParty(joining)) return;
    const { id } = matter;
    const { who } = joining;
    await acting.run(async () => {
      // Two who add someone are not in each other's way.
      await atNewest(
        matter,
        () => null,
        (version) => call('matter.addParty', { id, version, who, ...place }),
      );
      onClose();
      toast({ text: t('matters.party.added') });
    });
  };
  return (
    <FormDialog
      title={t('matters.party.addTitle')}
      submit={t('matters.party.add')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={joining !== null || place.reference !== ''}
      isPending={acting.isPending}
      error={isThere ? null : acting.error}
    >
      <PartyField
        label={t('matters.party.who')}
        value={joining}
        onChange={(next) => {
          setJoining(next);
          acting.clear();
        }}
        autoFocus
        showProblems={wasTried}
        error={isThere ? t('errors.already_in_matter.what') : lacks}
      />
      <PlaceFields value={place} onChange={setPlace} autoFocus={false} />
    </FormDialog>
  );
}

/** Changes as what someone stands in a matter. */
export function ChangeParty({
  matter,
  party,
  onClose,
}: {
  matter: MatterDetail;
  party: MatterParty;
  onClose: () => void;
}) {
  const t = useT();
  const before: Place = { role: party.role, side: party.side, reference: party.reference };
  const [place, setPlace] = useState(before);
  const acting = useActing();
  const isChanged = JSON.stringify(place) !== JSON.stringify(before);
  const submit = async () => {
    if (!isChanged) {
      onClose();
      return;
    }
    const { id } = matter;
    await acting.run(async () => {
      await atNewest(matter, placeOf(party), (version) =>
        call('matter.updateParty', { id, version, party: party.party.id, ...place }),
      );
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('matters.party.changeTitle', { name: party.party.name })}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={isChanged}
      isPending={acting.isPending}
      error={acting.error}
    >
      <PlaceFields value={place} onChange={setPlace} autoFocus />
    </FormDialog>
  );
}

/** Asks before someone is taken out of a matter. */
export function RemoveParty({
  matter,
  party,
  onClose,
}: {
  matter: MatterDetail;
  party: MatterParty;
  onClose: () => void;
}) {
  const t = useT();
  const sayError = useSayError();
  const acting = useActing();
  const { name } = party.party;
  const { id } = matter;
  const undo = async (version: number) => {
    const { role, side, reference } = party;
    try {
      await call('matter.addParty', {
        id,
        version,
        who: { kind: 'party', party: party.party.id },
        role,
        side,
        reference,
      });
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    }
  };
  const remove = async () => {
    await acting.run(async () => {
      const { version } = await atNewest(matter, placeOf(party), (seen) =>
        call('matter.removeParty', { id, version: seen, party: party.party.id }),
      );
      onClose();
      toast({
        text: t('matters.party.removed', { name }),
        action: { label: t('common.undo'), keys: 'Mod+Z', run: () => void undo(version) },
      });
    });
  };
  return (
    <ConfirmDialog
      title={t('matters.party.removeTitle', { name })}
      isOpen
      onClose={onClose}
      confirm={t('common.remove')}
      onConfirm={() => void remove()}
      isPending={acting.isPending}
    >
      {acting.error && <ErrorNotice error={acting.error} />}
      <p>{t('matters.party.removeText')}</p>
    </ConfirmDialog>
  );
}

const placeOf =
  ({ party: { id } }: MatterParty) =>
  ({ parties }: MatterDetail) =>
    parties.find(({ party }) => party.id === id);
