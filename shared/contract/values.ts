import { z } from 'zod';
import { languages } from './languages.ts';

/** An instant: ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;
/** A civil date without a time zone: `YYYY-MM-DD`. */
export const CivilDate = z.iso.date();
export type CivilDate = z.infer<typeof CivilDate>;
/** The version of a record that the writer saw; a stale one is a conflict. */
export const Version = z.int().min(1);
export type Version = z.infer<typeof Version>;

export { languages };
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** Control characters other than tab and line feed never belong in text; bidi overrides can disguise it. */
const forbiddenCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const clean = (text: string) => !forbiddenCharacters.test(text) && text.isWellFormed();

/** One line of text that says something: trimmed, not empty. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .refine((text) => clean(text) && !text.includes('\n'), { error: 'forbidden_characters' });
/** One line that may be empty. */
export const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(max)
    .refine((text) => clean(text) && !text.includes('\n'), { error: 'forbidden_characters' });
/** Text of several lines; Windows line ends are made one. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .overwrite((value) => value.replace(/\r\n?/gu, '\n'))
    .normalize('NFC')
    .min(min)
    .max(max)
    .refine(clean, { error: 'forbidden_characters' });

export const Title = line(300);
/** Markdown, rendered without HTML. */
export const Markdown = text(200_000);
export const WrittenMarkdown = text(200_000, 1).refine((value) => value.trim() !== '', { error: 'empty' });
export const Reason = line(1_000);
export const Email = z.email().max(254);
export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .normalize('NFC')
  .min(2)
  .max(64)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]*$/u);
export const Passphrase = z.string().min(1).max(1_024);

/** A page of a list. `cursor` is opaque; null means there is no more. */
export const Cursor = z.string().max(2_000);
export const page = <T extends z.ZodType>(row: T) => z.strictObject({ rows: z.array(row), next: Cursor.nullable() });
