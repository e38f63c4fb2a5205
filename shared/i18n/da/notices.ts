import type { notices as shape } from '../en/notices.ts';
import type { Translated } from '../shape.ts';

export const notices: Translated<typeof shape> = {
  title: 'Privatlivsmeddelelse',
  first:
    'Læs, hvordan kontoret behandler oplysninger om dem, der arbejder her. Du finder teksten igen i indstillingerne.',
  changed: 'Kontoret har ændret sin privatlivsmeddelelse. Læs den igen.',
  version: 'Version {{version}} af {{date}}',
  acknowledge: 'Jeg har læst den',
  signOut: 'Log ud',
};
