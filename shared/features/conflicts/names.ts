import { fold } from '../search/fold.ts';

/** What stands in names without telling anyone apart: legal forms of companies, titles, forms of address, and particles, all folded. */
const legalForms =
  'gmbh mbh ggmbh ag kg kgaa ohg gbr ug haftungsbeschrankt ev eg partg partgmbb mbb se bv nv vof cv cooperatie stichting vereniging aps ivs as is ks ps amba fonden forening stiftung verein ltd llc llp inc plc co cie spa srl sarl firma fa';
const titles = 'dr prof mr mrs ms herr frau hr fru dhr mevr mw ir drs ing dipl mag ra';
const particles =
  'van von vom zu zur zum der den de het ten ter te vd vdr la le les du di da del della dos af und and en og et the';
const forms = new Set(legalForms.split(' '));
const silent = new Set(`${legalForms} ${titles} ${particles}`.split(' '));
/** Alone and in small letters these are short for a particle: "v.d. Berg", "'t Hart". */
const shortParticles = new Set(['v', 'd', 't', 's']);

/** "B.V.", "e. V.", "m.b.H." and "v.d." are one word each; "J.P." stays two initials. */
const dotted = /(?<!\p{L})(?:\p{L}\.\s?){1,}\p{L}\.?(?![\p{L}\p{N}])/gu;
const danishForm = /(?<!\p{L})([aikp])\/s(?!\p{L})/giu;

function joinDotted(text: string): string {
  return text.replace(dotted, (letters) => {
    const joined = letters.replace(/[.\s]/gu, '');
    return silent.has(fold(joined)) ? `${joined} ` : letters;
  });
}

/** Letters that sound alike are written as one, so that Meier, Mayer and Meyer, Schmidt and Schmitt, Christensen and Kristensen meet. */
function sound(word: string): string {
  return word
    .replace(/sch/gu, 's')
    .replace(/ch|ck|c|q/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/th|dt/gu, 't')
    .replace(/tz|z/gu, 's')
    .replace(/ij|y/gu, 'i')
    .replace(/ei/gu, 'ai')
    .replace(/w/gu, 'v')
    .replace(/(?<=.)h/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

type Words = readonly string[];

const cut = (name: string): Words =>
  joinDotted(name.normalize('NFKC').replace(danishForm, '$1s')).match(/[\p{L}\p{N}]+/gu) ?? [];
/** All of them where nothing else would be left. */
const orAll = (some: Words, all: Words) => (some.length > 0 ? some : all);

/** A name as it is compared: its telling words by sound, in order, and all of them as one ("Vandenberg", "Media Markt"). */
export type NameKey = { readonly words: Words; readonly joined: string };

/** How a name is compared with others. */
export function nameKey(name: string): NameKey {
  const all = cut(name);
  const telling = orAll(
    all.filter((word) => !silent.has(fold(word)) && !shortParticles.has(word)),
    all,
  );
  const whole = orAll(
    all.filter((word) => !forms.has(fold(word))),
    all,
  );
  return { words: [...new Set(telling.map((word) => sound(fold(word))))].sort(), joined: sound(fold(whole.join(''))) };
}

/** The keys of a party's name and former names as one column, the name's first; `readNameKeys` reads it. */
export function writeNameKeys(names: readonly string[]): string {
  return names
    .map(nameKey)
    .map(({ words, joined }) => `${joined} ${words.join(' ')}`)
    .join('|');
}

/** The keys as `writeNameKeys` wrote them. */
export function readNameKeys(column: string): NameKey[] {
  return column.split('|').map((part) => {
    const [joined = '', ...words] = part.split(' ');
    return { joined, words: words.filter((word) => word !== '') };
  });
}
