import { convert } from 'html-to-text';
import sanitizeHtml from 'sanitize-html';
import { MAIL_LIMITS } from '../../core/ports/mail-parser.ts';
import { stripTags, tooDeep } from './html-scan.ts';

/** An image of the mail itself that the HTML may show. */
export interface EmbeddedImage {
  /** Content-ID without brackets, or Content-Location. */
  ids: string[];
  bytes: Uint8Array;
}

export interface SafeHtml {
  html: string;
  /** Which embedded images the HTML refers to. */
  used: ReadonlySet<EmbeddedImage>;
  removedImages: boolean;
}

const COLOUR = /^(?:#[0-9a-f]{3,8}|rgba?\([\d\s.,%]+\)|[a-z]{3,30})$/i;
const LENGTH = /^-?[\d.]{1,8}(?:px|pt|em|rem|ex|%|in|cm|mm)?$/i;
const WORDS = /^[a-z-]{2,30}$/i;

/**
 * HTML that can be shown: no scripts, forms, frames, styles that reach out or cover anything, and not one
 * address that would be loaded. A remote image leaves a mark with its alternative text.
 */
export function sanitise(html: string, images: readonly EmbeddedImage[]): SafeHtml {
  const used = new Set<EmbeddedImage>();
  let removedImages = false;
  let embedded = 0;

  const image = (attributes: sanitizeHtml.Attributes): sanitizeHtml.Tag => {
    const source = (attributes['src'] ?? '').trim();
    const found = findImage(images, source);
    if (found !== undefined) used.add(found);
    const data = found === undefined ? undefined : dataUrl(found.bytes);
    if (data !== undefined && embedded + data.length <= MAIL_LIMITS.inlineImagesTotalBytes) {
      embedded += data.length;
      return { tagName: 'img', attribs: { src: data, ...pick(attributes, ['alt', 'title', 'width', 'height']) } };
    }
    if (
      /^data:image\/(?:png|jpeg|gif);base64,[a-z0-9+/=\s]*$/i.test(source) &&
      embedded + source.length <= MAIL_LIMITS.inlineImagesTotalBytes
    ) {
      embedded += source.length;
      return {
        tagName: 'img',
        attribs: { src: source.replace(/\s+/g, ''), ...pick(attributes, ['alt', 'title', 'width', 'height']) },
      };
    }
    removedImages = true;
    const kind = found === undefined && /^(?:https?:|\/\/|ftp:)/i.test(source) ? 'remote' : 'unavailable';
    return { tagName: 'span', attribs: { 'data-removed-image': kind }, text: markOf(attributes) };
  };

  const clean = sanitizeHtml(html, {
    allowedTags: [
      'a',
      'abbr',
      'address',
      'b',
      'big',
      'blockquote',
      'br',
      'caption',
      'center',
      'cite',
      'code',
      'col',
      'colgroup',
      'dd',
      'del',
      'details',
      'div',
      'dl',
      'dt',
      'em',
      'font',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'i',
      'img',
      'ins',
      'kbd',
      'li',
      'mark',
      'ol',
      'p',
      'pre',
      'q',
      's',
      'samp',
      'small',
      'span',
      'strike',
      'strong',
      'sub',
      'summary',
      'sup',
      'table',
      'tbody',
      'td',
      'tfoot',
      'th',
      'thead',
      'tr',
      'tt',
      'u',
      'ul',
      'var',
    ],
    allowedAttributes: {
      '*': ['style', 'dir', 'lang', 'title', 'align', 'valign', 'width', 'height', 'bgcolor'],
      a: ['href', 'rel'],
      img: ['src', 'alt'],
      span: ['data-removed-image'],
      font: ['color', 'size'],
      ol: ['start', 'type'],
      table: ['border', 'cellpadding', 'cellspacing'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
    },
    allowedStyles: {
      '*': {
        color: [COLOUR],
        'background-color': [COLOUR],
        'text-align': [WORDS],
        'text-decoration': [WORDS],
        'font-weight': [/^(?:[a-z]+|\d{3})$/i],
        'font-style': [WORDS],
        'font-size': [LENGTH, WORDS],
        'margin-left': [LENGTH],
        'padding-left': [LENGTH],
        'white-space': [WORDS],
        'vertical-align': [WORDS],
      },
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    nestingLimit: 200,
    transformTags: {
      img: (_tag, attributes) => image(attributes),
      a: (_tag, attributes) => ({ tagName: 'a', attribs: { ...attributes, rel: 'noopener noreferrer nofollow' } }),
    },
  });
  return { html: clean.trim(), used, removedImages };
}

/** HTML as plain text that a person can read and search. */
export function textOfHtml(html: string): string {
  const source = html.slice(0, MAIL_LIMITS.htmlChars);
  if (tooDeep(source)) return stripTags(source);
  try {
    return convert(source, {
      wordwrap: false,
      limits: { maxInputLength: MAIL_LIMITS.htmlChars },
      formatters: {
        alternative: (element, _walk, builder) => {
          const alt: unknown = (element as { attribs?: Record<string, string> }).attribs?.['alt'];
          if (typeof alt === 'string' && alt.trim() !== '') builder.addInline(alt);
        },
      },
      selectors: [
        { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false, linkBrackets: ['<', '>'] } },
        { selector: 'img', format: 'alternative' },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      ],
    }).trim();
  } catch {
    // The words still count, the layout does not.
    return stripTags(source);
  }
}

/** Plain text as HTML, for mails that mix both. */
export function htmlOfText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<div style="white-space:pre-wrap">${escaped}</div>`;
}

/** Where an image was: a square and its alternative text, or nothing where it was only there to be counted. */
function markOf(attributes: sanitizeHtml.Attributes): string {
  const tiny = [attributes['width'], attributes['height']].some((size) => /^\s*[0-3](?:px)?\s*$/.test(size ?? ''));
  const alternative = (attributes['alt'] ?? '').trim().slice(0, 300);
  return tiny ? '' : `▧ ${alternative}`.trim();
}

function findImage(images: readonly EmbeddedImage[], source: string): EmbeddedImage | undefined {
  if (source === '') return undefined;
  const id = /^cid:/i.test(source) ? unescapePercent(source.slice(4)) : source;
  return images.find((image) => image.ids.includes(id) || image.ids.includes(unescapePercent(id)));
}

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Judged by its first bytes, not by what the mail calls it. */
function dataUrl(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAIL_LIMITS.inlineImageBytes) return undefined;
  const type = imageType(bytes);
  return type === undefined
    ? undefined
    : `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`;
}

function imageType(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return /^GIF8[79]a/.test(head) ? 'image/gif' : undefined;
}

function pick(attributes: sanitizeHtml.Attributes, names: readonly string[]): sanitizeHtml.Attributes {
  return Object.fromEntries(
    names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  );
}
