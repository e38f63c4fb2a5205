import './office.css';
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { Login } from '../../../shared/contract/values.ts';
import { countries } from '../../../shared/features/office/operations.ts';
import { dateLocales } from '../../../shared/i18n/speak.ts';
import { host } from '../../client/index.ts';
import {
  Button,
  Checkbox,
  PrintSheet,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';
import { NewPassphrase } from '../session/new-passphrase.tsx';
import { FolderField, type SeenFolder, useSyncedError, type Verdict } from './folder-field.tsx';
import { type Draft, modeOf, type StepProps, sameGroup } from './founding.ts';
import { regionsOf } from './regions.ts';

const usable: readonly Verdict[] = ['empty', 'missing'];

/** Whether the draft's office can be founded in such a folder. */
export function canFound(draft: Draft, seen: SeenFolder | null): boolean {
  if (seen === null || !usable.includes(seen.verdict) || seen.place.kind === 'synced') return false;
  return seen.place.kind === 'local' || modeOf(draft, seen) === 'shared';
}

/** Name, address, country, region and folder of the office. */
export function DetailsStep({ draft, change, showErrors, seen }: StepProps & { seen: SeenFolder | null }) {
  const t = useT();
  const synced = useSyncedError(seen?.place);
  const language = useLanguage();
  const countryNames = new Intl.DisplayNames([dateLocales[language]], { type: 'region' });
  const regions = regionsOf(draft.country);
  const missing = (value: string) => (showErrors && value.trim() === '' ? t('common.required') : undefined);
  const folderError = () => {
    if (draft.folder === '' || seen === null) return missing(draft.folder);
    const { verdict } = seen;
    if (synced || usable.includes(verdict)) return synced;
    return verdict === 'office' ? t('office.folder.isOffice') : t(`office.folder.verdict.${verdict}`);
  };
  return (
    <>
      <TextField
        label={t('office.details.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        autoFocus
        isRequired
        error={missing(draft.name)}
      />
      <TextArea
        label={t('office.details.address')}
        optional
        rows={2}
        value={draft.address}
        onChange={(address) => change({ address })}
      />
      <div className="ui-columns">
        <Select
          label={t('office.details.country')}
          options={countries.map((id) => ({ id, label: countryNames.of(id) ?? id }))}
          value={draft.country}
          onChange={(country) => change({ country, region: '' })}
        />
        {regions.length > 0 && (
          <Select
            label={t('office.details.region')}
            description={t('office.details.regionHint')}
            options={[{ id: 'none', label: t('office.details.noRegion') }, ...regions]}
            value={draft.region || 'none'}
            onChange={(region) => change({ region: region === 'none' ? '' : region })}
          />
        )}
      </div>
      <FolderField
        purpose="found"
        value={draft.folder}
        onChange={(folder) => change({ folder })}
        description={t('office.folder.foundHint')}
        error={folderError()}
      />
      <RadioGroup
        label={t('office.mode.label')}
        options={(['local', 'shared'] as const).map((id) => ({
          id,
          label: t(`office.mode.${id}`),
          detail: t(`office.mode.${id}Detail`),
        }))}
        value={modeOf(draft, seen)}
        onChange={(mode) => change({ mode })}
        error={
          seen?.place.kind === 'network' && modeOf(draft, seen) === 'local' ? t('office.mode.notLocal') : undefined
        }
      />
    </>
  );
}

/** What would make the administrator's passphrase easy to guess. */
export function wordsToAvoid({ adminName, login, name }: Draft): string[] {
  return [adminName, login, name].filter((word) => word.trim() !== '');
}

/** The first administrator and their passphrase. */
export function AdministratorStep({ draft, change, showErrors }: StepProps) {
  const t = useT();
  return (
    <>
      <TextField
        label={t('office.administrator.name')}
        value={draft.adminName}
        onChange={(adminName) => change({ adminName })}
        autoFocus
        autoComplete="off"
        isRequired
        error={showErrors && draft.adminName.trim() === '' ? t('common.required') : undefined}
      />
      <TextField
        label={t('office.administrator.login')}
        description={t('office.administrator.loginHint')}
        value={draft.login}
        onChange={(login) => change({ login })}
        autoComplete="off"
        spellCheck={false}
        isRequired
        error={showErrors && !Login.safeParse(draft.login).success ? t('office.administrator.loginWrong') : undefined}
      />
      <NewPassphrase
        label={t('session.signIn.passphrase')}
        value={draft.chosen}
        onChange={(chosen) => change({ chosen })}
        words={wordsToAvoid(draft)}
        showErrors={showErrors}
      />
    </>
  );
}

/** Shows the recovery key, the only time, and lets it be printed or saved. */
export function RecoveryStep({ draft, change }: StepProps) {
  const t = useT();
  const format = useFormats();
  const [saved, setSaved] = useState(false);
  const groups = draft.founding?.groups ?? [];
  const list = (
    <ol className="office-key" aria-label={t('office.recovery.key')}>
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change, and two can be alike
        <li key={index}>
          <span className="office-key-number">{index + 1}</span>
          {group}
        </li>
      ))}
    </ol>
  );
  const savePdf = async () => {
    const result = await host('savePdf', { name: `${t('office.recovery.key')}.pdf` });
    setSaved(result.saved);
  };
  return (
    <>
      {list}
      <div className="ui-row">
        <Button icon={Printer} autoFocus onPress={() => void host('print', {})}>
          {t('office.recovery.print')}
        </Button>
        <Button icon={FileDown} onPress={() => void savePdf()}>
          {t('office.recovery.savePdf')}
        </Button>
      </div>
      {saved && <p role="status">{t('office.recovery.saved')}</p>}
      <Checkbox isSelected={draft.kept} onChange={(kept) => change({ kept })}>
        {t('office.recovery.kept')}
      </Checkbox>
      <PrintSheet>
        <div className="office-sheet">
          <h1>{t('office.recovery.sheetTitle')}</h1>
          <dl>
            <dt>{t('office.recovery.sheetOffice')}</dt>
            <dd>{draft.name}</dd>
            <dt>{t('office.recovery.sheetDate')}</dt>
            <dd>{format.date(new Date().toISOString())}</dd>
          </dl>
          <p>{t('office.recovery.sheetText')}</p>
          {list}
          <p>{t('office.recovery.sheetHow')}</p>
        </div>
      </PrintSheet>
    </>
  );
}

/** Two groups typed from the print prove that it can be read. */
export function ConfirmStep({ draft, change, showErrors }: StepProps) {
  const t = useT();
  return (
    <div className="ui-columns">
      {draft.positions.map((position, index) => {
        const typed = draft.typed[index] ?? '';
        const right = sameGroup(typed, draft.founding?.groups[position]);
        return (
          <TextField
            key={position}
            label={t('office.confirm.group', { number: position + 1 })}
            value={typed}
            onChange={(value) => change({ typed: index === 0 ? [value, draft.typed[1]] : [draft.typed[0], value] })}
            autoFocus={index === 0}
            autoComplete="off"
            spellCheck={false}
            isRequired
            error={showErrors && !right ? t('office.confirm.wrong', { number: position + 1 }) : undefined}
          />
        );
      })}
    </div>
  );
}
