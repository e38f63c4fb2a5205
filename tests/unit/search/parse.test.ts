import { describe, expect, it } from 'vitest';
import { excerptOf, matchesIn } from '../../../electron/features/search/highlight.ts';
import { parseSearch } from '../../../shared/features/search/parse.ts';

describe('reading what someone typed into the search box', () => {
  it('reads words, filters and people', () => {
    const words = parseSearch('Müller status:waiting priority:urgent @me');
    expect(words.phrases).toEqual([['muller']]);
    expect(words.statuses).toEqual(['waiting']);
    expect(words.priorities).toEqual(['urgent']);
    expect(words.mine).toBe(true);
  });

  it.each([
    ['priorität:eilig', 'urgent'],
    ['prioriteit:spoed', 'urgent'],
    ['prioritet:haster', 'urgent'],
    ['priority:high', 'high'],
  ])('understands %s', (typed, priority) => {
    expect(parseSearch(typed).priorities).toEqual([priority]);
  });

  it('takes open for everything that is still to be done', () => {
    expect(parseSearch('status:offen').statuses).toEqual(['new', 'open', 'in_progress', 'waiting']);
  });

  it('keeps quoted words together and reads quoted filters', () => {
    const words = parseSearch('"van der Berg" team:"Sekretariat Süd"');
    expect(words.phrases).toEqual([['van', 'der', 'berg']]);
    expect(words.team).toBe('sekretariat sud');
  });

  it('reads ticket numbers and e-mail addresses as typed', () => {
    expect(parseSearch('T-123')).toMatchObject({ number: 123, phrases: [['t', '123']] });
    expect(parseSearch('anna.meyer@kanzlei.example').phrases).toEqual([['anna', 'meyer', 'kanzlei', 'example']]);
  });

  it('says what it does not understand, and takes other colons as words', () => {
    expect(parseSearch('status:grün').notUnderstood).toEqual(['status:grün']);
    expect(parseSearch('Az:12').phrases).toEqual([['az', '12']]);
  });
});

describe('highlighting', () => {
  it('marks what matched in its own spelling', () => {
    const text = 'Kündigung der Frau Mueller';
    const marked = matchesIn(text, [['muller'], ['kund']]).map(([from, until]) => text.slice(from, until));
    expect(marked).toEqual(['Künd', 'Mueller']);
  });

  it('marks beginnings of words only', () => {
    expect(matchesIn('Beruf und Anruf', [['ruf']])).toEqual([]);
  });

  it('cuts a readable excerpt around the match', () => {
    const text = `${'Vorher steht viel Text. '.repeat(10)}Dann kommt die Räumungsklage.${' Danach noch mehr.'.repeat(20)}`;
    const excerpt = excerptOf(text, [['raumungsklage']]);
    expect(excerpt?.text).toMatch(/^… .*Räumungsklage.* …$/u);
    expect(excerpt?.matches.map(([from, until]) => excerpt.text.slice(from, until))).toEqual(['Räumungsklage']);
    expect(excerptOf(text, [['nirgends']])).toBeNull();
  });
});
