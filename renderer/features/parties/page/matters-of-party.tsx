import type { PartyId } from '../../../../shared/contract/ids.ts';
import { go } from '../../../app/routes.ts';
import { usePages } from '../../../client/index.ts';
import { Button, ErrorNotice, useT } from '../../../ui/index.ts';
import { MatterStatusBadge } from '../../matters/status-badge.tsx';

/** The matters in which a party stands, and as what. */
export function MattersOfParty({ party }: { party: PartyId }) {
  const t = useT();
  const query = usePages('matter.ofParty', { party, limit: 50 });
  return (
    <section className="pt-matters" aria-labelledby="pt-matters-title">
      <h2 id="pt-matters-title">{t('parties.page.matters')}</h2>
      {query.error !== null && <ErrorNotice error={query.error.error} onRetry={() => void query.refetch()} />}
      {query.rows?.length === 0 && <p className="ui-muted">{t('parties.page.noMatters')}</p>}
      <ul>
        {(query.rows ?? []).map(({ matter, role, side, reference }) => (
          <li key={matter.id}>
            <button type="button" className="pt-matter" onClick={() => go('matter', { id: matter.id })}>
              <span>{matter.number}</span>
              <span className="ui-ellipsis">{matter.title}</span>
              <span className="ui-ellipsis">
                {t('parties.page.as', { role: t(`words.partyRole.${role}`), side: t(`words.side.${side}`) })}
                {reference !== '' && ` · ${t('matters.party.shortReference', { reference })}`}
              </span>
              <MatterStatusBadge status={matter.status} />
            </button>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          size="small"
          variant="quiet"
          isPending={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
        >
          {t('parties.page.more')}
        </Button>
      )}
    </section>
  );
}
