import type { Translate } from '../../../shared/i18n/speak.ts';

const reasons = [
  'empty_file',
  'not_a_mail',
  'damaged_file',
  'file_too_large',
  'headers_too_large',
  'too_many_parts',
  'took_too_long',
  'took_too_much',
] as const;

/** Why a file was not taken as mail, in words. */
export function sayRejection(reason: string, t: Translate): string {
  const known = reasons.find((each) => each === reason);
  return t(`mail.rejection.reason.${known ?? 'not_a_mail'}`);
}
