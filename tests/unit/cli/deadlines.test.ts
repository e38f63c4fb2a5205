import { expect, test } from 'vitest';
import { run } from '../../../electron/hosts/cli/run.ts';

type Answer = {
  id: unknown;
  end?: string;
  endTime?: string;
  steps?: string[];
  warnings?: string[];
  error?: { code: string; line: number; message: string; field?: string };
};

/** Runs `griffel deadlines compute` on bytes that come in pieces of any size, as pipes do. */
async function compute(input: string | Buffer, argv: readonly string[] = [], piece = 7) {
  const bytes = Buffer.from(input);
  let out = '';
  let err = '';
  const code = await run(['deadlines', 'compute', ...argv], {
    stdin: (async function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    })(),
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  const answers = out.split('\n').filter((line) => line !== '');
  return { code, err, answers: answers.map((line) => JSON.parse(line) as Answer) };
}

const appeal = {
  id: 'Köln-1',
  jurisdiction: 'DE',
  region: 'DE-NW',
  trigger: '2027-10-01',
  rule: { count: 1, unit: 'month', start: 'event-day-excluded', direction: 'forward', regime: 'DE' },
};

test('one case a line in, one answer a line out, without an office', async () => {
  const hours = {
    ...appeal,
    id: 2,
    triggerTime: '10:00',
    rule: { ...appeal.rule, count: 24, unit: 'hour', regime: 'DE-ZPO-HOURS' },
  };
  const { code, err, answers } = await compute(`${JSON.stringify(appeal)}\r\n${JSON.stringify(hours)}`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(answers).toMatchObject([
    { id: 'Köln-1', rawEnd: '2027-11-01', end: '2027-11-02', warnings: [] },
    { id: 2, rawEnd: '2027-10-02', end: '2027-10-04', endTime: '10:00' },
  ]);
  expect(answers[0]).not.toHaveProperty('endTime');
  expect(answers[0]?.steps?.join('\n')).toContain('1 Nov 2027 is a day of rest (Allerheiligen)');
});

test.each([
  ['en', 'is not counted'],
  ['de', 'wird nicht mitgerechnet'],
  ['nl', 'telt niet mee'],
  ['da', 'regnes ikke med'],
])('the steps are in the language that was asked for: %s', async (language, words) => {
  const { answers } = await compute(JSON.stringify(appeal), ['--language', language]);
  expect(answers[0]?.steps?.[0]).toContain(words);
});

test('a line that is wrong is answered with its error and stops nothing', async () => {
  const lines = Buffer.concat([
    Buffer.from('\n  \n{"id": "half\n[]\n'),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from(`{"id":"long","why":"${'x'.repeat(200_000)}"}\n`),
    Buffer.from(`${'['.repeat(60_000)}\n`),
    Buffer.from(`${JSON.stringify({ ...appeal, region: 'DE-NRW' })}\n${JSON.stringify(appeal)}\n`),
  ]);
  const { code, answers } = await compute(lines, [], 4_096);
  expect(code).toBe(0);
  expect(answers.map(({ id, error, end }) => [id, error?.code ?? end, error?.line])).toEqual([
    [null, 'line_empty', 1],
    [null, 'line_empty', 2],
    [null, 'not_json', 3],
    [null, 'not_an_object', 4],
    [null, 'not_text', 5],
    [null, 'line_too_long', 6],
    [null, 'not_json', 7],
    ['Köln-1', 'region_unknown', 8],
    ['Köln-1', '2027-11-02', undefined],
  ]);
  expect(answers[7]?.error).toMatchObject({ field: 'region', message: expect.stringMatching(/\.$/u) });
});

test('nothing in, nothing out', async () => {
  expect(await compute('')).toEqual({ code: 0, err: '', answers: [] });
});

test.each([
  [['--language', 'fr'], '--language must be one of nl, da, de, en'],
  [['cases.json'], 'reads its cases from stdin'],
  [['--office', 'here'], 'office'],
])('%j is refused', async (argv, message) => {
  const { code, err, answers } = await compute('', argv);
  expect({ code, answers }).toEqual({ code: 1, answers: [] });
  expect(err).toContain(message);
});
