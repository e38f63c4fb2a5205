import { Plus } from 'lucide-react';
import { languages } from '../../../../shared/contract/values.ts';
import { type PartyAddress, partyKinds } from '../../../../shared/features/parties/values.ts';
import { languageNames } from '../../../../shared/i18n/speak.ts';
import { Button, Select, TextArea, TextField, useT } from '../../../ui/index.ts';
import { noAddress, type PartyFieldName, type PartyFieldsContent, wrongEmails } from './content.ts';
import { Reaches, RowTools } from './reaches.tsx';

const none = 'none';

/** The fields of a party. */
export function PartyFields({
  value,
  onChange,
  wasTried,
  theirs = {},
}: {
  value: PartyFieldsContent;
  onChange: (part: Partial<PartyFieldsContent>) => void;
  wasTried: boolean;
  /** What a colleague entered meanwhile where one has typed oneself. */
  theirs?: { readonly [field in PartyFieldName]?: string };
}) {
  const t = useT();
  const wrong = wasTried ? wrongEmails(value) : new Set<number>();
  const note = (field: PartyFieldName, hint?: string) => {
    const description = theirs[field] === undefined ? hint : `${t('parties.form.lateTheirs')}: ${theirs[field]}`;
    return description === undefined ? {} : { description };
  };
  const said = (field: 'emails' | 'phones' | 'addresses') =>
    theirs[field] !== undefined && (
      <p className="ui-muted">
        {t('parties.form.lateTheirs')}: {theirs[field]}
      </p>
    );
  return (
    <div className="ui-stack">
      <TextField
        label={t('parties.field.name')}
        value={value.name}
        onChange={(name) => onChange({ name })}
        maxLength={200}
        isRequired
        autoFocus
        error={wasTried && value.name.trim() === '' ? t('common.required') : undefined}
        {...note('name')}
      />
      <div className="ui-columns">
        <Select
          label={t('parties.field.kind')}
          options={[
            { id: none, label: t('parties.field.notSaid') },
            ...partyKinds.map((id) => ({ id, label: t(`words.partyKind.${id}`) })),
          ]}
          value={value.kind ?? none}
          onChange={(kind) => onChange({ kind: partyKinds.find((each) => each === kind) ?? null })}
          {...note('kind')}
        />
        <TextField
          label={t('parties.field.number')}
          value={value.number}
          onChange={(number) => onChange({ number })}
          maxLength={40}
          spellCheck={false}
          optional
          {...note('number', t('parties.form.numberHint'))}
        />
        <Select
          label={t('parties.field.language')}
          options={[
            { id: none, label: t('parties.field.notSaid') },
            ...languages.map((id) => ({ id, label: languageNames[id] })),
          ]}
          value={value.language ?? none}
          onChange={(language) => onChange({ language: languages.find((each) => each === language) ?? null })}
          {...note('language', t('parties.form.languageHint'))}
        />
      </div>
      <Reaches
        name={t('parties.field.emails')}
        what={t('parties.form.address')}
        add={t('parties.form.addEmail')}
        rows={value.emails}
        onChange={(emails) => onChange({ emails })}
        type="email"
        maxLength={254}
        errors={(at) => (wrong.has(at) ? t('parties.form.badEmail') : undefined)}
      />
      {said('emails')}
      <Reaches
        name={t('parties.field.phones')}
        what={t('parties.form.phone')}
        add={t('parties.form.addPhone')}
        rows={value.phones}
        onChange={(phones) => onChange({ phones })}
        type="tel"
        maxLength={60}
        errors={() => undefined}
      />
      {said('phones')}
      <Addresses value={value.addresses} onChange={(addresses) => onChange({ addresses })} />
      {said('addresses')}
      <TextArea
        label={t('parties.field.formerNames')}
        value={value.formerNames}
        onChange={(formerNames) => onChange({ formerNames })}
        rows={2}
        optional
        {...note('formerNames', t('parties.form.formerHint'))}
      />
      <TextArea
        label={t('parties.field.note')}
        value={value.note}
        onChange={(text) => onChange({ note: text })}
        rows={2}
        optional
        {...note('note')}
      />
    </div>
  );
}

function Addresses({
  value,
  onChange,
}: {
  value: readonly PartyAddress[];
  onChange: (value: readonly PartyAddress[]) => void;
}) {
  const t = useT();
  const change = (at: number, part: Partial<PartyAddress>) =>
    onChange(value.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <div className="ui-stack-tight">
      {value.map((address, at) => {
        const name = t('parties.form.group', { what: t('parties.field.addresses'), number: at + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold no state of their own, and addresses have no other name
          <fieldset key={at} className="pt-group">
            <legend>{value.length === 1 ? t('parties.field.addresses') : name}</legend>
            <div className="ui-columns">
              <TextArea
                label={t('parties.form.street')}
                value={address.street}
                onChange={(street) => change(at, { street })}
                rows={2}
              />
              <TextField
                label={t('parties.form.label')}
                value={address.label}
                onChange={(label) => change(at, { label })}
                maxLength={40}
              />
              <TextField
                label={t('parties.form.postalCode')}
                value={address.postalCode}
                onChange={(postalCode) => change(at, { postalCode })}
                maxLength={20}
                spellCheck={false}
              />
              <TextField
                label={t('parties.form.city')}
                value={address.city}
                onChange={(city) => change(at, { city })}
                maxLength={100}
                spellCheck={false}
              />
              <TextField
                label={t('parties.form.country')}
                value={address.country}
                onChange={(country) => change(at, { country })}
                maxLength={60}
                spellCheck={false}
              />
            </div>
            <RowTools list={value} at={at} name={name} onChange={onChange} none={noAddress} />
          </fieldset>
        );
      })}
      {value.length < 10 && (
        <Button variant="quiet" size="small" icon={Plus} onPress={() => onChange([...value, noAddress])}>
          {t('parties.form.addAddress')}
        </Button>
      )}
    </div>
  );
}
