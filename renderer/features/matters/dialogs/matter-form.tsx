import '../matters.css';
import { useState } from 'react';
import type { MatterPartyInput } from '../../../../shared/features/matters/operations.ts';
import { go } from '../../../app/routes.ts';
import { call } from '../../../client/index.ts';
import { ErrorNotice, toast, useT } from '../../../ui/index.ts';
import { civilToday } from '../../tickets/dates.ts';
import { usePeople } from '../../tickets/office.ts';
import { useActing } from './acting.ts';
import { FormDialog } from './form-dialog.tsx';
import { type MatterContent, MatterFields, missing, type Problems, problemsOf } from './matter-fields.tsx';
import { isWholeParty, PartyField } from './party-field.tsx';

const empty = (): MatterContent => ({
  title: '',
  number: '',
  kind: '',
  description: '',
  lawyer: null,
  secretary: null,
  openedOn: civilToday(),
});

/** Opens a matter, with its client and its opponent. */
export function NewMatter({ onClose }: { onClose: () => void }) {
  const t = useT();
  const people = usePeople();
  const [content, setContent] = useState(empty);
  const [client, setClient] = useState<MatterPartyInput | null>(null);
  const [opponent, setOpponent] = useState<MatterPartyInput | null>(null);
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const refused: Problems = acting.error ? problemsOf(acting.error, content, people, t) : {};
  const lacks = missing(content, t);
  const problems: Problems = { ...(wasTried ? lacks : {}), ...refused };
  // What a refusal was about may be right again as soon as something is changed; the core says so.
  const change = (part: Partial<MatterContent>) => {
    setContent((old) => ({ ...old, ...part }));
    acting.clear();
  };
  const submit = async () => {
    setTried(true);
    const { openedOn } = content;
    if (Object.keys(lacks).length > 0 || openedOn === null || !isWholeParty(client) || !isWholeParty(opponent)) return;
    await acting.run(async () => {
      const parties = [
        ...(client ? [{ who: client, role: 'client', side: 'ours' } as const] : []),
        ...(opponent ? [{ who: opponent, role: 'opponent', side: 'theirs' } as const] : []),
      ];
      const number = content.number.trim() === '' ? null : content.number;
      const made = await call('matter.create', { ...content, number, openedOn, parties });
      onClose();
      toast({ text: t('matters.form.created', { number: made.number }) });
      go('matter', { id: made.id });
    });
  };
  const isTouched =
    client !== null ||
    opponent !== null ||
    JSON.stringify(content) !== JSON.stringify({ ...empty(), openedOn: content.openedOn });
  return (
    <FormDialog
      title={t('matters.form.newTitle')}
      submit={t('matters.form.create')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={isTouched}
      isPending={acting.isPending}
    >
      {acting.error && Object.keys(refused).length === 0 && <ErrorNotice error={acting.error} />}
      <MatterFields value={content} onChange={change} problems={problems} isNew>
        <div className="ui-columns">
          <PartyField
            label={t('matters.form.client')}
            value={client}
            onChange={(next) => {
              setClient(next);
              acting.clear();
            }}
            showProblems={wasTried}
          />
          <PartyField
            label={t('matters.form.opponent')}
            value={opponent}
            onChange={(next) => {
              setOpponent(next);
              acting.clear();
            }}
            showProblems={wasTried}
            error={problems.opponent}
          />
        </div>
      </MatterFields>
    </FormDialog>
  );
}
