import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { TestDesk, TestOffice } from '../../support/office.ts';

export type Row = OutputOf<'deadline.enter'>['rows'][number];
type Item = InputOf<'deadline.enter'>['items'][number];
type Entering = Partial<Omit<InputOf<'deadline.enter'>, 'items'>>;

export const adminId = (office: TestOffice) => office.administrator.id as UserId;

/** A date by hand. */
export const byHand = (end: string) => ({ kind: 'manual', end, reason: 'The court set the day' }) as const;
/** Served on a day. */
export const served = (date: string) => ({ date, event: 'service' }) as const;

/** Enters what is given, for the administrator unless it says otherwise; answers the rows. */
export async function entered(
  office: TestOffice,
  items: readonly (Pick<Item, 'basis'> & Partial<Item>)[],
  more: Entering & { desk?: TestDesk } = {},
): Promise<Row[]> {
  const { desk = office.admin, ...rest } = more;
  const input = items.map((item) => ({ title: 'A deadline', responsible: adminId(office), ...item }));
  return (await desk.do('deadline.enter', { ...rest, items: input })).rows;
}

/** Enters one. */
export async function enteredOne(
  office: TestOffice,
  item: Pick<Item, 'basis'> & Partial<Item>,
  more: Entering & { desk?: TestDesk } = {},
): Promise<Row> {
  const [row] = await entered(office, [item], more);
  if (!row) throw new Error('nothing was entered');
  return row;
}

/** What the next command on a deadline needs. */
export const at = ({ id, version }: Row) => ({ id, version });

/** Until it is this wall time of a day, which is some days away. */
export function until(office: TestOffice, day: string, hour: number): void {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const wanted = new Date(year, month - 1, date, hour).getTime();
  office.clock.pass({ seconds: (wanted - office.clock.now().getTime()) / 1_000 });
}
