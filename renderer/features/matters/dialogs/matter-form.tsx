import '../matters.css';
import { useState } from 'react';
import type {
  ConflictDecision,
  ConflictName,
  ConflictResult,
} from '../../../../shared/features/conflicts/operations.ts';
import { go } from '../../../app/routes.ts';
import { call, useKeeping } from '../../../client/index.ts';
import { toast, useT } from '../../../ui/index.ts';
import { BeforeOpening } from '../../conflicts/before-opening.tsx';
import { useDecision } from '../../conflicts/decision.tsx';
import { KeptBar } from '../../drafts/kept-bar.tsx';
import { useKeptDraft } from '../../drafts/use-kept-draft.ts';
import { usePeople } from '../../tickets/office.ts';
import {
  emptyMatter,
  isBegun,
  type MatterContent,
  type MatterDraft,
  newMatterPlace,
  readMatter,
} from '../new-matter.ts';
import { useActing } from './acting.ts';
import { FormDialog } from './form-dialog.tsx';
import { MatterFields, missing, type Problems, problemsOf } from './matter-fields.tsx';
import { isWholeParty, PartyField } from './party-field.tsx';

const kept = { place: newMatterPlace, read: readMatter, isBegun };

/** Opens a matter, with its client and its opponent. */
export function NewMatter({ onClose }: { onClose: () => void }) {
  const t = useT();
  const people = usePeople();
  const { draft, turn, change } = useKeptDraft<MatterDraft>(kept);
  const { content, client, opponent } = draft;
  const isKept = !useKeeping(({ isFailing }) => isFailing);
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const refused: Problems = acting.error ? problemsOf(acting.error, content, people, t) : {};
  const lacks = missing(content, t);
  const problems: Problems = { ...(wasTried ? lacks : {}), ...refused };
  // What a refusal was about may be right as soon as something is changed; the core says so.
  const edit = (part: Partial<MatterDraft>) => {
    change(part);
    acting.clear();
  };
  const leave = () => {
    change(emptyMatter());
    onClose();
  };
  const [conflict, setConflict] = useState<{ names: ConflictName[]; result: ConflictResult } | null>(null);
  const parties = [
    ...(client ? [{ who: client.who, name: client.name, role: 'client', side: 'ours' } as const] : []),
    ...(opponent ? [{ who: opponent.who, name: opponent.name, role: 'opponent', side: 'theirs' } as const] : []),
  ];
  const names = parties.map(({ who, name, side }) => ({ name: who.kind === 'newParty' ? who.name : name, side }));
  const decision = useDecision(conflict?.result ?? null);
  /** The matter comes first; what was decided about it is kept with it. */
  const open = async (openedOn: string, decision: ConflictDecision, reason: string) => {
    const number = content.number.trim() === '' ? null : content.number;
    const joining = parties.map(({ who, role, side }) => ({ who, role, side }));
    const made = await call('matter.create', { ...content, number, openedOn, parties: joining });
    leave();
    go('matter', { id: made.id });
    const isKept =
      names.length === 0 ||
      (await call('conflict.record', { matter: made.id, names, decision, reason }).then(
        () => true,
        () => false,
      ));
    if (isKept) toast({ text: t('matters.form.created', { number: made.number }) });
    else toast({ text: t('conflicts.notRecorded'), tone: 'caution' });
  };
  const submit = async () => {
    setTried(true);
    const { openedOn } = content;
    if (Object.keys(lacks).length > 0 || openedOn === null || !isWholeParty(client) || !isWholeParty(opponent)) return;
    await acting.run(async () => {
      if (names.length === 0) return open(openedOn, 'none', '');
      const result = await call('conflict.check', { names });
      if (result.total + result.hidden.count === 0) return open(openedOn, 'none', '');
      setConflict({ names, result });
    });
  };
  const decide = async (decision: ConflictDecision, reason: string) => {
    const { openedOn } = content;
    if (openedOn === null) return;
    await acting.run(async () => {
      if (decision !== 'declined') return open(openedOn, decision, reason);
      await call('conflict.record', { matter: null, names, decision, reason: `${content.title}: ${reason}` });
      leave();
      toast({ text: t('conflicts.declineDone') });
    });
  };
  if (conflict) {
    return (
      <BeforeOpening
        result={conflict.result}
        decision={decision}
        isPending={acting.isPending}
        error={acting.error}
        onDecide={(decision, reason) => void decide(decision, reason)}
        onBack={() => setConflict(null)}
      />
    );
  }
  return (
    <FormDialog
      title={t('matters.form.newTitle')}
      submit={t('matters.form.create')}
      onSubmit={() => void submit()}
      onClose={leave}
      isTouched={isBegun(draft)}
      isPending={acting.isPending}
      error={Object.keys(refused).length === 0 ? acting.error : null}
      isKept={isKept}
    >
      <KeptBar place={newMatterPlace} />
      <MatterFields
        key={turn}
        value={content}
        onChange={(part: Partial<MatterContent>) => edit({ content: { ...content, ...part } })}
        problems={problems}
        isNew
      >
        <div className="ui-columns">
          <PartyField
            label={t('matters.form.client')}
            value={client}
            onChange={(next) => edit({ client: next })}
            showProblems={wasTried}
          />
          <PartyField
            label={t('matters.form.opponent')}
            value={opponent}
            onChange={(next) => edit({ opponent: next })}
            showProblems={wasTried}
            error={problems.opponent}
          />
        </div>
      </MatterFields>
    </FormDialog>
  );
}
