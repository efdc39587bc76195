import { expect, test } from 'vitest';
import { xmlFault } from '../../../../platform/charts/testing/well-formed.ts';
import { shareOf } from '../../../caseload/public.ts';
import { aStudy, persons } from '../../../caseload/testing/caseload-builder.ts';
import { shownStudy } from './shown-study.ts';

const marked = { marks: [], source: 'source', agencyName: (word: string) => word, isNational: false };

test.each([
  ['en', 'The obstacles are suppressed'],
  ['sv', 'Hindren är undertryckta'],
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

/** At the report: dropped out with one obstacle, gone on, and still there; from three counties. */
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
  ['en', 'This is a model, not proof', 'too few data yet', 'percentage points'],
  ['sv', 'Det här är en modell, inte ett bevis', 'för lite data än', 'procentenheter'],
] as const)(
  'what if is shown with everything that must hold for it, or in words only, in %s',
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
    'Shrunken towards the mean',
    'Rank',
    'Compared with all others',
  ]);
  expect(figure?.table.rows).toHaveLength(3);
  expect(figure?.notes.some((note) => note.startsWith('Every group could have any rank'))).toBe(true);
  expect(figure?.drawing.match(/r="3.5"/g)?.length).toBeGreaterThanOrEqual(3);
  expect(criminalOf(120, 'en')?.figures.find(({ kind }) => kind === 'regions')?.drawing).not.toContain('r="3.5"');
});

const beside = { published: [], survey: { text: '', figure: null, response: [] } };

/** Thirty from the start, of whom half were reported; thirty more that an agency sees from the charge on. */
const cameLater = [
  ...persons('a-', 15, [
    { stage: 'suspicion', date: '2024-01-01' },
    { stage: 'report', date: '2024-02-01', chain: 'criminal' },
  ]),
  ...persons('b-', 15, [{ stage: 'suspicion', date: '2024-01-01', chain: 'criminal', exit: 'not-passed-on' }]),
  ...persons('c-', 30, [{ stage: 'charge', date: '2024-03-01', chain: 'criminal' }]),
];

test.each([
  [false, 'from the start by this agency; 30 more'],
  [true, 'from the start by the contributing agencies; 30 more'],
])('those who came in later are reported directly under the title (national: %s)', (isNational, words) => {
  const study = shownStudy(aStudy(cameLater), 'en', { ...marked, isNational }, beside);
  const [bars] = study.chains[0]?.figures ?? [];
  expect(study.lead).toContain(words);
  expect(bars?.sub).toContain(words);
  expect(bars?.drawing).not.toContain('none reached this stage');
  expect(bars?.drawing).toContain('none of those followed from the start');
});

test('where no one came later, a stage that no one reached says so', () => {
  const rows = [...cameLater.filter(({ person }) => !person?.startsWith('c-'))];
  const holds = { lived: new Set(['charge']), reviewed: new Set<string>() };
  const study = shownStudy(aStudy(rows, {}, { holds }), 'en', marked, beside);
  expect(study.chains[0]?.figures[0]?.drawing).toContain('none reached this stage');
  expect(study.lead).not.toContain('entered at a later stage');
});

test.each([
  ['en', 'only one stage'],
  ['sv', 'bara ett steg'],
] as const)('where nothing can be shown the page says why, in %s', (language, words) => {
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
  expect(time(one)).toMatch(/^Median time at “Suspicion”: /);
});

/** Suspected, and dropped out there with so many obstacles, each met by one fewer than the one before it; sixty went on. */
const withObstacles = (codes: readonly string[]) => [
  ...codes.flatMap((obstacle, place) =>
    persons(`o${place}-`, 40 - place, [
      { stage: 'suspicion', date: '2024-07-01', chain: 'criminal', exit: 'not-passed-on', obstacle },
    ]),
  ),
  ...persons('r-', 60, [
    { stage: 'suspicion', date: '2024-07-01' },
    { stage: 'report', date: '2024-08-01', chain: 'criminal' },
  ]),
];
const codes = ['OB-A01', 'OB-A02', 'OB-A03', 'OB-A04', 'OB-A05', 'OB-A06', 'OB-A07'];
/** A round in which the obstacle that is recorded least is met by nearly all, and one was not asked about. */
const practitioners = {
  asked: 400,
  answered: 200,
  houses: [],
  stages: [],
  questions: codes.slice(1).map((obstacle, place) => ({
    question: `PS-0${place}`,
    obstacles: [obstacle],
    often: shareOf(obstacle === 'OB-A07' ? 190 : 20, 200),
    cannotSay: 0,
    rank: obstacle === 'OB-A07' ? ([1, 1] as [number, number]) : ([2, 6] as [number, number]),
    helped: [],
    houses: [],
  })),
};

test('what practitioners answer has a column beside what is recorded, and what was not asked about says so', () => {
  const study = aStudy(withObstacles(codes));
  const [criminal] = shownStudy(study, 'en', marked, { ...beside, practitioners }).chains;
  const figure = criminal?.figures.find(({ kind }) => kind === 'obstacles');
  expect(figure?.table.columns.map(({ name }) => name)).toEqual(['Obstacle', 'Operational', 'Rank', 'Survey', 'Rank']);
  expect(figure?.table.rows.map((row) => row[3]?.slice(0, 9))).toEqual([
    'not asked',
    ...Array(5).fill('20 of 200'),
    '190 of 20',
  ]);
  expect(figure?.drawing).toContain('200 of 400 practitioners answered');
});

test('five obstacles are shown first and all of them are there to be opened', () => {
  const [criminal] = shownStudy(aStudy(withObstacles(codes)), 'en', marked, beside).chains;
  const figure = criminal?.figures.find(({ kind }) => kind === 'obstacles');
  const drawn = (drawing = '') => codes.filter((code) => drawing.includes(code));
  expect(drawn(figure?.drawing)).toEqual(codes.slice(0, 5));
  expect(drawn(figure?.rest?.drawing)).toEqual(codes.slice(5));
  expect(figure?.rest?.count).toBe(7);
  expect(drawn(figure?.alone), 'the file that is kept').toEqual(codes);
});

test('where closed files show nothing of the largest drop-out, the place at which they do is shown below it', () => {
  const end = (prefix: string, count: number, kind: string, obstacle: string) =>
    persons(prefix, count, [
      { stage: 'suspicion', date: '2024-07-01', kind },
      { stage: 'report', date: '2024-08-01', chain: 'criminal', exit: 'not-opened', obstacle, kind },
    ]);
  const rows = [
    ...withObstacles(codes),
    ...end('l-', 30, 'lived', 'OB-B09'),
    ...end('f-', 40, 'reviewed', 'OB-B01'),
    ...end('g-', 10, 'reviewed', 'OB-B09'),
  ];
  const [criminal] = shownStudy(aStudy(rows), 'en', marked, beside).chains;
  const tables = criminal?.figures.filter(({ kind }) => kind === 'obstacles').map(({ table }) => table);
  expect(tables?.map(({ id }) => id)).toEqual(['criminal-obstacles-suspicion', 'criminal-obstacles-report']);
  expect(tables?.[1]?.columns.map(({ name }) => name)).toEqual([
    'Obstacle',
    'Operational',
    'Rank',
    'File review',
    'Rank',
  ]);
});
