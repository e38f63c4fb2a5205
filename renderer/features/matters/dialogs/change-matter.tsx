import { useState } from 'react';
import type { MatterDetail } from '../../../../shared/features/matters/values.ts';
import { call, errorOf } from '../../../client/index.ts';
import { Notice, toast, useFormats, useT } from '../../../ui/index.ts';
import { usePeople } from '../../tickets/office.ts';
import type { MatterContent } from '../new-matter.ts';
import { newestMatter, useActing } from './acting.ts';
import { FormDialog } from './form-dialog.tsx';
import { contentOf, MatterFields, missing, type Problems, problemsOf } from './matter-fields.tsx';

type Field = keyof MatterContent;

/** What of a patch still says something other than the matter. */
function remaining(patch: Partial<MatterContent>, content: MatterContent): Partial<MatterContent> {
  return Object.fromEntries(Object.entries(patch).filter(([field, value]) => value !== content[field as Field]));
}

/** Changes a matter. If a colleague was faster, what was typed stays over how the matter is now, and both can be seen. */
export function ChangeMatter({ matter, onClose }: { matter: MatterDetail; onClose: () => void }) {
  const t = useT();
  const { civilDate } = useFormats();
  const people = usePeople();
  const [base, setBase] = useState(matter);
  const [patch, setPatch] = useState<Partial<MatterContent>>({});
  const [late, setLate] = useState<readonly Field[] | null>(null);
  const acting = useActing();
  const known = contentOf(base);
  const content: MatterContent = { ...known, ...patch };
  const lacks: Problems = {
    ...missing(content, t),
    ...(content.number.trim() === '' ? { number: t('common.required') } : {}),
  };
  const refused = acting.error ? problemsOf(acting.error, content, people, t) : {};
  const say = (field: Field): string => {
    if (field === 'lawyer' || field === 'secretary') return base[field]?.name ?? t('matters.page.nobody');
    if (field === 'openedOn') return civilDate(base.openedOn);
    return base[field] || t('tickets.none.value');
  };
  const submit = async () => {
    const { openedOn } = content;
    if (Object.keys(lacks).length > 0 || openedOn === null) return;
    if (Object.keys(remaining(patch, known)).length === 0) {
      onClose();
      return;
    }
    await acting.run(async () => {
      try {
        const { id, version } = base;
        const saved = await call('matter.update', { ...content, openedOn, id, version });
        onClose();
        toast({ text: t('matters.form.saved', { number: saved.number }) });
      } catch (thrown) {
        if (errorOf(thrown).code !== 'conflict') throw thrown;
        const now = await newestMatter(base);
        const next = contentOf(now);
        setLate(
          (Object.keys(patch) as Field[]).filter(
            (field) => next[field] !== known[field] && next[field] !== patch[field],
          ),
        );
        setPatch(remaining(patch, next));
        setBase(now);
      }
    });
  };
  return (
    <FormDialog
      title={t('matters.form.changeTitle', { number: matter.number })}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={Object.keys(remaining(patch, known)).length > 0}
      isPending={acting.isPending}
      error={Object.keys(refused).length === 0 ? acting.error : null}
    >
      {late && (
        <Notice tone="caution" isAlert title={t('matters.form.late')}>
          <p>{t('matters.form.lateText')}</p>
        </Notice>
      )}
      <MatterFields
        value={content}
        onChange={(part) => {
          setPatch((old) => ({ ...old, ...part }));
          acting.clear();
        }}
        problems={{ ...lacks, ...refused }}
        theirs={Object.fromEntries((late ?? []).map((field) => [field, say(field)]))}
      />
    </FormDialog>
  );
}
