import { Pencil, Plus, X } from 'lucide-react';
import { type MatterDetail, type MatterParty, sides } from '../../../../shared/features/matters/values.ts';
import { CopyButton } from '../../../app/copy-button.tsx';
import { go } from '../../../app/routes.ts';
import { useMay } from '../../../client/index.ts';
import { Button, IconButton, useT } from '../../../ui/index.ts';

/** Who stands in a matter, by side, with how to reach them. */
export function Parties({
  matter,
  mayUpdate,
  onAdd,
  onChange,
  onRemove,
}: {
  matter: MatterDetail;
  mayUpdate: boolean;
  onAdd: () => void;
  onChange: (party: MatterParty) => void;
  onRemove: (party: MatterParty) => void;
}) {
  const t = useT();
  const bySide = sides
    .map((side) => ({ side, parties: matter.parties.filter((party) => party.side === side) }))
    .filter(({ parties }) => parties.length > 0);
  return (
    <section className="mt-group" aria-label={t('matters.party.title')}>
      <div className="tk-part-head">
        <h2>{t('matters.party.title')}</h2>
        {mayUpdate && (
          <Button variant="quiet" size="small" icon={Plus} onPress={onAdd}>
            {t('matters.party.add')}
          </Button>
        )}
      </div>
      {bySide.length === 0 && <p className="ui-muted">{t('matters.party.none')}</p>}
      {bySide.map(({ side, parties }) => (
        <section key={side} className="mt-group" aria-label={t(`words.side.${side}`)}>
          <h3>{t(`words.side.${side}`)}</h3>
          <ul>
            {parties.map((party) => (
              <li key={party.party.id} className="mt-party">
                <Party party={party} />
                {mayUpdate && (
                  <span className="mt-party-acts">
                    <IconButton
                      size="small"
                      icon={Pencil}
                      label={t('matters.party.change', { name: party.party.name })}
                      onPress={() => onChange(party)}
                    />
                    <IconButton
                      size="small"
                      icon={X}
                      label={t('matters.party.remove', { name: party.party.name })}
                      onPress={() => onRemove(party)}
                    />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Party({ party: { party, role, reference } }: { party: MatterParty }) {
  const t = useT();
  const mayRead = useMay('party.read');
  const contact = [party.email, party.phone].filter((value) => value !== null && value !== '');
  return (
    <div className="mt-party-who">
      <div className="mt-party-name">
        {mayRead ? (
          <button type="button" className="mt-party-link" onClick={() => go('party', { id: party.id })}>
            {party.name}
          </button>
        ) : (
          <span className="ui-selectable">{party.name}</span>
        )}
      </div>
      <div className="ui-selectable">
        {t(`words.partyRole.${role}`)}
        {reference !== '' && ` · ${t('matters.party.shortReference', { reference })}`}
      </div>
      {contact.map((value) => (
        <span key={value} className="tk-contact">
          <span className="ui-selectable ui-ellipsis">{value}</span>
          <CopyButton text={value ?? ''} label={t('matters.party.copy', { value: value ?? '' })} />
        </span>
      ))}
    </div>
  );
}
