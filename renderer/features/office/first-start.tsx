import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import { type Language, Login, languages } from '../../../shared/contract/values.ts';
import { languageNames } from '../../../shared/i18n/speak.ts';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { useDoorLanguage } from '../../app/preferences.ts';
import { call, errorOf, setSessionState } from '../../client/index.ts';
import { Button, ErrorNotice, RadioGroup, toast, useT } from '../../ui/index.ts';
import { Restore } from '../backups/restore.tsx';
import { typedTwice } from '../session/new-passphrase.tsx';
import { useFolder } from './folder-field.tsx';
import { type Draft, emptyDraft, modeOf, sameGroup, twoPositions } from './founding.ts';
import { OpenOffice } from './open-office.tsx';
import { AdministratorStep, ConfirmStep, canFound, DetailsStep, RecoveryStep, wordsToAvoid } from './steps.tsx';

const steps = ['details', 'administrator', 'recovery', 'confirm'] as const;
type Step = (typeof steps)[number];
type What = 'found' | 'open' | 'restore';
type Place = 'welcome' | 'open' | 'restore' | Step;

/** From the first start to an office that is open: found one, or open a folder that is there. */
export function FirstStart({ onProblem }: { onProblem: (folder: string, error: OperationError) => void }) {
  const language = useDoorLanguage((state) => state.language);
  const [place, setPlace] = useState<Place>('welcome');
  const [what, setWhat] = useState<What>('found');
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft, country: countryFor(language) }));
  if (place === 'welcome')
    return (
      <Welcome
        what={what}
        setWhat={setWhat}
        onNext={() => {
          // The language may have been chosen only now.
          setDraft((old) => (old.name === '' ? { ...old, country: countryFor(language) } : old));
          setPlace(what === 'found' ? 'details' : what);
        }}
      />
    );
  if (place === 'restore') return <Restore onBack={() => setPlace('welcome')} />;
  if (place === 'open') return <OpenOffice onBack={() => setPlace('welcome')} onProblem={onProblem} />;
  return (
    <FoundingStep
      key={place}
      step={place}
      draft={draft}
      change={(part) => setDraft((old) => ({ ...old, ...part }))}
      go={(next) => setPlace(next)}
    />
  );
}

const countryFor = (language: Language) =>
  ({ nl: 'NL', da: 'DK', de: 'DE', en: 'GB' })[language] as 'NL' | 'DK' | 'DE' | 'GB';

function Welcome({ what, setWhat, onNext }: { what: What; setWhat: (what: What) => void; onNext: () => void }) {
  const t = useT();
  const language = useDoorLanguage((state) => state.language);
  return (
    <DoorSheet
      wide
      title={t('office.welcome.title')}
      intro={t('office.welcome.text')}
      onSubmit={onNext}
      footer={
        <Button type="submit" variant="primary">
          {t('common.next')}
        </Button>
      }
    >
      <RadioGroup<Language>
        label={t('office.welcome.language')}
        options={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={language}
        onChange={(next) => useDoorLanguage.setState({ language: next })}
        autoFocus
      />
      <RadioGroup
        label={t('office.welcome.what')}
        options={[
          { id: 'found', label: t('office.welcome.found'), detail: t('office.welcome.foundDetail') },
          { id: 'open', label: t('office.welcome.open'), detail: t('office.welcome.openDetail') },
          { id: 'restore', label: t('office.welcome.restore'), detail: t('office.welcome.restoreDetail') },
        ]}
        value={what}
        onChange={setWhat}
      />
    </DoorSheet>
  );
}

function FoundingStep({
  step,
  draft,
  change,
  go,
}: {
  step: Step;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  go: (place: Place) => void;
}) {
  const t = useT();
  const language = useDoorLanguage((state) => state.language);
  const seen = useFolder(draft.folder);
  const [showErrors, setShowErrors] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const [isPending, setPending] = useState(false);
  const index = steps.indexOf(step);

  const complete: Readonly<Record<Step, boolean>> = {
    details: draft.name.trim() !== '' && draft.folder !== '',
    administrator: draft.adminName.trim() !== '' && Login.safeParse(draft.login).success && typedTwice(draft.chosen),
    recovery: draft.kept,
    confirm: draft.positions.every((position, at) =>
      sameGroup(draft.typed[at] ?? '', draft.founding?.groups[position]),
    ),
  };

  /** The passphrase is weighed before the recovery key is shown; answers whether it may be used. */
  const weigh = async (): Promise<boolean> => {
    const input = { passphrase: draft.chosen.passphrase, words: wordsToAvoid(draft), language };
    return (await call('session.passphraseStrength', input)).enough;
  };
  const prepare = async () => {
    const founding = draft.founding ?? (await call('office.prepareFounding', {}));
    change({ founding, positions: twoPositions(founding.groups.length), typed: ['', ''] });
  };
  const found = async () => {
    const { founding, positions, typed } = draft;
    if (!founding) return;
    const state = await call('office.found', {
      founding: founding.founding,
      confirmation: positions.map((position, at) => ({ position, group: (typed[at] ?? '').trim() })),
      folder: draft.folder,
      name: draft.name,
      address: draft.address,
      mode: modeOf(draft, seen),
      country: draft.country,
      region: draft.region,
      language,
      administrator: { login: draft.login, name: draft.adminName },
      passphrase: draft.chosen.passphrase,
    });
    setSessionState(state);
    toast({ text: t('office.founded') });
  };
  const forward = async () => {
    if (isPending) return;
    if (!complete[step]) {
      setShowErrors(true);
      return;
    }
    setPending(true);
    setError(null);
    try {
      // Whoever is quick with the Enter key has not seen the verdicts yet.
      const blocked =
        (step === 'details' && !canFound(draft, await call('office.inspectFolder', { folder: draft.folder }))) ||
        (step === 'administrator' && !(await weigh()));
      if (!blocked && step === 'administrator') await prepare();
      if (blocked) {
        setShowErrors(true);
        setPending(false);
      } else if (step === 'confirm') await found();
      else go(steps[index + 1] ?? 'confirm');
    } catch (thrown) {
      setError(errorOf(thrown));
      setPending(false);
    }
  };

  const props = { draft, change, showErrors };
  const intro = {
    details: undefined,
    administrator: t('office.administrator.text'),
    recovery: t('office.recovery.text'),
    confirm: t('office.confirm.text'),
  }[step];
  return (
    <DoorSheet
      wide
      step={t('office.step', { step: index + 1, steps: steps.length })}
      title={t(`office.${step}.title`)}
      intro={intro}
      onSubmit={() => void forward()}
      footer={
        <>
          <Button isDisabled={isPending} onPress={() => go(steps[index - 1] ?? 'welcome')}>
            {t('common.back')}
          </Button>
          <Button type="submit" variant="primary" isPending={isPending} isDisabled={step === 'recovery' && !draft.kept}>
            {step === 'confirm' ? t(isPending ? 'office.confirm.working' : 'office.confirm.submit') : t('common.next')}
          </Button>
        </>
      }
    >
      {error && <ErrorNotice error={error} />}
      {step === 'details' && <DetailsStep {...props} seen={seen} />}
      {step === 'administrator' && <AdministratorStep {...props} />}
      {step === 'recovery' && <RecoveryStep {...props} />}
      {step === 'confirm' && <ConfirmStep {...props} />}
    </DoorSheet>
  );
}
