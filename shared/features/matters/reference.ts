import { z } from 'zod';
import { MatterId } from '../../contract/ids.ts';

/** A matter as tickets name it. */
export const MatterRef = z.strictObject({ id: MatterId, number: z.string(), title: z.string() });
export type MatterRef = z.infer<typeof MatterRef>;
