import { Contact, FolderOpen, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TicketDetail as Detail, UserRef } from '../../../../shared/features/tickets/values.ts';
import { CopyButton } from '../../../app/copy-button.tsx';
import { go } from '../../../app/routes.ts';
import { call, errorOf, useMay } from '../../../client/index.ts';
import { Avatar, Button, IconButton, Markdown, Popover, toast, useFormats, useT } from '../../../ui/index.ts';
import { civilToday, useSayDate } from '../dates.ts';
import { type ChangeKind, openChange } from '../dialogs/open.ts';
import { matterName } from '../matter-field.tsx';
import { useSayError } from '../say-error.ts';

/** Who, where and until when: every fact of the ticket, each changed by pressing it. */
export function Properties({ ticket }: { ticket: Detail }) {
  const t = useT();
  const { dateTime } = useFormats();
  const sayDate = useSayDate();
  const mayUpdate = useMay('ticket.update');
  const mayAssign = useMay('ticket.assign');
  const mayReadParties = useMay('party.read');
  const mayReadMatters = useMay('matter.read');
  const { requester } = ticket;
  const requesterName =
    requester === null ? null : requester.kind === 'user' ? requester.user.name : requester.party.name;
  const isDue = ticket.followUp !== null && ticket.followUp <= civilToday();
  return (
    <section className="tk-props" aria-label={t('tickets.detail.properties')}>
      <dl>
        <Fact ticket={ticket} name="assignee" kind="assign" may={mayAssign} isEmpty={ticket.assignee === null}>
          {ticket.assignee ? (
            <>
              <Avatar name={ticket.assignee.name} size="small" />
              {ticket.assignee.name}
            </>
          ) : (
            t('tickets.none.assignee')
          )}
        </Fact>
        <Fact ticket={ticket} name="team" kind="assign" may={mayAssign} isEmpty={ticket.team === null}>
          {ticket.team?.name ?? t('tickets.none.team')}
        </Fact>
        <Fact
          ticket={ticket}
          name="category"
          kind="category"
          may={mayUpdate}
          isEmpty={ticket.category === null}
          after={
            ticket.guideline !== '' && (
              <Popover
                label={t('tickets.create.guideline')}
                trigger={
                  <Button variant="quiet" size="small">
                    {t('tickets.create.guideline')}
                  </Button>
                }
              >
                <Markdown>{ticket.guideline}</Markdown>
              </Popover>
            )
          }
        >
          {ticket.category?.name ?? t('tickets.none.category')}
        </Fact>
        <Fact
          ticket={ticket}
          name="requester"
          kind="requester"
          may={mayUpdate}
          isEmpty={requester === null}
          after={
            <>
              {requester?.kind === 'party' && mayReadParties && (
                <IconButton
                  icon={Contact}
                  label={t('parties.key.next', { name: requester.party.name })}
                  size="small"
                  onPress={() => go('party', { id: requester.party.id })}
                />
              )}
              <Reach contact={ticket.requesterContact} />
            </>
          }
        >
          {requesterName ?? t('tickets.none.requester')}
        </Fact>
        <Fact
          ticket={ticket}
          name="matter"
          kind="matter"
          may={mayUpdate && mayReadMatters}
          isEmpty={ticket.matter === null}
          after={
            ticket.matter &&
            mayReadMatters && (
              <IconButton
                icon={FolderOpen}
                label={t('tickets.matter.open', { matter: ticket.matter.number })}
                size="small"
                onPress={() => ticket.matter && go('matter', { id: ticket.matter.id })}
              />
            )
          }
        >
          {ticket.matter ? matterName(ticket.matter) : t('tickets.none.matter')}
        </Fact>
        <Fact ticket={ticket} name="followUp" kind="followUp" may={mayUpdate} isEmpty={ticket.followUp === null}>
          <span className={isDue ? 'tk-due' : ''}>
            {ticket.followUp === null ? t('tickets.none.followUp') : sayDate(ticket.followUp)}
            {isDue && ` · ${t('tickets.due')}`}
          </span>
        </Fact>
        <div className="tk-fact">
          <dt>{t('tickets.field.watchers')}</dt>
          <dd className="tk-watchers">
            {ticket.watchers.map((person) => (
              <Watcher key={person.id} ticket={ticket} person={person} mayRemove={mayUpdate} />
            ))}
            {mayUpdate && (
              <Button variant="quiet" size="small" onPress={() => openChange('watcher', [ticket])}>
                {t('tickets.change.addWatcher')}
              </Button>
            )}
          </dd>
        </div>
        <div className="tk-fact">
          <dt>{t('tickets.field.createdAt')}</dt>
          <dd>
            {dateTime(ticket.createdAt)}
            {ticket.createdBy && `, ${ticket.createdBy.name}`}
          </dd>
        </div>
        <div className="tk-fact">
          <dt>{t('tickets.field.updatedAt')}</dt>
          <dd>{dateTime(ticket.updatedAt)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Fact({
  ticket,
  name,
  kind,
  may,
  isEmpty,
  children,
  after,
}: {
  ticket: Detail;
  name: 'assignee' | 'team' | 'category' | 'requester' | 'matter' | 'followUp';
  kind: ChangeKind;
  may: boolean;
  isEmpty: boolean;
  children: ReactNode;
  after?: ReactNode;
}) {
  const t = useT();
  return (
    <div className="tk-fact">
      <dt>{t(`tickets.field.${name}`)}</dt>
      <dd>
        {may ? (
          <button
            type="button"
            className={`tk-fact-value ${isEmpty ? 'ui-muted' : ''}`}
            onClick={() => openChange(kind, [ticket])}
          >
            <span className="ui-hidden">{t('common.edit')}: </span>
            {children}
          </button>
        ) : (
          <span className={isEmpty ? 'ui-muted' : ''}>{children}</span>
        )}
        {after}
      </dd>
    </div>
  );
}

function Reach({ contact }: { contact: Detail['requesterContact'] }) {
  const t = useT();
  const values = [contact?.email, contact?.phone].filter((value) => typeof value === 'string' && value !== '');
  return values.map((value) => (
    <span key={value} className="tk-contact">
      <span className="ui-selectable ui-ellipsis">{value}</span>
      <CopyButton text={value ?? ''} label={t('tickets.requester.copy', { value: value ?? '' })} />
    </span>
  ));
}

function Watcher({ ticket, person, mayRemove }: { ticket: Detail; person: UserRef; mayRemove: boolean }) {
  const t = useT();
  const sayError = useSayError();
  const remove = async () => {
    try {
      await call('ticket.removeWatcher', { id: ticket.id, user: person.id });
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    }
  };
  return (
    <span className="tk-watcher">
      {person.name}
      {mayRemove && (
        <IconButton
          size="small"
          icon={X}
          label={t('tickets.change.removeWatcher', { name: person.name })}
          onPress={() => void remove()}
        />
      )}
    </span>
  );
}
