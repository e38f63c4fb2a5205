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

/** Words that everyone who attacks a law office tries first; the dictionaries do not have them. */
const wordsOfTheTrade = [
  ...['advocaat', 'advocaten', 'advocatuur', 'kantoor', 'rechtbank', 'dossier', 'notaris', 'secretariaat'],
  ...['advokat', 'advokater', 'advokatkontor', 'kontor', 'retten', 'sagsbehandler', 'sekretariat'],
  ...['rechtsanwalt', 'rechtsanwälte', 'anwalt', 'kanzlei', 'notar', 'gericht', 'mandant', 'akte', 'frist'],
  ...['lawyer', 'solicitor', 'lawfirm', 'attorney', 'office', 'griffel', 'ticket'],
];

/** What is left of a passphrase when everything an attacker knows about the person and the office is taken out of it. */
function without(known: readonly string[], passphrase: string): string {
  const longestFirst = known.filter((word) => word.length > 2).sort((one, other) => other.length - one.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), passphrase.toLowerCase());
}

/**
 * zxcvbn's verdict on a passphrase, its advice in the given language. It is judged three times, and the worst verdict counts: as it is;
 * without what stands between the words, since a space between two names makes them no harder to guess; and without the names.
 */
export function judge(passphrase: string, words: readonly string[], language: Language): PassphraseStrength {
  const known = [...parts(words), ...wordsOfTheTrade];
  const joined = passphrase.replace(/[^\p{L}\p{N}]+/gu, '');
  const { score, feedback } = [passphrase, joined]
    .map((text) => judges.check(text, known))
    .reduce((one, other) => (other.score < one.score ? other : one));
  const rest = judges.check(without(known, passphrase)).score;
  const named = rest < score;
  const warning = named ? 'userInputs' : feedback.warning;
  const suggestions = named ? ['anotherWord'] : feedback.suggestions;
  return {
    score: Math.min(score, rest),
    enough: Math.min(score, rest) >= enoughPassphraseScore,
    warning: isPassphraseWarning(warning) ? passphraseWarnings[warning][language] : null,
    suggestions: suggestions.filter(isPassphraseSuggestion).map((key) => passphraseSuggestions[key][language]),
  };
}
