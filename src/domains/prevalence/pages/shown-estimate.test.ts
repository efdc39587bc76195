import { expect, test } from 'vitest';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import type { Estimate, EstimateState } from '../estimate.ts';
import { estimateFound } from '../estimate-found.ts';
import type { EstimatePlan } from '../estimate-plan.ts';
import { reasonTexts } from '../gate-words.ts';
import { doStep, type StepFound, stepKey, stepsOf } from '../work/estimate-steps.ts';
import { estimateFigures } from './estimate-figures.ts';
import { rounded } from './rounded.ts';
import { estimateTold } from './shown-estimate.ts';

const texts = textsIn('en');
const hash = 'f'.repeat(64);
const inDemo = { isInvented: true };

/** Three invented lists, on exactly which of them so many people are: a, b, ab, c, ac, bc, abc. */
const aPlan = (counts: readonly number[], over: Partial<EstimatePlan> = {}): EstimatePlan => ({
  lists: ['a', 'b', 'c'],
  counts: counts.map((count, place) => [place + 1, count]),
  methods: ['stepwise', 'bic', 'chao'],
  replicates: 1000,
  seed: 1,
  ...over,
});

const partsOf = (plan: EstimatePlan): Map<string, StepFound> =>
  new Map(stepsOf(plan).map((step) => [stepKey(step), doStep(plan, step)]));

function told(
  plan: EstimatePlan,
  pieces = partsOf(plan),
  state: EstimateState = 'running',
  about = { ...inDemo, texts },
) {
  const isOver = state === 'finished' || state === 'signed';
  const found = isOver ? estimateFound(plan, partsOf(plan)) : null;
  const estimate: Estimate = {
    name: 'Invented lists',
    plan,
    state,
    begunBy: '',
    begunAt: '',
    finished: found && { found, version: '1.2.3', at: '' },
    signed: [],
    lastAt: '',
  };
  return estimateTold(estimate, pieces, about.texts, { sha256: hash, isInvented: about.isInvented });
}

/** Three invented lists that bear an estimate, and three that share too few people for one. */
const sound = aPlan([300, 300, 60, 300, 60, 60, 20]);
const unsound = aPlan([90, 80, 5, 70, 0, 0, 0], { replicates: 200 });

test('numbers of lists are shown with the hash of the table where none from 1 to 4 can be worked out', () => {
  const { lists, made } = told(aPlan([300, 300, 60, 300, 60, 60, 20]), new Map());
  expect(lists.rows[0]).toEqual(['a', '440', '80', '80']);
  expect(made.map(({ value }) => value)).toContain(hash);
});

test('no number of the lists is shown, nor the hash, where two people on all three could be worked out, and it says why', () => {
  const { lists, made } = told(aPlan([300, 300, 60, 300, 60, 60, 2]), new Map());
  expect(lists.rows).toEqual(['a', 'b', 'c'].map((list) => [list, 'not shown']));
  expect(lists.columns[1]?.name).toMatch(/one is from 1 to 4/);
  expect(JSON.stringify(made)).not.toContain(hash);
});

test('each method says how often it has drawn', () => {
  const { made, figures } = told(aPlan([300, 300, 60, 300, 60, 60, 20], { replicates: 6000 }));
  const draws = made.filter(({ name }) => name.startsWith('Resamples')).map(({ name, value }) => `${name} ${value}`);
  expect(draws).toEqual([
    'Resamples: Log-linear, stepwise 6,000',
    'Resamples: Log-linear, best of all models by BIC 5,000',
  ]);
  expect(figures.find(({ kind }) => kind === 'dots')?.method).toMatch(/up to 6,000 times/);
});

test('one to four people on several lists are not given as a reason', () => {
  const { reasons } = told(aPlan([90, 80, 3, 70, 0, 0, 0], { replicates: 200 }));
  expect(reasons.join(' ')).toMatch(/The number is suppressed/);
  expect(reasons.join(' ')).not.toMatch(/Only 3/);
});

test('a method without limits is named where the others have a range', () => {
  const plan = aPlan([300, 300, 60, 300, 60, 60, 20]);
  const found = estimateFound(plan, partsOf(plan));
  const methods = found.methods.map((one) =>
    one.method === 'bic' ? { ...one, limits: [], bootstrap: one.bootstrap && { ...one.bootstrap, upper: null } } : one,
  );
  const standing = { source: '', listNumbers: '', isPreliminary: false, mayBeKept: true };
  const notes = (of: typeof found): readonly string[] =>
    estimateFigures(of, standing, { ...texts, language: 'en' } as never, texts).flatMap((figure) => [...figure.notes]);
  expect(notes({ ...found, methods })).toEqual([
    'Log-linear, best of all models by BIC has no finite interval here, and is not included in the range above.',
  ]);
  expect(notes(found)).toEqual([]);
});

