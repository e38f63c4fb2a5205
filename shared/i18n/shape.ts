/** A tree of messages: keys lead to sentences, `{{name}}` is a place for a value, `_one` and `_other` are plural forms. */
export type Messages = { readonly [key: string]: string | Messages };

/** The same keys with any words: what English declares, the other languages must fill in completely. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
type Leaves<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${WithoutPlural<K>}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every key that leads to a sentence, dotted, without the plural's ending: `common.save`. */
export type KeyOf<T> = Leaves<T, ''>;

/** Values for the places in a sentence. `count` chooses the plural form. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Three short sentences about an error. */
export type ErrorSentences = { readonly what: string; readonly kept: string; readonly next: string };
