import { Refusal } from '../../shared/contract/errors.ts';

const key = (name: string) => name.normalize('NFKC').toLowerCase();

/** Refuses with `name_taken` when another record has the name already; capitals make no difference. */
export function demandFreeName(
  records: readonly { readonly id: string; readonly name: string }[],
  name: string,
  own: string | null,
): void {
  if (records.some((record) => record.id !== own && key(record.name) === key(name))) throw new Refusal('name_taken');
}
