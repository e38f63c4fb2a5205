import { Building2, Plus, User } from 'lucide-react';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { Email } from '../../../shared/contract/values.ts';
import { useMay, useOperation } from '../../client/index.ts';
import { ComboBox, type Option, TextField, useT } from '../../ui/index.ts';
import { fold } from './detail/mentions.ts';
import { usePeople } from './office.ts';

export type RequesterValue = NonNullable<InputOf<'ticket.create'>['requester']>;

/** What is wrong with a requester that is being typed; null if nothing is. */
export function requesterProblem(value: RequesterValue | null): 'name' | 'email' | null {
  if (value?.kind !== 'newParty') return null;
  if (value.name.trim() === '') return 'name';
  return value.email === null || z.safeParse(Email, value.email).success ? null : 'email';
}

const most = 6;

/** Who it is: a person of the office, a party already known, or a new one that is typed in here. */
export function RequesterField({
  value,
  onChange,
  initialText = '',
  autoFocus = false,
  showProblems = false,
  label,
  partiesOnly = false,
  error,
}: {
  value: RequesterValue | null;
  /** With the name of the one who is chosen. */
  onChange: (value: RequesterValue | null, name: string) => void;
  /** The name of the one already set. */
  initialText?: string;
  autoFocus?: boolean;
  showProblems?: boolean;
  /** Requester, if nothing else is said. */
  label?: string;
  /** Without the people of the office. */
  partiesOnly?: boolean;
  error?: string | undefined;
}) {
  const t = useT();
  const mayRead = useMay('party.read');
  const people = usePeople();
  const [text, setText] = useState(initialText);
  const typed = text.trim();
  const parties = useOperation(
    'party.search',
    { text: typed.slice(0, 200), limit: most },
    { enabled: mayRead && typed !== '', keepPrevious: true },
  );
  const options = useMemo((): Option[] => {
    if (typed === '') return [];
    const wanted = fold(typed);
    const known = partiesOnly ? [] : people;
    const found = known.filter(({ name, active }) => active && fold(name).includes(wanted)).slice(0, most);
    return [
      ...(parties.data?.rows ?? []).map(({ id, name, email, phone }) => ({
        id: `party:${id}`,
        label: name,
        icon: Building2,
        ...(email !== null || phone !== '' ? { detail: [email, phone].filter(Boolean).join(' · ') } : {}),
      })),
      ...found.map(({ id, name }) => ({
        id: `user:${id}`,
        label: name,
        icon: User,
        detail: t('tickets.requester.person'),
      })),
      { id: 'new', label: t('tickets.requester.newPartyNamed', { name: typed }), icon: Plus },
    ];
  }, [typed, people, partiesOnly, parties.data, t]);

  const choose = (key: string | null) => {
    if (key === null) return;
    const [kind, id] = key.split(':');
    const chosen = options.find((option) => option.id === key);
    if (kind === 'new') {
      const asEmail = z.safeParse(Email, typed);
      const name = asEmail.success ? '' : typed;
      onChange({ kind: 'newParty', name, email: asEmail.success ? typed : null, phone: '' }, name);
      return;
    }
    if (chosen) setText(chosen.label);
    onChange(
      (kind === 'user' ? { kind, user: id } : { kind: 'party', party: id }) as RequesterValue,
      chosen?.label ?? typed,
    );
  };
  const problem = showProblems ? requesterProblem(value) : null;
  return (
    <>
      <ComboBox
        label={label ?? t('tickets.field.requester')}
        error={error}
        placeholder={t('tickets.requester.search')}
        options={options}
        value={null}
        onChange={choose}
        inputValue={text}
        onInputChange={(next) => {
          setText(next);
          if (next === '' || (value !== null && value.kind !== 'newParty')) onChange(null, '');
        }}
        autoFocus={autoFocus}
      />
      {value?.kind === 'newParty' && (
        <fieldset className="tk-new-party">
          <legend>{t('tickets.requester.newParty')}</legend>
          <TextField
            label={t('tickets.requester.name')}
            value={value.name}
            onChange={(name) => onChange({ ...value, name }, name)}
            isRequired
            autoFocus
            error={problem === 'name' ? t('tickets.requester.nameNeeded') : undefined}
          />
          <TextField
            label={t('tickets.requester.email')}
            value={value.email ?? ''}
            onChange={(email) => onChange({ ...value, email: email.trim() === '' ? null : email.trim() }, value.name)}
            type="email"
            spellCheck={false}
            error={problem === 'email' ? t('tickets.requester.emailWrong') : undefined}
          />
          <TextField
            label={t('tickets.requester.phone')}
            value={value.phone}
            onChange={(phone) => onChange({ ...value, phone }, value.name)}
            type="tel"
            spellCheck={false}
          />
        </fieldset>
      )}
    </>
  );
}
