import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import { defaultNoticeTexts } from '../../../shared/features/notices/default-texts.ts';
import { noticeOperations } from '../../../shared/features/notices/operations.ts';

const texts = defaultNoticeTexts({ name: 'Vos & Lind', address: 'Kade 1\n1011 AB Amsterdam' });

describe('the privacy notice an office starts with', () => {
  it.each(languages)('%s names the office, leaves no place open and covers the same sections', (language) => {
    const text = texts[language];
    expect(text).toContain('Vos & Lind  \nKade 1  \n1011 AB Amsterdam\n');
    expect(text).not.toMatch(/[{}]/u);
    expect(text.match(/^## \d/gmu)).toHaveLength(9);
    // What art. 13 and 14 demand is named by article in every language.
    for (const article of ['13', '14', '15', '16', '17', '18', '20', '21', '22', '28', '32', '77']) {
      expect(text).toMatch(new RegExp(`\\b(Art\\.|art\\.|artikel|og|und|en|and) ${article}\\b`, 'u'));
    }
  });

  it('can be stored as it is', () => {
    expect(noticeOperations['notice.update'].input.safeParse({ version: 1, texts }).success).toBe(true);
  });

  it('keeps signs of the name as they are', () => {
    const odd = defaultNoticeTexts({ name: 'A*B_ $& {{address}}', address: '' });
    expect(odd.en).toContain('# Privacy notice for the people of A\\*B\\_ $& \\{\\{address\\}\\}');
  });
});
