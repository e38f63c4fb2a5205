import type { Language } from '../../../contract/values.ts';
import { sayHead } from '../../audit/fingerprint.ts';
import type { AuditHead } from '../../audit/operations.ts';
import type { Words } from '../sentences.ts';
import { type Markup, markup } from './markup.ts';

/** Something to be printed: a page that needs nothing besides itself, and the line at the foot of each sheet. */
export type Paper = { readonly html: string; readonly footer: string };

/** At the head of everything printed: which office, when, by whom, and where the trail stood. */
export type PaperHead = {
  readonly language: Language;
  readonly office: string;
  /** null: the office made it by itself. */
  readonly by: string | null;
  readonly at: string;
  readonly head: AuditHead;
};

const style = `
  @page { size: A4; margin: 15mm 14mm 18mm; }
  html { font: 9.5pt/1.4 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #000; background: #fff; }
  body { margin: 0; }
  h1 { margin: 0 0 2mm; font-size: 15pt; line-height: 1.2; }
  h2 { margin: 5mm 0 1mm; font-size: 10.5pt; break-after: avoid; }
  p { margin: 0 0 1.5mm; }
  .meta { display: flex; justify-content: space-between; gap: 6mm; color: #333; font-size: 8.5pt; }
  .mark { margin-bottom: 3mm; padding-bottom: 2mm; border-bottom: .4mm solid #000; }
  .mark code { font: 9pt "Consolas", "Menlo", "Liberation Mono", monospace; white-space: nowrap; }
  .counts { font-weight: 600; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  thead { display: table-header-group; }
  th { padding: 0 2mm .8mm 0; font-size: 7.5pt; font-weight: 400; text-align: left; color: #333; }
  tr { break-inside: avoid; }
  td { padding: 1.2mm 2mm 1.2mm 0; border-top: .2mm solid #888; vertical-align: top; overflow-wrap: anywhere; }
  .when { width: 20mm; } .number { width: 14mm; } .who { width: 30mm; } .state { width: 28mm; } .sign { width: 18mm; }
  td.sign { border: .2mm solid #888; }
  .number { white-space: nowrap; }
  .small { color: #333; font-size: 8.5pt; }
  .struck .title { text-decoration: line-through; }
  .late { padding: 0 3mm 2mm; border: .6mm solid #000; }
  .late h2 { margin-top: 2mm; }
  .signature { margin-top: 12mm; break-inside: avoid; }
  dl { margin: 4mm 0; }
  dl > div { display: grid; grid-template-columns: 42mm 1fr; gap: 4mm; padding: .6mm 0; }
  dt { color: #333; } dd { margin: 0; overflow-wrap: anywhere; }
  li { margin-bottom: 1mm; }
`;

/** Puts a page together. No script, nothing from elsewhere. */
export function sheet(title: string, about: PaperHead, body: readonly Markup[], words: Words): Paper {
  const { t, formats } = words;
  const when = formats.dateTime(about.at);
  const made =
    about.by === null ? t('deadlinePaper.madeByItself', { when }) : t('deadlinePaper.madeBy', { when, name: about.by });
  const { html } = markup`<!doctype html>
<html lang="${about.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<p class="meta"><span>${about.office}</span><span>${made}</span></p>
<h1>${title}</h1>
<p class="mark">${t('deadlinePaper.fingerprint')}: <code>${sayHead(about.head)}</code></p>
${body}
</body>
</html>
`;
  return { html, footer: `${about.office} · ${title} · ${sayHead(about.head)}` };
}
