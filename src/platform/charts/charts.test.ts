import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { breakLine } from './break-line.ts';
import { figureAlone, figureInPage } from './figure-svg.ts';
import { guard } from './guard.ts';
import { labelledBars } from './labelled-bars.ts';
import { type NestedBars, nestedBars } from './nested-bars.ts';
import { periodSpans } from './period-spans.ts';
import { colour, type Draw } from './svg.ts';
import { xmlFault } from './testing/well-formed.ts';
import { brokenIntoLines, textWidth } from './text-measure.ts';
import { trend } from './trend.ts';

const hostile = '<b>"&\' 4:1 a </svg>';
const offences: NestedBars = {
  key: [{ label: 'investigated', fill: colour.sky }],
  groups: [
    {
      label: hostile,
      detail: 'Invented provision',
      bars: [
        {
          label: '2022',
          parts: [
            { value: 30, fill: colour.sky },
            { value: 10, fill: colour.stone },
          ],
          inner: { value: 6, fill: colour.sea },
          total: '40',
          sentence: '30 investigated, 10 written off at once, 6 cleared',
        },
        {
          label: '2023',
          parts: [{ value: 80, fill: colour.sky }],
          inner: null,
          total: '80',
          sentence: '80 investigated, cleared: not known',
        },
      ],
    },
  ],
};

const figures: Readonly<Record<string, Draw>> = {
  'nested bars': nestedBars(offences),
  guard: guard({
    lead: hostile,
    text: 'A long warning that must be broken into several lines to fit the room it has.',
  }),
  'break line': breakLine({
    before: [
      { label: '2022', held: true, note: null },
      { label: '2024', held: false, note: 'not in our source' },
    ],
    after: [{ label: '2025', held: false, note: hostile }],
    words: 'Break: new crime codes',
  }),
  'labelled bars': labelledBars([
    {
      label: 'All',
      bars: [
        { label: '2022', value: 375, text: '375', exact: true, note: hostile },
        { label: '2023', value: null, text: 'not known', exact: true, note: 'The source does not say.' },
        { label: '2024', value: 0, text: '0', exact: true, note: null },
      ],
    },
  ]),
  'period spans': periodSpans([{ label: hostile, from: 2004, to: 2020, text: 'over 200' }]),
  trend: trend([
    {
      label: 'All forms',
      points: [
        { year: 2018, value: 4, text: '4', exact: true },
        { year: 2018, value: 3, text: '3', exact: true },
        { year: 2019, value: 3, text: '3', exact: true },
        { year: 2020, value: 7, text: 'about 7', exact: false },
        { year: 2021, value: null, text: '', exact: true },
      ],
    },
    { label: hostile, points: [{ year: 2019, value: 2, text: '2', exact: true }] },
  ]),
};

const words = { title: hostile, description: 'Every number in words.' };

