import { isMatterPattern, longestPattern, matterNumber } from '../../../shared/features/matters/number.ts';
import { useCommand, useOperation } from '../../client/index.ts';
import { ErrorNotice, TextField, toast, useT } from '../../ui/index.ts';
import { useDraft } from '../settings/draft.ts';
import { Block, SaveRow } from '../settings/layout.tsx';
import { civilToday } from '../tickets/dates.ts';

/** How the office numbers its matters. */
export function MatterNumbering() {
  const numbering = useOperation('matter.numbering', { on: civilToday() });
  if (numbering.error) return <ErrorNotice error={numbering.error.error} />;
  return numbering.data ? <NumberingForm numbering={numbering.data} /> : null;
}

function NumberingForm({ numbering }: { numbering: { pattern: string; next: string; version: number } }) {
  const t = useT();
  const draft = useDraft(numbering);
  const update = useCommand('matter.setNumbering');
  const pattern = draft.value.pattern.trim();
  const isRight = isMatterPattern(pattern);
  const example = [1, 2, 143].map((running) => matterNumber(pattern, civilToday(), running)).join(', ');
  return (
    <Block title={t('settings.matterNumbers.title')} explain={t('settings.matterNumbers.explain')}>
      <div className="settings-form">
        {update.error && <ErrorNotice error={update.error.error} />}
        <TextField
          label={t('settings.matterNumbers.pattern')}
          description={isRight ? t('settings.matterNumbers.example', { example }) : ''}
          value={draft.value.pattern}
          onChange={(next) => draft.set({ pattern: next })}
          maxLength={longestPattern}
          spellCheck={false}
          error={isRight ? undefined : t('settings.matterNumbers.wrong')}
        />
        <SaveRow
          isDirty={draft.isDirty('pattern')}
          isPending={update.isPending}
          onDiscard={() => {
            draft.discard('pattern');
            update.reset();
          }}
          onSave={() => {
            if (!isRight) return;
            update.mutate(
              { version: draft.version, pattern },
              {
                onSuccess: (next) => {
                  draft.saved({ ...numbering, ...next }, 'pattern');
                  toast({ text: t('settings.saved') });
                },
              },
            );
          }}
        />
      </div>
    </Block>
  );
}
