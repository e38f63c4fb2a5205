import './backups.css';
import { FolderOpen } from 'lucide-react';
import type { BackupPlan } from '../../../shared/features/backups/operations.ts';
import { host, useCommand, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, TextField, toast, useT } from '../../ui/index.ts';
import { useDraft } from '../settings/draft.ts';
import { Block, SaveRow } from '../settings/layout.tsx';

const fields = ['at', 'second', 'daily', 'weekly', 'monthly'] as const;
/** As the operation takes them. */
const bounds = { daily: [1, 60], weekly: [0, 60], monthly: [0, 120] } as const;
const counts = ['daily', 'weekly', 'monthly'] as const;
const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** When backups are made by themselves, where to, and how many stay. */
export function BackupPlanBlock() {
  const state = useOperation('backup.state', {});
  return state.data ? <Plan plan={state.data.plan} /> : null;
}

function Plan({ plan }: { plan: BackupPlan }) {
  const t = useT();
  const draft = useDraft(plan);
  const update = useCommand('backup.updatePlan');
  const { at, second, daily, weekly, monthly } = draft.value;
  const fits = (count: (typeof counts)[number]) => {
    const [from, to] = bounds[count];
    return draft.value[count] >= from && draft.value[count] <= to;
  };
  const isRight = timeOfDay.test(at) && counts.every(fits);

  async function choose() {
    const { folder } = await host('chooseFolder', { purpose: 'found' });
    if (folder !== null) draft.set({ second: folder });
  }
  function save() {
    if (!isRight) return;
    const wanted = { version: draft.version, at, second, daily, weekly, monthly };
    update.mutate(wanted, {
      onSuccess: (next) => {
        draft.saved(next, ...fields);
        toast({ text: t('settings.saved') });
      },
    });
  }

  return (
    <Block title={t('backups.plan.title')} explain={t('backups.plan.explain')}>
      <div className="settings-form">
        {update.error && <ErrorNotice error={update.error.error} />}
        <TextField
          label={t('backups.plan.at')}
          value={at}
          onChange={(next) => draft.set({ at: next })}
          maxLength={5}
          error={timeOfDay.test(at) ? undefined : t('backups.plan.atHint')}
        />
        <div className="office-folder">
          <TextField
            label={t('backups.plan.second')}
            description={t('backups.plan.secondHint')}
            value={second ?? ''}
            onChange={(next) => draft.set({ second: next.trim() === '' ? null : next })}
            spellCheck={false}
          />
          <Button icon={FolderOpen} onPress={() => void choose()}>
            {t('backups.plan.choose')}
          </Button>
        </div>
        <fieldset className="settings-fieldset">
          <legend>{t('backups.plan.kept')}</legend>
          <div className="bk-numbers">
            {counts.map((count) => (
              <TextField
                key={count}
                label={t(`backups.plan.${count}`)}
                value={Number.isNaN(draft.value[count]) ? '' : String(draft.value[count])}
                onChange={(next) => draft.set({ [count]: next === '' ? Number.NaN : Number(next.replace(/\D/gu, '')) })}
                inputMode="numeric"
                maxLength={3}
                error={
                  fits(count)
                    ? undefined
                    : t('backups.plan.badNumber', { from: bounds[count][0], to: bounds[count][1] })
                }
              />
            ))}
          </div>
          <p className="ui-muted">{t('backups.plan.keptHint')}</p>
        </fieldset>
        <SaveRow
          isDirty={draft.isDirty(...fields)}
          isPending={update.isPending}
          onDiscard={() => {
            draft.discard(...fields);
            update.reset();
          }}
          onSave={save}
        />
      </div>
    </Block>
  );
}
