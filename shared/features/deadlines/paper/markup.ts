/** HTML whose values are escaped. Nothing else makes one, so a title can hold whatever it likes and stays text. */
export type Markup = { readonly html: string };
type Value = string | number | Markup | null | readonly Markup[];

const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/gu, (character) => characters[character] ?? '');

function htmlOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/** A piece of a page: what is put into it is text, unless it is a piece itself. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: strings.map((string, index) => string + htmlOf(values[index] ?? null)).join('') };
}
