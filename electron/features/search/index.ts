import { searchableHead } from '../../../db/queries/search/document.ts';
import { firstText } from '../../../db/queries/search/excerpt.ts';
import {
  matchExpression,
  newestHeads,
  newestMatches,
  newestTickets,
  searchTargets,
  summariesOf,
} from '../../../db/queries/search/find.ts';
import type { SearchHit } from '../../../shared/features/search/operations.ts';
import { parseSearch } from '../../../shared/features/search/parse.ts';
import { hasAny } from '../../../shared/features/search/phrase.ts';
import type { QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { excerptOf, holds, matchesIn } from './highlight.ts';

/** How many of the newest matches are ranked; words of one or two letters are not ranked at all. */
const ranked = 300;

/** Numbers of the best matches, the best first: number, then title, people and file names, then the newest of the rest. */
async function find({ db, scope }: QueryContext, text: string, limit: number) {
  const words = parseSearch(text);
  const targets = await searchTargets(db, words);
  const phrases = words.phrases.filter((phrase) => phrase.length > 0);
  if (phrases.length === 0) {
    const filtered = text.trim() !== '' && words.notUnderstood.length === 0;
    return { words, phrases, numbers: filtered ? await newestTickets(db, scope, words, targets, limit + 1) : [] };
  }
  const all = await newestMatches(db, scope, words, targets, phrases, limit + 1);
  const short = phrases.every((phrase) => phrase.join('').length <= 2);
  if (short) return { words, phrases, numbers: all };
  const inHead = (columns: string) =>
    newestHeads(db, scope, words, targets, matchExpression(phrases, columns), Math.min(limit + 1, ranked));
  const byNumber = words.number === null ? [] : all.filter((number) => number === words.number);
  const byTitle = await inHead('title : ');
  const byHead = await inHead('{number people files} : ');
  const numbers = [...new Set([...byNumber, ...byTitle, ...byHead, ...all])].slice(0, limit + 1);
  return { words, phrases, numbers };
}

const tickets: QueryHandler<'search.tickets'> = async (context, { text, limit }) => {
  const { words, phrases, numbers } = await find(context, text, limit);
  const shown = numbers.slice(0, limit);
  const summaries = await summariesOf(context.db, context.scope, context.actor.language, shown);
  const hits: SearchHit[] = [];
  for (const number of shown) {
    const ticket = summaries.get(number);
    if (!ticket) continue;
    const titleMatches = matchesIn(ticket.title, phrases);
    const inTitle = phrases.length === 0 || holds(ticket.title, phrases);
    hits.push({ ticket, titleMatches, excerpt: inTitle ? null : await excerpt(context, number, phrases) });
  }
  return { hits, more: numbers.length > limit, notUnderstood: words.notUnderstood };
};

async function excerpt({ db }: QueryContext, number: number, phrases: readonly (readonly string[])[]) {
  const { people, matter, files } = await searchableHead(db, number);
  const inHead = firstExcerpt([...people, ...matter, ...files], phrases);
  return inHead ?? firstExcerpt(await firstText(db, number, (folded) => hasAny(folded, phrases)), phrases);
}

function firstExcerpt(texts: readonly string[], phrases: readonly (readonly string[])[]) {
  for (const text of texts) {
    const found = excerptOf(text, phrases);
    if (found) return found;
  }
  return null;
}

export const searchHandlers = { 'search.tickets': tickets };
