import '../deadlines.css';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { entryName } from '../../../../shared/features/deadlines/sentences.ts';
import { deadlineNumber } from '../../../../shared/features/deadlines/values.ts';
import { go } from '../../../app/routes.ts';
import { call, useKeeping, useMay, useMe, useOperation, useSignedIn } from '../../../client/index.ts';
import { Checkbox, IconButton, TextArea, TextField, toast } from '../../../ui/index.ts';
import { KeptBar } from '../../drafts/kept-bar.tsx';
import { useKeptDraft } from '../../drafts/use-kept-draft.ts';
import { useActing } from '../../matters/dialogs/acting.ts';
import { FormDialog } from '../../matters/dialogs/form-dialog.tsx';
import { MatterField } from '../../tickets/matter-field.tsx';
import { PersonField } from '../../tickets/people-field.tsx';
import { useSayEnd } from '../marks.tsx';
import {
  type About,
  basesOf,
  companionsOf,
  type DeadlineDraft,
  keptDeadline,
  readCount,
  readTime,
  triggerOf,
} from '../new-deadline.ts';
import { useWords } from '../reckoning.tsx';
import { ByHandFields, EventFields } from './event-fields.tsx';
import { NoticeFields } from './notice-fields.tsx';
import { Outcomes } from './outcomes.tsx';
import { type CatalogueRow, WhatField } from './what-field.tsx';

const noRows: readonly CatalogueRow[] = [];
const nothingYet: DeadlineDraft = keptDeadline.read('');
type Problems = { [field in keyof DeadlineDraft]?: string };

/** Where the act is done: what was chosen, otherwise the office's own place. */
function useRegion(draft: DeadlineDraft, jurisdiction: CatalogueRow['jurisdiction']): string | null {
  const { country = '', region = '' } = useSignedIn()?.office ?? {};
  if (jurisdiction === 'NL' || jurisdiction === 'DK') return null;
  if (draft.region !== null) return draft.region === '' ? null : draft.region;
  const land = region.startsWith('DE-') ? region : null;
  return jurisdiction === 'DE' ? land : (land ?? (['NL', 'DK'].includes(country) ? country : null));
}

