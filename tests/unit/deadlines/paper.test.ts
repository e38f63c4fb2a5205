import { expect, it } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import { readHead, sayHead } from '../../../shared/features/audit/fingerprint.ts';
import { type ListContent, type ListedDeadline, listPaper } from '../../../shared/features/deadlines/paper/list.ts';
import { lastDayOf } from '../../../shared/features/deadlines/paper/lists.ts';
import { formats, translator } from '../../../shared/i18n/index.ts';

const head = { seq: 4711, fingerprint: '7KQ2-M9XD-0A1B-2C3D-4E5F' };

function row(number: number, end: string, more: Partial<ListedDeadline> = {}): ListedDeadline {
  return {
    number,
    kind: 'deadline',
    status: 'open',
    title: `Berufung ${number}`,
    strict: false,
    matter: null,
    ticket: null,
    end,
    endTime: null,
    extension: null,
    notices: [],
    checked: { by: null, at: '2026-03-01T10:00:00.000Z' },
    responsible: { name: 'Ada Vermeer' },
    deputy: null,
    ...more,
  };
}

function list(content: Partial<ListContent>, language: (typeof languages)[number] = 'de') {
  const words = { t: translator(language), formats: formats(language) };
  const about = { language, office: 'Kanzlei <Berg> & Söhne', by: 'Ada', at: '2026-03-02T08:00:00.000Z', head };
  const whole: ListContent = {
    list: 'weeks',
    from: '2026-03-02',
    today: '2026-03-02',
    only: null,
    overdue: [],
    unchecked: [],
    notices: [],
    due: [],
    ...content,
  };
  return listPaper(about, whole, words);
}
const numbersIn = (html: string) => [...html.matchAll(/>D-(\d+)</gu)].map(([, number]) => Number(number));

it('a printed list is whole: overdue first, then day by day, and of each day the unchecked ones first', () => {
  const due = [
    row(1, '2026-03-09'),
    row(2, '2026-03-03'),
    row(3, '2026-03-03', { checked: null }),
    row(4, '2026-03-03'),
  ];
  const { html } = list({ overdue: [row(9, '2026-02-27')], unchecked: [row(8, '2026-06-01', { checked: null })], due });
  expect(numbersIn(html)).toEqual([9, 8, 3, 2, 4, 1]);
  expect(html).toContain('4 in dieser Liste, 1 überfällig, 2 unkontrolliert');
  expect(lastDayOf('weeks', '2026-03-02')).toBe('2026-03-29');
  expect(lastDayOf('day', '2026-03-02')).toBe('2026-03-02');
});

it('what people wrote stays text on paper', () => {
  const { html } = list({ due: [row(1, '2026-03-03', { title: '<script>alert("x")</script> & \'y\'' })] });
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;');
  expect(html).toContain('Kanzlei &lt;Berg&gt; &amp; Söhne');
});

it.each(languages)('a list carries the fingerprint on its face and at the foot of each sheet (%s)', (language) => {
  const { html, footer } = list({}, language);
  expect(html).toContain(`<code>${sayHead(head)}</code>`);
  expect(html).toContain(`lang="${language}"`);
  expect(footer).toContain(sayHead(head));
});

it('a fingerprint is read back as people type it', () => {
  const fingerprint = head.fingerprint.replaceAll('-', '');
  expect(readHead(sayHead(head))).toEqual({ seq: 4711, fingerprint });
  expect(readHead(' Nr. 4711: 7kq2 m9xd oaib 2c3d 4e5f ')).toEqual({ seq: 4711, fingerprint });
  expect(readHead('4711')).toBeNull();
  expect(readHead('4711, 7KQ2-M9XD')).toBeNull();
  expect(readHead('0, 7KQ2-M9XD-0A1B-2C3D-4E5F')).toBeNull();
});
