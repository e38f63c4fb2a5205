import './settings.css';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWaitsLong } from '../../client/index.ts';
import { Button, Progress, useT } from '../../ui/index.ts';
import { useLeave } from './leave.tsx';

/** One area of the settings: its name, what it is for, and what can be done there. */
export function Area({
  title,
  intro,
  actions,
  back,
  children,
}: {
  title: string;
  intro?: string;
  actions?: ReactNode;
  /** Leads back to the list that this is a part of. */
  back?: { label: string; onPress: () => void };
  children: ReactNode;
}) {
  const t = useT();
  const waitsLong = useWaitsLong();
  const { leave, question } = useLeave();
  return (
    <div className="settings-area">
      <header className="settings-head">
        {back && (
          <Button variant="quiet" size="small" icon={ArrowLeft} onPress={() => leave(back.onPress)}>
            {back.label}
          </Button>
        )}
        <div className="ui-spread">
          <h1>{title}</h1>
          {actions !== undefined && <div className="ui-row">{actions}</div>}
        </div>
        {intro !== undefined && <p className="settings-intro">{intro}</p>}
      </header>
      {waitsLong && <Progress label={t('common.loading')} done={0} total={null} />}
      {children}
      {question}
    </div>
  );
}

/** A part of an area with a heading of its own. */
export function Block({ title, explain, children }: { title: string; explain?: string; children?: ReactNode }) {
  return (
    <section className="settings-block" aria-label={title}>
      <div>
        <h2>{title}</h2>
        {explain !== undefined && <p className="ui-muted">{explain}</p>}
      </div>
      {children}
    </section>
  );
}

/** The buttons below what can be edited; without changes there is nothing to save. */
export function SaveRow({
  isDirty,
  isPending,
  onSave,
  onDiscard,
  label,
}: {
  isDirty: boolean;
  isPending: boolean;
  onSave: () => void;
  onDiscard: () => void;
  /** What saving is called here, where an area has several such rows. */
  label?: string;
}) {
  const t = useT();
  return (
    <div className="ui-row">
      <Button variant="primary" onPress={onSave} isDisabled={!isDirty} isPending={isPending}>
        {label ?? t('common.save')}
      </Button>
      {isDirty && (
        <Button variant="quiet" onPress={onDiscard}>
          {t('settings.discard')}
        </Button>
      )}
    </div>
  );
}
