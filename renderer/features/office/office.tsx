import type { OutputOf } from '../../../shared/contract/contract.ts';
import { type Language, languages } from '../../../shared/contract/values.ts';
import { countries } from '../../../shared/features/office/operations.ts';
import { dateLocales, languageNames } from '../../../shared/i18n/speak.ts';
import { useCommand, useOperation, useSignedIn } from '../../client/index.ts';
import {
  Checkbox,
  ErrorNotice,
  Select,
  TextArea,
  TextField,
  toast,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';
import { MatterNumbering } from '../matters/numbering.tsx';
import { useDraft } from '../settings/draft.ts';
import { Area, Block, SaveRow } from '../settings/layout.tsx';
import { regionsOf } from './regions.ts';

type Details = OutputOf<'office.get'>;
type Country = (typeof countries)[number];
const noRegion = 'none';
const fields = ['name', 'address', 'country', 'region', 'language', 'idleLockMinutes', 'rememberAllowed'] as const;

/** The office itself: what it is called, where it is, and when it locks. */
export function OfficeArea() {
  const t = useT();
  const office = useOperation('office.get', {});
  return (
    <Area title={t('settings.section.office')} intro={t('settings.office.intro')}>
      {office.error && <ErrorNotice error={office.error.error} />}
      <Share />
      {office.data && <OfficeForm office={office.data} />}
      {office.data && <MatterNumbering />}
    </Area>
  );
}

/** What is known of the share that the office lies on; nothing where it lies on this computer. */
function Share() {
  const t = useT();
  const format = useFormats();
  const share = useSignedIn()?.share;
  if (!share || share.trust === 'unsafe') return null;
  if (share.provenAt === null) return <Block title={t('shell.share.alone')} explain={t('shell.share.aloneText')} />;
  const at = format.dateTime(share.provenAt);
  return <Block title={t('shell.share.proven')} explain={t('shell.share.provenText', { at })} />;
}

function OfficeForm({ office }: { office: Details }) {
  const t = useT();
  const format = useFormats();
  const shown = new Intl.DisplayNames(dateLocales[useLanguage()], { type: 'region' });
  const draft = useDraft(office);
  const update = useCommand('office.update');
  const { name, address, country, region, language, idleLockMinutes, rememberAllowed } = draft.value;
  const parts = regionsOf(country);
  const isTimeRight = Number.isInteger(idleLockMinutes) && idleLockMinutes >= 1 && idleLockMinutes <= 240;
  return (
    <Block title={t('settings.office.details')}>
      <div className="settings-form">
        {update.error && <ErrorNotice error={update.error.error} />}
        <TextField
          label={t('settings.office.name')}
          value={name}
          onChange={(next) => draft.set({ name: next })}
          maxLength={200}
          isRequired
          error={name.trim() === '' ? t('common.required') : undefined}
        />
        <TextArea
          label={t('settings.office.address')}
          value={address}
          onChange={(next) => draft.set({ address: next })}
          maxLength={1_000}
          rows={3}
        />
        <Select<Country>
          label={t('settings.office.country')}
          options={countries
            .map((id) => ({ id, label: shown.of(id) ?? id }))
            .sort((left, right) => format.compare(left.label, right.label))}
          value={country}
          onChange={(next) => draft.set({ country: next, region: '' })}
        />
        {parts.length > 0 && (
          <Select
            label={t('settings.office.region')}
            options={[{ id: noRegion, label: t('settings.office.noRegion') }, ...parts]}
            value={region || noRegion}
            onChange={(next) => draft.set({ region: next === noRegion ? '' : next })}
          />
        )}
        <Select<Language>
          label={t('settings.office.language')}
          description={t('settings.office.languageExplain')}
          options={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(next) => draft.set({ language: next })}
        />
        <TextField
          label={t('settings.office.idleLock')}
          description={t('settings.office.idleLockExplain')}
          value={Number.isNaN(idleLockMinutes) ? '' : String(idleLockMinutes)}
          onChange={(next) =>
            draft.set({ idleLockMinutes: next === '' ? Number.NaN : Number(next.replace(/\D/gu, '')) })
          }
          inputMode="numeric"
          maxLength={3}
          error={isTimeRight ? undefined : t('settings.office.idleLockExplain')}
        />
        <Checkbox
          isSelected={rememberAllowed}
          onChange={(next) => draft.set({ rememberAllowed: next })}
          detail={t('settings.office.rememberExplain')}
        >
          {t('settings.office.remember')}
        </Checkbox>
        <SaveRow
          isDirty={draft.isDirty(...fields)}
          isPending={update.isPending}
          onDiscard={() => {
            draft.discard(...fields);
            update.reset();
          }}
          onSave={() => {
            if (!isTimeRight || name.trim() === '') return;
            update.mutate(
              { version: draft.version, name, address, country, region, language, idleLockMinutes, rememberAllowed },
              {
                onSuccess: (next) => {
                  draft.saved(next, ...fields);
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
