import '../parties.css';
import { useState } from 'react';
import type { PartyId } from '../../../../shared/contract/ids.ts';
import type { PartyDetail } from '../../../../shared/features/parties/values.ts';
import { languageNames } from '../../../../shared/i18n/speak.ts';
import { call, errorOf, operationKey, queryClient } from '../../../client/index.ts';
import { Notice, toast, useT } from '../../../ui/index.ts';
import { useActing } from '../../matters/dialogs/acting.ts';
import { FormDialog } from '../../matters/dialogs/form-dialog.tsx';
import {
  contentOf,
  emptyParty,
  fieldsOf,
  type PartyFieldName,
  type PartyFieldsContent,
  wrongEmails,
} from './content.ts';
import { PartyFields } from './party-fields.tsx';
import { inLine } from './say.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What of a patch still says something other than the party. */
function remaining(patch: Partial<PartyFieldsContent>, fields: PartyFieldsContent): Partial<PartyFieldsContent> {
  return Object.fromEntries(
    Object.entries(patch).filter(([field, value]) => !same(value, fields[field as PartyFieldName])),
  );
}

const isWhole = (fields: PartyFieldsContent) => fields.name.trim() !== '' && wrongEmails(fields).size === 0;

/** Enters a party. */
export function NewParty({ onClose, onDone }: { onClose: () => void; onDone: (id: PartyId) => void }) {
  const t = useT();
  const [fields, setFields] = useState(emptyParty);
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const submit = async () => {
    setTried(true);
    if (!isWhole(fields)) return;
    await acting.run(async () => {
      const { id, name } = await call('party.create', contentOf(fields));
      onClose();
      toast({ text: t('parties.form.created', { name }) });
      onDone(id);
    });
  };
  return (
    <FormDialog
      title={t('parties.form.newTitle')}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={!same(fields, emptyParty)}
      isPending={acting.isPending}
      error={acting.error}
    >
      <PartyFields value={fields} onChange={(part) => setFields((old) => ({ ...old, ...part }))} wasTried={wasTried} />
    </FormDialog>
  );
}

/** Changes a party. If a colleague was faster, what was typed stays over how the party is now, and both can be seen. */
export function ChangeParty({ party, onClose }: { party: PartyDetail; onClose: () => void }) {
  const t = useT();
  const [base, setBase] = useState(party);
  const [patch, setPatch] = useState<Partial<PartyFieldsContent>>({});
  const [late, setLate] = useState<readonly PartyFieldName[] | null>(null);
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const known = fieldsOf(base);
  const fields: PartyFieldsContent = { ...known, ...patch };
  const say = (field: PartyFieldName): string => {
    if (field === 'kind') return base.kind === null ? t('parties.field.notSaid') : t(`words.partyKind.${base.kind}`);
    if (field === 'language') return base.language === null ? t('parties.field.notSaid') : languageNames[base.language];
    if (field === 'emails') return base.emails.map(({ address }) => address).join(', ') || t('parties.form.nothing');
    if (field === 'phones') return base.phones.map(({ number }) => number).join(', ') || t('parties.form.nothing');
    if (field === 'addresses') return base.addresses.map(inLine).join('; ') || t('parties.form.nothing');
    if (field === 'formerNames') return base.formerNames.join(', ') || t('parties.form.nothing');
    return base[field] || t('parties.form.nothing');
  };
  const submit = async () => {
    setTried(true);
    if (!isWhole(fields)) return;
    if (same(contentOf(fields), contentOf(known))) {
      onClose();
      return;
    }
    const { id, version } = base;
    await acting.run(async () => {
      try {
        const { name } = await call('party.update', { id, version, ...contentOf(fields) });
        onClose();
        toast({ text: t('parties.form.saved', { name }) });
      } catch (thrown) {
        if (errorOf(thrown).code !== 'conflict') throw thrown;
        const now = await call('party.get', { id });
        queryClient.setQueryData(operationKey('party.get', { id }), now);
        const next = fieldsOf(now);
        setLate(
          (Object.keys(patch) as PartyFieldName[]).filter(
            (field) => !same(next[field], known[field]) && !same(next[field], patch[field]),
          ),
        );
        setPatch(remaining(patch, next));
        setBase(now);
      }
    });
  };
  return (
    <FormDialog
      title={t('parties.form.changeTitle', { name: party.name })}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={Object.keys(remaining(patch, known)).length > 0}
      isPending={acting.isPending}
      error={acting.error}
    >
      {late && (
        <Notice tone="caution" isAlert title={t('parties.form.late')}>
          <p>{t('parties.form.lateText')}</p>
        </Notice>
      )}
      <PartyFields
        value={fields}
        onChange={(part) => {
          setPatch((old) => ({ ...old, ...part }));
          acting.clear();
        }}
        wasTried={wasTried}
        theirs={Object.fromEntries((late ?? []).map((field) => [field, say(field)]))}
      />
    </FormDialog>
  );
}
