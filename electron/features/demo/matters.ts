import type { InputOf } from '../../../shared/contract/contract.ts';
import type { MatterId, PartyId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { BatchCall } from '../../core/index.ts';
import type { Random } from './random.ts';
import { type Client, demoTexts, newClient } from './words.ts';

/** A client as a party. */
const content = ({ name, email, phone }: Client): InputOf<'party.create'> => ({
  name,
  emails: [{ address: email }],
  phones: [{ number: phone }],
});

/** How a matter is named after its parties, and the fields of law of a general practice. */
const ways: { readonly [language in Language]: { versus: string; kinds: readonly string[] } } = {
  de: {
    versus: ' ./. ',
    kinds: ['Mietrecht', 'Arbeitsrecht', 'Erbrecht', 'Verkehrsrecht', 'Familienrecht', 'Forderung'],
  },
  nl: { versus: ' / ', kinds: ['Huurrecht', 'Arbeidsrecht', 'Erfrecht', 'Letselschade', 'Familierecht', 'Incasso'] },
  da: { versus: ' mod ', kinds: ['Lejeret', 'Ansættelsesret', 'Arveret', 'Personskade', 'Familieret', 'Inkasso'] },
  en: { versus: ' v ', kinds: ['Tenancy', 'Employment', 'Probate', 'Personal injury', 'Family', 'Debt recovery'] },
};
const day = 86_400_000;
/** A matter runs so long, in days, before it is closed. */
const [shortest, longest] = [120, 700];

export type DemoMatter = { readonly id: MatterId; readonly client: PartyId; readonly closes: number };

/** The matters of the demo office, and the courts that stand in them. */
export class DemoMatters {
  readonly #courts = new Map<string, PartyId>();
  #open: { id: MatterId; by: UserId; closes: number; rests: boolean }[] = [];

  /** Opens a matter for a new client, with the other side and perhaps a court. */
  async open(
    call: BatchCall,
    random: Random,
    {
      language,
      client,
      lawyer,
      by,
      at,
    }: { language: Language; client: Client; lawyer: UserId | null; by: UserId; at: number },
  ): Promise<DemoMatter> {
    const instant = new Date(at).toISOString();
    const party = async (input: InputOf<'party.create'>) =>
      ((await call('party.create', input, by, instant)) as { id: PartyId }).id;
    const clientId = await party(content(client));
    const opponent = newClient(random, language);
    const { versus, kinds } = ways[language];
    const place = (
      id: PartyId,
      role: 'client' | 'opponent' | 'court',
      side: 'ours' | 'theirs' | 'neutral',
      reference = '',
    ) => ({
      who: { kind: 'party' as const, party: id },
      role,
      side,
      reference,
    });
    const parties = [place(clientId, 'client', 'ours'), place(await party(content(opponent)), 'opponent', 'theirs')];
    if (random.chance(0.4)) {
      const name = random.pick(demoTexts[language].courts);
      const court = this.#courts.get(name) ?? (await party({ name, kind: 'organisation' }));
      this.#courts.set(name, court);
      const reference = `${random.int(1, 40)} C ${random.int(10, 999)}/${String(new Date(at).getUTCFullYear()).slice(2)}`;
      parties.push(place(court, 'court', 'neutral', reference));
    }
    const input: InputOf<'matter.create'> = {
      title: `${client.name}${versus}${opponent.name}`,
      kind: random.pick(kinds),
      lawyer,
      secretary: by,
      openedOn: instant.slice(0, 10),
      parties,
    };
    const { id } = (await call('matter.create', input, by, instant)) as { id: MatterId };
    const closes = at + random.int(shortest, longest) * day;
    this.#open.push({ id, by, closes, rests: random.chance(0.1) });
    return { id, client: clientId, closes };
  }

  /** Closes those whose time is over; a few rest instead. */
  async closeOld(call: BatchCall, at: number): Promise<void> {
    const instant = new Date(at).toISOString();
    const old = this.#open.filter(({ closes }) => closes <= at);
    this.#open = this.#open.filter(({ closes }) => closes > at);
    for (const { id, by, rests } of old) {
      const status = rests ? 'dormant' : 'closed';
      await call('matter.setStatus', { id, version: 1, status, on: instant.slice(0, 10) }, by, instant);
    }
  }
}
