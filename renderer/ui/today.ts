import { getLocalTimeZone, today } from '@internationalized/date';
import type { CivilDate } from '../../shared/contract/values.ts';

/** Today's civil date by this computer's clock and time zone. */
export const todayHere = (): CivilDate => today(getLocalTimeZone()).toString();