test.each(Object.entries(figures))(
  '%s: well-formed at every width, with a title and a description, and no more',
  (_name, draw) => {
    const text = figureInPage(draw, 'figure', words, 'full').text;
    expect(xmlFault(text)).toBeNull();
    expect(text).not.toMatch(/<style|style=|NaN|undefined|aria-label="/);
    const { document } = parseHTML(`<body>${text}</body>`);
    const drawings = [...document.querySelectorAll('svg')];
    expect(drawings).toHaveLength(3);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('role')).toBe('img');
      expect(drawing.getAttribute('direction')).toBe('ltr');
      expect(document.getElementById(drawing.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(hostile);
      const description = document.getElementById(drawing.getAttribute('aria-describedby') ?? '');
      expect(description?.textContent).toBe(words.description);
    }
  },
);

test.each(Object.entries(figures))('%s: saved alone it carries finding, source and plain colours', (_name, draw) => {
  const alone = figureAlone(draw, 'figure', {
    ...words,
    subtitle: 'Unit: offences',
    notes: ['A hollow dot is <invented>.'],
    source: 'Invented Agency',
  });
  expect(xmlFault(alone)).toBeNull();
  expect(alone).not.toContain('var(');
  expect(alone).toContain('Invented Agency');
  expect(alone).toContain('A hollow dot is &lt;invented&gt;.');
  expect(alone).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
});

test('the check for well-formed drawings finds what is wrong', () => {
  expect(xmlFault('<g><path d="M0 0"/></g>')).toBeNull();
  for (const broken of ['<g>', '<g></p>', '<g a=1/>', '<g a="1" a="2"/>', '<g>a & b</g>', '<g>a < b</g>', '</g>']) {
    expect(xmlFault(broken)).not.toBeNull();
  }
});

const barsOf = (draw: Draw, width: number) => {
  const { document } = parseHTML(`<svg>${draw(width).content.text}</svg>`);
  return [...document.querySelectorAll('rect')].map((rect) => ({
    width: Number(rect.getAttribute('width')),
    height: Number(rect.getAttribute('height')),
  }));
};

test('bars are as long as their numbers, from one zero, and the inner bar is within its part', () => {
  for (const width of [288, 520, 1080]) {
    const bars = barsOf(nestedBars(offences), width);
    const lengths = bars.filter(({ height }) => height === 24).map((bar) => bar.width);
    const [investigated = 0, writtenOff = 0, later = 0] = lengths;
    expect(investigated / later).toBeCloseTo(30 / 80, 2);
    expect(writtenOff / later).toBeCloseTo(10 / 80, 2);
    expect(bars.filter(({ height }) => height === 9)).toHaveLength(1);
    expect((bars.find(({ height }) => height === 9)?.width ?? 0) / investigated).toBeCloseTo(6 / 30, 1);
  }
});

test('what is not known gets a dashed box, and a zero gets a bar of no length: they are not drawn alike', () => {
  const text = figures['labelled bars']?.(288).content.text ?? '';
  expect(text.match(/<rect [^>]*stroke-dasharray/g)).toHaveLength(1);
  expect(
    barsOf(figures['labelled bars'] as Draw, 288)
      .filter(({ height }) => height === 18)
      .map(({ width }) => width > 0),
  ).toEqual([true, false]);
});

test('a line is not drawn through a year for which sources differ, nor over a year that is not known', () => {
  const text = figures.trend?.(520).content.text ?? '';
  const lines = [...text.matchAll(/<path d="(M[^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => path.includes('L'));
  const points = lines.map((path) => path.split('L').length).filter((count) => count > 1);
  expect(points.includes(2)).toBe(true);
  expect(points.every((count) => count <= 2)).toBe(true);
  expect(text).toContain('>?<');
});

test('no line crosses a break within the years, which is a line with words; a break outside them is not drawn', () => {
  const points = [2022, 2023, 2024, 2025].map((year) => ({
    year,
    value: year - 2000,
    text: String(year),
    exact: true,
  }));
  const drawn = (breaks: Parameters<typeof trend>[1]) => trend([{ label: 'All', points }], breaks)(520).content.text;
  const longest = (text: string): number =>
    Math.max(...[...text.matchAll(/<path d="(M[^"]+)"/g)].map((match) => (match[1] ?? '').split('L').length));
  const whole = drawn([
    { year: 2022, text: 'before it' },
    { year: 2026, text: 'after it' },
  ]);
  expect(whole).not.toContain('it<');
  expect(longest(whole)).toBe(4);
  const broken = drawn([{ year: 2024, text: 'from 2024' }]);
  expect(broken).toContain('>from 2024<');
  expect(longest(broken)).toBe(2);
  expect(broken).toContain('stroke-dasharray="5 4"');
  expect(whole).not.toContain('stroke-dasharray="5 4"');
});

test('a number that its own line would run through is put on the other side of the line', () => {
  const point = (year: number, value: number, text: string) => ({ year, value, text, exact: true });
  const anchorOf = (points: ReturnType<typeof point>[], text: string): string | null => {
    const { document } = parseHTML(`<body><svg>${trend([{ label: 'All', points }])(520).content.text}</svg></body>`);
    const found = [...document.querySelectorAll('text')].find((one) => one.textContent === text);
    return found?.closest('[text-anchor]')?.getAttribute('text-anchor') ?? null;
  };
  const rising = [point(2021, 900, '900'), point(2022, 1000, 'about 1,000'), point(2023, 4000, '4,000')];
  expect(anchorOf(rising, 'about 1,000')).toBe('end');
  expect(anchorOf(rising, '4,000')).not.toBe('end');
  const falling = [point(2021, 4000, '4,000'), point(2022, 1000, 'about 1,000'), point(2023, 900, '900')];
  expect(anchorOf(falling, 'about 1,000')).toBe('start');
});

test('lines of text fit their room, and no word is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcmwWåäö.:1 '), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 80, max: 600 }), fc.boolean(), (list, room, bold) => {
      const text = list.join(' ').replace(/ +/g, ' ').trim();
      const lines = brokenIntoLines(text, room, 14, bold);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(!line.includes(' ') || textWidth(line, 14, bold) <= room).toBe(true);
    }),
  );
});
