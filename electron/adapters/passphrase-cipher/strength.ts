import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import dutch from '@zxcvbn-ts/language-nl-be';
import type { Language } from '../../../shared/contract/values.ts';
import type { PassphraseStrength } from '../../../shared/features/session/operations.ts';
import {
  enoughPassphraseScore,
  isPassphraseSuggestion,
  isPassphraseWarning,
  passphraseSuggestions,
  passphraseWarnings,
} from '../../../shared/features/session/passphrase-advice.ts';

/** What is judged: longer ones are strong or repeat themselves, and judging takes long. */
const judgedLength = 100;

const judges = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...german, ...dutch.dictionary },
  graphs: adjacencyGraphs,
  maxLength: judgedLength,
});

/** Names are guessed part by part, too. */
function parts(words: readonly string[]): string[] {
  return [
    ...new Set(words.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 1)),
  ];
}

/** zxcvbn's verdict on a passphrase, its advice in the given language. */
export function judge(passphrase: string, words: readonly string[], language: Language): PassphraseStrength {
  const { score, feedback } = judges.check(passphrase, parts(words));
  return {
    score,
    enough: score >= enoughPassphraseScore,
    warning: isPassphraseWarning(feedback.warning) ? passphraseWarnings[feedback.warning][language] : null,
    suggestions: feedback.suggestions.filter(isPassphraseSuggestion).map((key) => passphraseSuggestions[key][language]),
  };
}
