import type { ReactNode } from 'react';
import type { MatterDetail } from '../../../../shared/features/matters/values.ts';
import { Avatar, Markdown, useFormats, useT } from '../../../ui/index.ts';

/** What is known of a matter besides its name. */
export function MatterProperties({ matter }: { matter: MatterDetail }) {
  const t = useT();
  const { civilDate, dateTime } = useFormats();
  const { kind, openedOn, closedOn, createdAt, createdBy, description } = matter;
  return (
    <section className="mt-group" aria-label={t('matters.page.properties')}>
      <dl>
        {kind !== '' && <Fact name="kind">{kind}</Fact>}
        <Fact name="lawyer">
          <Person who={matter.lawyer} />
        </Fact>
        <Fact name="secretary">
          <Person who={matter.secretary} />
        </Fact>
        <Fact name="openedOn">{civilDate(openedOn)}</Fact>
        {closedOn !== null && <Fact name="closedOn">{civilDate(closedOn)}</Fact>}
        <Fact name="createdBy">
          {dateTime(createdAt)}
          {createdBy && `, ${createdBy.name}`}
        </Fact>
      </dl>
      {description !== '' && (
        <div className="tk-reading">
          <Markdown>{description}</Markdown>
        </div>
      )}
    </section>
  );
}

function Fact({
  name,
  children,
}: {
  name: 'kind' | 'lawyer' | 'secretary' | 'openedOn' | 'closedOn' | 'createdBy';
  children: ReactNode;
}) {
  const t = useT();
  return (
    <div className="tk-fact">
      <dt>{t(`matters.field.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Person({ who }: { who: MatterDetail['lawyer'] }) {
  const t = useT();
  if (who === null) return <span className="ui-muted">{t('matters.page.nobody')}</span>;
  return (
    <>
      <Avatar name={who.name} size="small" />
      {who.name}
    </>
  );
}
