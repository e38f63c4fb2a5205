import type { ReactNode } from 'react';
import type { PartyDetail } from '../../../../shared/features/parties/values.ts';
import { languageNames } from '../../../../shared/i18n/speak.ts';
import { CopyButton } from '../../../app/copy-button.tsx';
import { useFormats, useT } from '../../../ui/index.ts';

/** How a party is reached, the preferred way first, and what else is known of it. */
export function PartyFacts({ party }: { party: PartyDetail }) {
  const t = useT();
  const { dateTime } = useFormats();
  const { emails, phones, addresses, language, note, createdAt, createdBy } = party;
  return (
    <section className="mt-group pt-facts" aria-label={t('parties.page.contact')}>
      <dl>
        {emails.length > 0 && (
          <Fact name={t('parties.field.emails')}>
            {emails.map(({ label, address }) => (
              <Reach key={address} label={label} value={address} />
            ))}
          </Fact>
        )}
        {phones.length > 0 && (
          <Fact name={t('parties.field.phones')}>
            {phones.map(({ label, number }) => (
              <Reach key={`${label} ${number}`} label={label} value={number} />
            ))}
          </Fact>
        )}
        {addresses.map((address) => {
          const { label, street, postalCode, city, country } = address;
          const lines = [street, `${postalCode} ${city}`.trim(), country].filter((line) => line !== '').join('\n');
          return (
            <Fact key={lines} name={t('parties.field.addresses')}>
              {label !== '' && <div className="ui-muted">{label}</div>}
              <span className="pt-lines ui-selectable">{lines}</span>
            </Fact>
          );
        })}
        {language !== null && <Fact name={t('parties.field.language')}>{languageNames[language]}</Fact>}
        {note !== '' && (
          <Fact name={t('parties.field.note')}>
            <span className="pt-lines ui-selectable">{note}</span>
          </Fact>
        )}
        <Fact name={t('parties.field.created')}>
          {dateTime(createdAt)}
          {createdBy && `, ${createdBy.name}`}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="tk-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Reach({ label, value }: { label: string; value: string }) {
  const t = useT();
  return (
    <div>
      <span className="tk-contact">
        <span className="ui-selectable ui-ellipsis">{value}</span>
        <CopyButton text={value} label={t('matters.party.copy', { value })} />
      </span>
      {label !== '' && <span className="ui-muted">{label}</span>}
    </div>
  );
}