test.each([
  ['running', sound, /when the calculation is complete/],
  ['paused', sound, /when the calculation is complete/],
  ['stopped', sound, /when the calculation is complete/],
  ['finished', sound, /when two people have signed/],
] as const)('what is %s has no file, and says why', (state, plan, why) => {
  const { figures, notKept } = told(plan, partsOf(plan), state);
  expect(notKept).toMatch(why);
  expect(figures.length).toBeGreaterThan(0);
  for (const { alone, csv } of figures) expect([alone, csv]).toEqual(['', '']);
});

test.each(['running', 'finished', 'signed'] as const)('no total is shown where no number may be shown: %s', (state) => {
  const shown = told(unsound, partsOf(unsound), state);
  expect(shown.figures).toEqual([]);
  expect(shown.notKept).not.toBeNull();
  expect(shown.reasons.length).toBeGreaterThan(0);
  for (const { table } of shown.trails)
    expect(table.columns.map(({ name }) => name)).not.toContain('Total number of people');
  for (const { total } of estimateFound(unsound, partsOf(unsound)).methods) {
    if (total !== null) expect(JSON.stringify(shown)).not.toContain(texts.formats.number(rounded(total)));
  }
});

test.each([
  ['en', 'INVENTED', 'Conclusion: ', 'Signed by two people'],
  ['sv', 'PÅHITTAT', 'Slutsats: ', 'Signerad av två personer'],
] as const)(
  'every file of a signed estimate carries verdict, state and mark, in %s',
  (language, mark, verdict, state) => {
    const about = { isInvented: true, texts: textsIn(language) };
    const { figures, notKept } = told(sound, new Map(), 'signed', about);
    expect(notKept).toBeNull();
    expect(figures.map(({ kind }) => kind)).toEqual(['dots', 'methods', 'without-list']);
    for (const { alone, csv } of figures) {
      for (const words of [mark, verdict, state])
        expect(alone.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(words);
      for (const row of csv.trim().split('\r\n').slice(1)) {
        for (const words of [mark, verdict, state]) expect(row).toContain(words);
      }
    }
    const real = told(sound, new Map(), 'signed', { ...about, isInvented: false });
    expect(JSON.stringify(real.figures)).not.toContain(mark);
  },
);

test('until it is finished the headline is the state, and every figure says that it is preliminary', () => {
  const headline = (state: EstimateState, pieces = partsOf(sound)) => told(sound, pieces, state).headline;
  expect(headline('running')).toBe('Being calculated');
  expect(headline('running', new Map())).toBe('Being calculated');
  expect(headline('paused')).toBe('Paused');
  const some = new Map([...partsOf(sound)].slice(0, 3));
  expect(headline('stopped', some)).toBe(`Stopped after 3 of ${stepsOf(sound).length} steps: no result`);
  expect(headline('failed')).toBe('Could not be calculated: no result');
  expect(headline('finished')).toMatch(/^Most likely between/);
  for (const { sub } of told(sound, partsOf(sound), 'stopped').figures) expect(sub).toMatch(/^Preliminary\. /);
  for (const { sub } of told(sound, new Map(), 'finished').figures) expect(sub).not.toMatch(/Preliminary/);
});

test('models that were only tested are shown as that, and the lists can be read from their numbers', () => {
  const { trails, figures } = told(sound, new Map(), 'finished');
  const [stepwise] = trails;
  expect(stepwise?.sub).toContain('Lists by number: 1 a, 2 b, 3 c.');
  const tested = stepwise?.table.rows.filter((row) => row.at(-1) === 'tested, not fitted') ?? [];
  expect(tested.length).toBeGreaterThan(0);
  for (const row of tested) expect(row.slice(1, 3)).toEqual(['not fitted', 'not fitted']);
  expect(figures.find(({ kind }) => kind === 'methods')?.method).toContain('1 a, 2 b, 3 c');
});

test('the number of Chao is not shown as a bound: with two or three lists it can be too high', () => {
  const methods = told(sound, new Map(), 'finished').figures.find(({ kind }) => kind === 'methods');
  expect(methods?.table.rows.find(([name]) => name?.startsWith('Chao'))?.[1]).toMatch(/^about /);
  expect(methods?.method).toMatch(/with two or three it can be too high/);
});

test.each([
  ['en', 1, '1 pair of lists has no person in common.'],
  ['en', 2, '2 pairs of lists have no person in common.'],
  ['sv', 1, '1 par av listor har ingen person gemensamt.'],
] as const)('lists that share no one are counted, in %s', (language, figure, sentence) => {
  expect(textsIn(language).t(reasonTexts['pairs-without-overlap'], { figure: String(figure) })).toBe(sentence);
});
