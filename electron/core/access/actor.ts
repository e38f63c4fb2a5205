import type { UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { Permission } from '../../../shared/permissions/catalogue.ts';

/** Who acts: a signed-in person, or a job of the office, with the rights of this moment. */
export type Actor = {
  readonly kind: 'person' | 'system';
  /** Of a job its name, which no record may refer to. */
  readonly id: UserId;
  readonly name: string;
  readonly language: Language;
  readonly permissions: ReadonlySet<Permission>;
  readonly teamIds: readonly string[];
};
