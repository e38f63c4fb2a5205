import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ImportSummary } from '../../../shared/features/imports/operations.ts';
import { useCommand, usePages } from '../../client/index.ts';
import { Button, ConfirmDialog, ErrorNotice, toast, useFormats, useT } from '../../ui/index.ts';
import { Block } from '../settings/layout.tsx';
import { PlainTable } from './plain-table.tsx';

/** What was imported, and taking it back. */
export function PastImports() {
  const t = useT();
  const { dateTime, number } = useFormats();
  const imports = usePages('import.list', { limit: 20 });
  const [undoing, setUndoing] = useState<ImportSummary | null>(null);
  const undo = useCommand('import.undo');
  const close = () => {
    undo.reset();
    setUndoing(null);
  };
  const counts = ({ matters, parties }: ImportSummary) => ({ matters: number(matters), parties: number(parties) });
  return (
    <Block title={t('imports.past')}>
      {imports.error && <ErrorNotice error={imports.error.error} />}
      {imports.rows?.length === 0 && <p className="ui-muted">{t('imports.none')}</p>}
      {imports.rows && imports.rows.length > 0 && (
        <div className="settings-table">
          <PlainTable
            label={t('imports.past')}
            headings={[t('imports.file'), t('imports.when'), t('imports.who'), t('imports.what'), t('imports.undo')]}
            rows={imports.rows.map((row) => ({
              key: row.id,
              cells: [
                row.fileName,
                dateTime(row.at),
                row.by?.name ?? '',
                t('imports.entered', counts(row)),
                row.undoneAt === null ? (
                  <Button key="undo" size="small" icon={Undo2} onPress={() => setUndoing(row)}>
                    {t('imports.undo')}
                  </Button>
                ) : (
                  t('imports.undoneBy', { when: dateTime(row.undoneAt), who: row.undoneBy?.name ?? '' })
                ),
              ],
            }))}
          />
        </div>
      )}
      {imports.hasNextPage && (
        <Button isPending={imports.isFetchingNextPage} onPress={() => void imports.fetchNextPage()}>
          {t('imports.more')}
        </Button>
      )}
      {undoing && (
        <ConfirmDialog
          title={t('imports.undoTitle', { file: undoing.fileName })}
          isOpen
          onClose={close}
          confirm={t('imports.undo')}
          isPending={undo.isPending}
          onConfirm={() =>
            undo.mutate(
              { id: undoing.id },
              {
                onSuccess: () => {
                  toast({ text: t('imports.undone') });
                  close();
                },
              },
            )
          }
        >
          {undo.error && <ErrorNotice error={undo.error.error} />}
          <p>{t('imports.undoText', counts(undoing))}</p>
        </ConfirmDialog>
      )}
    </Block>
  );
}
