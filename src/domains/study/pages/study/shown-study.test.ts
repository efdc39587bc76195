import { expect, test } from 'vitest';
import { xmlFault } from '../../../../platform/charts/testing/well-formed.ts';
import { aStudy, persons } from '../../testing/caseload-builder.ts';
import { shownStudy } from './shown-study.ts';

const marked = { marks: [], source: 'source', agencyName: (word: string) => word, isNational: false };

test.each([
  ['en', 'Which obstacles these were is not shown'],
  ['sv', 'Vilka hinder det var visas inte'],
] as const)('a list that is hidden whole says so under its figure and in its table, in %s', (language, words) => {
  const lost = (prefix: string, obstacle: string) =>
    persons(prefix, 4, [
      { stage: 'suspicion', date: '2024-07-01' },
      { stage: 'report', date: '2024-08-01', chain: 'criminal', exit: 'not-opened', obstacle, noticed: obstacle },
    ]);
  const study = aStudy([...lost('a-', 'OB-A02'), ...lost('b-', 'OB-A03')]);
  const [criminal] = shownStudy(study, language, marked, {
    published: [],
    survey: { text: '', figure: null, response: [] },
  }).chains;
  const about = (kind: string) => criminal?.figures.find((figure) => figure.kind === kind);
  for (const figure of [about('obstacles'), about('noticed')]) {
    expect(figure?.sub).toContain(words);
    expect(figure?.table.rows).toHaveLength(1);
    expect(figure?.table.rows[0]?.[0]).toContain(words);
    expect(figure?.table.rows[0]).not.toContain('0');
    expect(JSON.stringify(figure)).not.toContain('OB-A0');
    expect(xmlFault(figure?.alone ?? '')).toBeNull();
  }
});

const day = (days: number): string => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);

/** At the report: lost with one obstacle, gone on, and still there; from three counties. */
const many = (lost: number) =>
  [
    ...Array.from({ length: lost }, (_, index) => ({ stage: 'report', exit: 'not-opened', obstacle: 'OB-C04', index })),
    ...Array.from({ length: 150 }, (_, index) => ({ stage: 'investigation', index })),
    ...Array.from({ length: 60 }, (_, index) => ({ stage: 'report', index: -index - 1 })),
  ]
    .flatMap(({ index, ...cells }, place) => {
      const from = { person: `p-${place}`, chain: 'criminal', date: '2024-01-01' };
      const county = ['SE-AB', 'SE-O', 'SE-M'][place % 3] as string;
      return [
        { ...from, stage: 'suspicion', county },
        { ...from, stage: 'report' },
        ...(index < 0 ? [] : [{ ...from, ...cells, date: day(1 + index * 2) }]),
      ];
    })
    .concat([{ person: 'late', chain: 'protection', stage: 'suspicion', date: '2025-06-01', county: 'SE-AB' }]);

const criminalOf = (lost: number, language: 'en' | 'sv') =>
  shownStudy(aStudy(many(lost)), language, marked, {
    published: [],
    survey: { text: '', figure: null, response: [] },
  }).chains.find(({ chain }) => chain === 'criminal');

test.each([
  ['en', 'This is a model and no proof', 'Too early to say', 'percentage points'],
  ['sv', 'Det här är en modell och inget bevis', 'För tidigt att säga', 'procentenheter'],
] as const)(
  'what if is told with everything that must hold for it, or in words only, in %s',
  (language, model, early, points) => {
    const figure = criminalOf(120, language)?.figures.find(({ kind }) => kind === 'what-if');
    expect(figure?.notes.join(' ')).toContain(model);
    expect(figure?.notes.join(' ')).toContain(points);
    // The effect, that it is a model, and four assumptions.
    expect(figure?.notes).toHaveLength(6);
    expect(figure?.table.rows).toHaveLength(3);
    expect(xmlFault(figure?.alone ?? '')).toBeNull();
    const few = criminalOf(20, language)?.figures.find(({ kind }) => kind === 'what-if');
    expect(few?.title).toContain(early);
    expect(few?.drawing).not.toContain('<circle');
    expect(JSON.stringify(few?.table)).not.toContain('%');
    expect(xmlFault(few?.alone ?? '')).toBeNull();
  },
);

