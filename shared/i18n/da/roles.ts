import type { roles as shape } from '../en/roles.ts';
import type { Translated } from '../shape.ts';

export const roles: Translated<typeof shape> = {
  intro: 'Hvad hver rolle tillader. En person kan have flere roller og må så alt det, som en af dem tillader.',
  confidential: 'Ingen rolle åbner fortrolige tickets: dem ser kun teamet eller de berørte personer.',
  add: 'Opret rolle',
  back: 'Alle roller',
  edit: 'Redigér rollen {{name}}',
  name: 'Rollens navn',
  holders_one: '{{count}} person',
  holders_other: '{{count}} personer',
  permission: 'Tilladt',
  allowed: 'tilladt',
  notAllowed: 'ikke tilladt',
  matrix: 'Hvad hver rolle tillader',
};
