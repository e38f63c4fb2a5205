import type { PartyAddress } from '../../../../shared/features/parties/values.ts';

/** A postal address in one line. */
export function inLine({ street, postalCode, city, country }: PartyAddress): string {
  return [street.replaceAll('\n', ', '), `${postalCode} ${city}`.trim(), country].filter(Boolean).join(', ');
}