/** Enters a deadline, or several from one event; what is typed is kept until it is entered or thrown away. */
export function EnterDeadline({ about, onClose }: { about: About | null; onClose: () => void }) {
  const words = useWords();
  const { t, formats } = words;
  const me = useMe();
  const sayEnd = useSayEnd();
  const country = useSignedIn()?.office.country ?? '';
  const mayReadMatters = useMay('matter.read');
  const isKept = !useKeeping(({ isFailing }) => isFailing);
  const { draft, turn, change } = useKeptDraft<DeadlineDraft>(
    keptDeadline,
    about ? { ticket: about.ticket, matter: about.matter, responsible: about.responsible ?? me.id } : {},
  );
  const rows = useOperation('deadline.catalogue', {}).data?.rows ?? noRows;
  const entry = rows.find(({ id }) => id === draft.what);
  const companions = entry ? companionsOf(entry, rows) : [];
  const region = useRegion(draft, entry?.jurisdiction ?? draft.law);
  const items = basesOf(draft, region);
  const trigger = triggerOf(draft, entry?.event ?? draft.event);
  const { data } = useOperation(
    'deadline.compute',
    { trigger, items },
    { enabled: items.length > 0, keepPrevious: true },
  );
  const outcomes = items.length === 0 || data?.outcomes.length !== items.length ? [] : data.outcomes;
  const [first] = outcomes;
  const isByHand = draft.what === 'manual' || draft.what === 'followUp';
  const needsTime =
    draft.time !== '' ||
    (draft.what === 'own' && draft.unit === 'hour') ||
    outcomes.some((each) => each.ok && each.endTime !== null && !isByHand) ||
    outcomes.some(
      (each) => each.ok && each.parts.some(({ warnings }) => warnings.some(({ code }) => code === 'timeMissing')),
    );
  const names = entry
    ? [entry.id, ...draft.also].map((id) => entryName(id, words))
    : [draft.what === null ? '' : t(`deadlineBook.what.${draft.what as 'own' | 'manual' | 'followUp'}`)];
  const titles = names.map((name, index) => (index === 0 && draft.title.trim() !== '' ? draft.title : name));
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const lacks = missing(draft, t);
  const responsible = draft.responsible ?? me.id;
  const edit = (part: Partial<DeadlineDraft>) => {
    change(part);
    acting.clear();
  };
  const leave = () => {
    change(nothingYet);
    onClose();
  };
  const submit = async () => {
    setTried(true);
    if (Object.keys(lacks).length > 0 || outcomes.length === 0 || outcomes.some(({ ok }) => !ok)) return;
    await acting.run(async () => {
      const care = { responsible, deputy: draft.deputy, note: draft.note.trim() };
      const input: InputOf<'deadline.enter'> = {
        kind: draft.what === 'followUp' ? 'follow_up' : 'deadline',
        ticket: draft.ticket?.id ?? null,
        // On a ticket the matter is the ticket's.
        matter: draft.ticket === null ? (draft.matter?.id ?? null) : null,
        trigger,
        items: items.map((basis, index) => ({
          ...care,
          basis,
          title: titles[index] ?? '',
          notices: index === 0 && draft.notices !== null ? [...draft.notices] : null,
        })),
      };
      const entered = (await call('deadline.enter', input)).rows;
      leave();
      const [made] = entered;
      if (!made) return;
      const numbers = entered.map(({ number }) => deadlineNumber(number));
      toast({
        text:
          entered.length === 1
            ? t('deadlineBook.form.done', { number: numbers.join(), date: sayEnd(made) })
            : t('deadlineBook.form.doneMany', { numbers: formats.list(numbers) }),
        action: { label: t('deadlineBook.form.open'), run: () => go('deadline', { id: made.id }) },
      });
    });
  };
  const fields = { draft, change: edit, problems: wasTried ? lacks : {} };
  return (
    <FormDialog
      title={
        draft.ticket
          ? t('deadlineBook.form.forTicket', { ticket: t('tickets.number', { number: draft.ticket.number }) })
          : t('deadlineBook.form.title')
      }
      submit={t('deadlineBook.form.enter')}
      onSubmit={() => void submit()}
      onClose={leave}
      isTouched={keptDeadline.isBegun(draft)}
      isPending={acting.isPending}
      error={acting.error}
      isKept={isKept}
      size="huge"
    >
      <KeptBar place={keptDeadline.place} />
      <div className="dl-enter" key={turn}>
        <div className="ui-stack">
          <WhatField
            rows={rows}
            value={draft.what}
            onChange={(what) =>
              edit({ what, also: [], notices: null, ...(draft.what === null ? { law: homeLaw(country) } : {}) })
            }
            error={wasTried ? lacks.what : undefined}
          />
          {companions.length > 0 && (
            <fieldset className="dl-also">
              <legend className="ui-label">{t('deadlineBook.result.together')}</legend>
              {companions.map(({ id }) => (
                <Checkbox
                  key={id}
                  isSelected={draft.also.includes(id)}
                  onChange={(on) => edit({ also: on ? [...draft.also, id] : draft.also.filter((each) => each !== id) })}
                >
                  {entryName(id, words)}
                </Checkbox>
              ))}
            </fieldset>
          )}
          {draft.what !== null && !isByHand && (
            <EventFields {...fields} entry={entry} region={region} needsTime={needsTime} />
          )}
          {isByHand && <ByHandFields {...fields} />}
          {draft.ticket === null ? (
            mayReadMatters && (
              <MatterField
                value={draft.matter}
                onChange={(matter) => edit({ matter })}
                description={draft.matter === null ? words.t('deadlineBook.form.nowhere') : undefined}
                optional
              />
            )
          ) : (
            <p className="dl-about">
              <span className="ui-muted">{t('deadlineBook.field.about')}</span>{' '}
              {t('tickets.number', { number: draft.ticket.number })} {draft.ticket.title}
              <IconButton
                icon={X}
                size="small"
                label={t('common.removeItem', { name: t('tickets.number', { number: draft.ticket.number }) })}
                onPress={() => edit({ ticket: null })}
              />
            </p>
          )}
          <div className="ui-columns">
            <PersonField
              label={t('deadlineBook.field.responsible')}
              value={responsible}
              onChange={(next) => edit({ responsible: next })}
            />
            <PersonField
              label={t('deadlineBook.field.deputy')}
              value={draft.deputy}
              onChange={(deputy) => edit({ deputy })}
              placeholder={t('deadlineBook.page.nobody')}
            />
          </div>
          {outcomes.length === 1 && first?.ok && (
            <NoticeFields
              key={first.end}
              value={draft.notices ?? first.notices}
              end={first.end}
              onChange={(notices) => edit({ notices })}
            />
          )}
          <TextField
            label={t('deadlineBook.field.title')}
            value={draft.title}
            onChange={(title) => edit({ title })}
            placeholder={names[0] || t('deadlineBook.hint.title')}
            maxLength={300}
            optional
          />
          <TextArea
            label={t('deadlineBook.field.note')}
            value={draft.note}
            onChange={(note) => edit({ note })}
            rows={2}
            maxLength={10_000}
            optional
          />
        </div>
        <Outcomes outcomes={outcomes} names={titles} />
      </div>
    </FormDialog>
  );
}

/** The law of the office's own country, for a period that nobody has in a catalogue. */
function homeLaw(country: string): DeadlineDraft['law'] {
  return country === 'DE' || country === 'NL' || country === 'DK' ? country : 'EU';
}

function missing(draft: DeadlineDraft, t: ReturnType<typeof useWords>['t']): Problems {
  const { what } = draft;
  const required = t('common.required');
  const badTime = (text: string) => text.trim() !== '' && readTime(text) === null;
  if (what === null) return { what: required };
  if (what === 'manual' || what === 'followUp') {
    return {
      ...(draft.end === null ? { end: required } : {}),
      ...(badTime(draft.endTime) ? { endTime: t('deadlineBook.form.time') } : {}),
      ...(what === 'manual' && draft.reason.trim() === '' ? { reason: required } : {}),
    };
  }
  return {
    ...(draft.date === null ? { date: required } : {}),
    ...(badTime(draft.time) ? { time: t('deadlineBook.form.time') } : {}),
    ...(what === 'own' && readCount(draft.count) === null ? { count: t('deadlineBook.form.count') } : {}),
  };
}
