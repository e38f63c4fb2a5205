import { Bookmark, Check, Save, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import type { TicketList } from '../../../shared/features/tickets/list.ts';
import type { SavedView } from '../../../shared/features/views/operations.ts';
import { call, errorOf, operationKey, queryClient, useOperation } from '../../client/index.ts';
import { Button, ConfirmDialog, Dialog, Menu, type MenuEntry, TextField, toast, useT } from '../../ui/index.ts';
import { submitByKey } from '../tickets/keys.ts';
import { useSayError } from '../tickets/say-error.ts';
import { applyView, changeListSettings, isUnchanged, standardSettings, useListSettings } from './settings.ts';

/** The saved views of a list: choose one, save how the list looks now, delete one. */
export const ViewMenu = memo(function ViewMenu({ list }: { list: TicketList }) {
  const t = useT();
  const sayError = useSayError();
  const [settings] = useListSettings(list);
  const views = (useOperation('view.list', {}).data?.rows ?? []).filter((view) => view.list === list);
  const current = views.find(({ id }) => id === settings.view) ?? null;
  const [naming, setNaming] = useState(false);
  const [deleting, setDeleting] = useState<SavedView | null>(null);
  const unchanged = isUnchanged(settings, current ?? standardSettings[list]);

  const save = async (name: string, view: SavedView | null): Promise<string | null> => {
    try {
      const { filter, order, columns } = settings;
      const saved = await call('view.save', { id: view?.id ?? null, name, list, filter, order, columns: [...columns] });
      await queryClient.invalidateQueries({ queryKey: operationKey('view.list', {}) });
      changeListSettings(list, { view: saved.id });
      toast({ text: t('views.saved', { name: saved.name }) });
      return null;
    } catch (thrown) {
      const error = errorOf(thrown);
      return error.code === 'name_taken' ? t('views.nameTaken') : sayError(error);
    }
  };
  const remove = async (view: SavedView) => {
    setDeleting(null);
    try {
      await call('view.delete', { id: view.id });
      await queryClient.invalidateQueries({ queryKey: operationKey('view.list', {}) });
      changeListSettings(list, { ...standardSettings[list] });
      toast({ text: t('views.deleted', { name: view.name }) });
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    }
  };
  const choices: MenuEntry[] = [
    {
      id: 'standard',
      label: t('views.standard'),
      ...(current === null ? { icon: Check } : {}),
      run: () => changeListSettings(list, standardSettings[list]),
    },
    ...views.map((view) => ({
      id: view.id,
      label: view.name,
      ...(view.id === current?.id ? { icon: Check } : {}),
      run: () => applyView(view),
    })),
  ];
  const acts: MenuEntry[] = [
    ...(current && !unchanged
      ? [
          {
            id: 'save',
            label: t('views.saveChanges', { name: current.name }),
            icon: Save,
            run: () =>
              void save(current.name, current).then(
                (problem) => problem !== null && toast({ text: problem, tone: 'caution' }),
              ),
          },
        ]
      : []),
    { id: 'save-as', label: t('views.saveAs'), icon: Save, run: () => setNaming(true) },
    ...(current ? [{ id: 'delete', label: t('views.delete'), icon: Trash2, run: () => setDeleting(current) }] : []),
  ];
  return (
    <>
      <Menu
        trigger={
          <Button variant="quiet" size="small" icon={Bookmark}>
            {current?.name ?? t('views.standard')}
            {!unchanged && <span className="ui-muted"> · {t('views.changed')}</span>}
          </Button>
        }
        groups={[choices, acts]}
      />
      {naming && <NameDialog onClose={() => setNaming(false)} onSave={(name) => save(name, null)} />}
      <ConfirmDialog
        title={t('views.deleteTitle', { name: deleting?.name ?? '' })}
        isOpen={deleting !== null}
        onClose={() => setDeleting(null)}
        confirm={t('views.delete')}
        onConfirm={() => deleting && void remove(deleting)}
      >
        <p>{t('views.deleteText')}</p>
      </ConfirmDialog>
    </>
  );
});

function NameDialog({ onClose, onSave }: { onClose: () => void; onSave: (name: string) => Promise<string | null> }) {
  const t = useT();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    if (name.trim() === '') return;
    const failed = await onSave(name);
    if (failed === null) onClose();
    else setProblem(failed);
  };
  return (
    <Dialog
      title={t('views.saveAs')}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={() => void submit()} isDisabled={name.trim() === ''}>
          {t('common.save')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key does what the button does */}
      <div onKeyDown={submitByKey(() => void submit())}>
        <TextField
          label={t('views.name')}
          value={name}
          onChange={setName}
          maxLength={100}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void submit();
          }}
          error={problem ?? undefined}
        />
      </div>
    </Dialog>
  );
}
