import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TeamId, TicketId } from '../../../shared/contract/ids.ts';
import { declaredPlaces, idPlaces, placesOfOperations } from './schema-ids.ts';

const sorted = (places: readonly { path: string; type: string }[]) =>
  places.map(({ path, type }) => `${type} ${path}`).sort();

describe('every id of an input is named in `record`', () => {
  it.each(placesOfOperations)('$name', ({ name, places }) => {
    expect(sorted(declaredPlaces(name))).toEqual(sorted(places));
  });

  it('and the search for ids finds them wherever a schema can hide one', () => {
    const hidden = z.strictObject({
      plain: TicketId,
      nothing: TicketId.nullable().default(null),
      optional: z.array(TeamId.optional()).optional(),
      choice: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('a'), inner: z.strictObject({ id: TicketId }) }),
        z.strictObject({ kind: z.literal('b'), pair: z.tuple([TeamId]) }),
      ]),
      harmless: z.uuid(),
    });
    expect(sorted(idPlaces(hidden))).toEqual([
      'team choice.pair.*',
      'team optional.*',
      'ticket choice.inner.id',
      'ticket nothing',
      'ticket plain',
    ]);
  });
  it('and the contract holds many of them', () => {
    expect(placesOfOperations.flatMap(({ places }) => places).length).toBeGreaterThan(60);
  });
});
