import type { StartingRole } from '../../permissions/catalogue.ts';

/**
 * How to get into an office of made-up data: the seeding gives these people this passphrase, and the sign-in screen shows it.
 * A demo office holds nothing real, so this is no secret.
 */
export const demoPassphrase = 'schiefer kreide tafel griffel';
export const demoPeople: readonly { login: string; role: StartingRole }[] = [
  { login: 'admin', role: 'administrator' },
  { login: 'brandt', role: 'lawyer' },
  { login: 'vandijk', role: 'secretary' },
  { login: 'jensen', role: 'hr' },
  { login: 'visser', role: 'dataProtection' },
];
