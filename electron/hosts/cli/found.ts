import type { InputOf } from '../../../shared/contract/contract.ts';
import type { Session } from './session.ts';

/** Founds an office and answers its recovery key. Nobody types here; whoever runs the command is shown the whole key. */
export async function foundOffice(
  session: Session,
  office: Omit<InputOf<'office.found'>, 'founding' | 'confirmation'>,
): Promise<string> {
  const { founding, recoveryKey, groups } = await session.do('office.prepareFounding', {});
  const confirmation = [0, groups.length - 1].map((position) => ({ position, group: groups[position] ?? '' }));
  await session.do('office.found', { founding, confirmation, ...office });
  // Whoever founds an office this way puts its privacy notice into force; everyone else is shown it and acknowledges it.
  const { version } = await session.do('notice.get', {});
  await session.do('notice.acknowledge', { version });
  return recoveryKey;
}
