import { Inbox, UserCheck } from 'lucide-react';
import { useState } from 'react';
import type { Approval } from '../../../shared/features/approvals/operations.ts';
import { auditLabel } from '../../../shared/features/audit/sentences.ts';
import { useCommand, useMay, useMe, useOperation } from '../../client/index.ts';
import {
  Badge,
  type BadgeTone,
  Button,
  EmptyState,
  ErrorNotice,
  TextField,
  toast,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';
import { Area, Block } from '../settings/layout.tsx';
import './approvals.css';
import { CompleteAct } from './complete.tsx';

const tones: Readonly<Record<Approval['state'], BadgeTone>> = {
  pending: 'accent',
  approved: 'proof',
  rejected: 'caution',
  used: 'plain',
  withdrawn: 'plain',
  expired: 'plain',
};

/** Requests for a second person: those I may decide, and my own. */
export function ApprovalsArea() {
  const t = useT();
  const me = useMe();
  const mayDecide = useMay('approval.decide');
  const approvals = useOperation('approval.list', {});
  const rows = approvals.data?.rows ?? [];
  const waiting = rows.filter((row) => row.requestedBy.id !== me.id && row.state === 'pending');
  const mine = rows.filter((row) => row.requestedBy.id === me.id);
  return (
    <Area title={t('settings.section.approvals')} intro={t('approvals.intro')}>
      {approvals.error && <ErrorNotice error={approvals.error.error} />}
      {approvals.data && mayDecide && (
        <Block title={t('approvals.toDecide')}>
          {waiting.length === 0 ? (
            <EmptyState icon={UserCheck} title={t('approvals.nothingToDecide')}>
              {t('approvals.nothingToDecideExplain')}
            </EmptyState>
          ) : (
            <ul className="approvals-list">
              {waiting.map((approval) => (
                <li key={approval.id}>
                  <Request approval={approval} />
                  <Decide approval={approval} />
                </li>
              ))}
            </ul>
          )}
        </Block>
      )}
      {approvals.data && (
        <Block title={t('approvals.mine')}>
          {mine.length === 0 ? (
            <EmptyState icon={Inbox} title={t('approvals.nothingMine')}>
              {t('approvals.nothingMineExplain')}
            </EmptyState>
          ) : (
            <ul className="approvals-list">
              {mine.map((approval) => (
                <li key={approval.id}>
                  <Request approval={approval} isMine />
                  {approval.state === 'pending' && <Withdraw approval={approval} />}
                  {approval.state === 'approved' && <CompleteAct approval={approval} />}
                </li>
              ))}
            </ul>
          )}
        </Block>
      )}
    </Area>
  );
}

function Request({ approval, isMine = false }: { approval: Approval; isMine?: boolean }) {
  const t = useT();
  const format = useFormats();
  const act = t(`approvals.act.${approval.operation}`);
  const language = useLanguage();
  const { decidedBy, decidedAt, concerned } = approval;
  return (
    <>
      <div className="ui-spread">
        <h3>
          {isMine ? t('approvals.iAsked', { act }) : t('approvals.asks', { name: approval.requestedBy.name, act })}
        </h3>
        <Badge tone={tones[approval.state]}>{t(`approvals.state.${approval.state}`)}</Badge>
      </div>
      <dl className="settings-facts">
        {concerned && (
          <>
            <dt>{t('approvals.concerned')}</dt>
            <dd>{concerned.name}</dd>
          </>
        )}
        {/* The person concerned stands above already. */}
        {approval.facts
          .filter(({ field }) => field !== 'person' || !concerned)
          .map((fact) => (
            <div key={fact.field} className="approvals-fact">
              <dt>{auditLabel(fact.field, language)}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        <dt>{t('approvals.reason')}</dt>
        <dd>{approval.reason}</dd>
      </dl>
      <p className="ui-muted">
        {t('approvals.when', { date: format.dateTime(approval.requestedAt) })}
        {decidedBy &&
          decidedAt &&
          ` · ${t('approvals.decided', { name: decidedBy.name, date: format.dateTime(decidedAt) })}`}
      </p>
    </>
  );
}

function Decide({ approval }: { approval: Approval }) {
  const t = useT();
  const [note, setNote] = useState('');
  const decide = useCommand('approval.decide');
  const name = approval.requestedBy.name;
  const settle = (approve: boolean) =>
    decide.mutate(
      { approval: approval.id, approve, note },
      { onSuccess: () => toast({ text: t(approve ? 'approvals.approved' : 'approvals.rejected', { name }) }) },
    );
  return (
    <div className="approvals-decide">
      {decide.error && <ErrorNotice error={decide.error.error} />}
      <TextField label={t('approvals.note')} value={note} onChange={setNote} maxLength={1_000} optional />
      <div className="ui-row">
        <Button variant="primary" isPending={decide.isPending} onPress={() => settle(true)}>
          {t('approvals.approve')}
        </Button>
        <Button isDisabled={decide.isPending} onPress={() => settle(false)}>
          {t('approvals.reject')}
        </Button>
      </div>
    </div>
  );
}

function Withdraw({ approval }: { approval: Approval }) {
  const t = useT();
  const withdraw = useCommand('approval.withdraw');
  return (
    <>
      {withdraw.error && <ErrorNotice error={withdraw.error.error} />}
      <div className="ui-row">
        <Button
          size="small"
          isPending={withdraw.isPending}
          onPress={() =>
            withdraw.mutate({ approval: approval.id }, { onSuccess: () => toast({ text: t('approvals.withdrawn') }) })
          }
        >
          {t('approvals.withdraw')}
        </Button>
      </div>
    </>
  );
}