test('counties have their own share and the one drawn in, and a sentence where any could have any rank', () => {
  const figure = criminalOf(120, 'en')?.figures.find(({ kind }) => kind === 'counties');
  expect(figure?.table.columns.map(({ name }) => name)).toEqual([
    'Group',
    'Persons',
    'Went on',
    'Drawn towards the mean',
    'Rank',
    'Beside all others',
  ]);
  expect(figure?.table.rows).toHaveLength(3);
  expect(figure?.notes.some((note) => note.startsWith('Any of them could have any rank'))).toBe(true);
  expect(figure?.drawing.match(/r="3.5"/g)?.length).toBeGreaterThanOrEqual(3);
  expect(criminalOf(120, 'en')?.figures.find(({ kind }) => kind === 'regions')?.drawing).not.toContain('r="3.5"');
});

const beside = { published: [], survey: { text: '', figure: null, response: [] } };

/** Thirty from the start, of whom half were reported; thirty more that a house sees from the charge on. */
const cameLater = [
  ...persons('a-', 15, [
    { stage: 'suspicion', date: '2024-01-01' },
    { stage: 'report', date: '2024-02-01', chain: 'criminal' },
  ]),
  ...persons('b-', 15, [{ stage: 'suspicion', date: '2024-01-01', chain: 'criminal', exit: 'not-passed-on' }]),
  ...persons('c-', 30, [{ stage: 'charge', date: '2024-03-01', chain: 'criminal' }]),
];

test.each([
  [false, 'this house saw from the start; 30 more'],
  [true, 'the houses that gave saw from the start; 30 more'],
])('whoever came in later is told directly under the title (national: %s)', (isNational, words) => {
  const study = shownStudy(aStudy(cameLater), 'en', { ...marked, isNational }, beside);
  const [bars] = study.chains[0]?.figures ?? [];
  expect(study.lead).toContain(words);
  expect(bars?.sub).toContain(words);
  expect(bars?.drawing).not.toContain('nobody came this far');
  expect(bars?.drawing).toContain('nobody of those seen from the start');
});

test('where nobody came later, a stage that nobody reached says so', () => {
  const rows = [...cameLater.filter(({ person }) => !person?.startsWith('c-'))];
  const holds = { lived: new Set(['charge']), reviewed: new Set<string>() };
  const study = shownStudy(aStudy(rows, {}, { holds }), 'en', marked, beside);
  expect(study.chains[0]?.figures[0]?.drawing).toContain('nobody came this far');
  expect(study.lead).not.toContain('came in at a later stage');
});

test.each([
  ['en', 'only one stage of their way'],
  ['sv', 'bara ett steg av deras väg'],
] as const)('where nothing can be told the page says why, in %s', (language, words) => {
  const study = shownStudy(aStudy([{ person: 'a', stage: 'suspicion', date: '2024-01-01' }]), language, marked, beside);
  expect(study.chains).toEqual([]);
  expect(study.lead).toContain(words);
});

test('time in one stage is not called the longest', () => {
  const time = (rows: Parameters<typeof aStudy>[0]) =>
    shownStudy(aStudy(rows), 'en', marked, beside).chains[0]?.figures.find(({ kind }) => kind === 'time')?.title;
  const one = Array.from({ length: 60 }, (_, place) => [
    { person: `p-${place}`, stage: 'suspicion', date: '2024-01-01' },
    { person: `p-${place}`, stage: 'report', date: day(1 + place), chain: 'criminal' },
  ]).flat();
  expect(time(one)).toMatch(/^At “Suspicion” half had left/);
});
