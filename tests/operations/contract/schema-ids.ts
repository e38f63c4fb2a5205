import { z } from 'zod';
import { contract, type OperationName, operationNames } from '../../../shared/contract/contract.ts';
import { type RecordType, recordTypes } from '../../../shared/contract/ids.ts';

type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  record?: RecordType;
};
/** A place in an input that names a record: `filter.team.*` is a `team`. */
export type IdPlace = { path: string; type: RecordType };

/** Every place in the schema whose value is an id, found by the metadata that each id's schema carries. */
export function idPlaces(schema: z.ZodType): IdPlace[] {
  const found: IdPlace[] = [];
  const visit = (node: JsonSchema, path: readonly string[]) => {
    if (node.record && recordTypes.includes(node.record)) found.push({ path: path.join('.'), type: node.record });
    for (const [name, inner] of Object.entries(node.properties ?? {})) visit(inner, [...path, name]);
    for (const inner of [node.items, ...(node.prefixItems ?? [])]) if (inner) visit(inner, [...path, '*']);
    for (const inner of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) visit(inner, path);
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema, []);
  return [...new Map(found.map((place) => [`${place.type} ${place.path}`, place])).values()];
}

/** The places that an operation says the gate must check. */
export function declaredPlaces(name: OperationName): IdPlace[] {
  const { record } = contract[name];
  if (record === 'none') return [];
  return Object.entries(record).flatMap(([type, paths]) =>
    [paths].flat().map((path: string) => ({ path, type: type as RecordType })),
  );
}

/** Every operation of the contract with the ids in its input. */
export const placesOfOperations = operationNames.map((name) => ({ name, places: idPlaces(contract[name].input) }));
