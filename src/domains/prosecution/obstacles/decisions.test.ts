import { describe, expect, it } from 'vitest';
import { obstacleState } from '../../cases/public.ts';
import { folded, type Happening, larkan, said, svalan, uuid } from '../testing/builders.ts';
import { fileObstacles } from './obstacles.ts';

const rows = (...more: readonly Happening[]) => fileObstacles(uuid(1), folded(...more));
const told = (prefix: string, day: string, ...more: readonly Happening[]) =>
  rows(...more).flatMap((row) => {
    const state = obstacleState(row, new Date(`${day}T12:00:00.000Z`));
    return state === null || !row.why.startsWith(prefix) ? [] : [`${row.why} ${state}`];
  });
const line = (over: object = {}) => ({
  party: larkan,
  offence: 'SE.BRB.4.1b',
  outcome: 'closed',
  reason: 'RC04',
  ...over,
});
const decide = (lines: readonly object[], over: object = {}): Happening => [
  'decision.make',
  {
    lines,
    against: 'nothing-found',
    notTaken: [],
    reviewToldIn: null,
    obstacles: [],
    tellAfterSupport: null,
    ...over,
  },
  { happenedFrom: '2026-11-20T09:00:00.000Z' },
];

describe('a report', () => {
  const report = { ...folded(), openedAt: null, reportedAt: '2026-02-05T09:00:00.000Z' };
  const at = (day: string, openedAt: string | null) =>
    fileObstacles(uuid(1), { ...report, openedAt })
      .filter(({ why }) => why === 'file.not-yet-opened')
      .map((row) => obstacleState(row, new Date(`${day}T12:00:00.000Z`)));

  it('without a decision is shown after a week and late after two, until an investigation is opened', () => {
    expect([at('2026-02-09', null), at('2026-02-14', null), at('2026-02-20', null)]).toEqual([
      [null],
      ['threatens'],
      ['arisen'],
    ]);
    expect(at('2026-03-01', '2026-02-25T09:00:00.000Z')).toEqual(['over']);
    expect(at('2026-03-01', '2026-02-10T09:00:00.000Z')).toEqual([null]);
  });
});

describe('a decision', () => {
  it.each([
    ['decision.not-opened', line({ outcome: 'not-opened', reason: 'RC01' })],
    ['decision.not-proved', line()],
    ['decision.does-not-take-part', line({ reason: 'RC08' })],
    ['decision.own-offence-pursued', line({ offence: 'SE.UTL.20.3', outcome: 'charged', reason: 'RC15' })],
    ['decision.one-offence', line({ outcome: 'charged', reason: 'RC15' })],
  ] as const)('%s has arisen with it, and not before', (why, of) => {
    expect(told(why, '2026-11-19', decide([of]))).toEqual([]);
    expect(told(why, '2026-11-21', decide([of]))).toEqual([`${why} arisen`]);
    expect(told(why, '2026-11-21', decide([line({ outcome: 'closed', reason: 'RC11' })]))).toEqual([]);
  });

  it('not to open is over when an investigation is opened after all', () => {
    const opened: Happening = [
      'investigation.open',
      { ledBy: 'prosecutor', decisionDue: null },
      { happenedFrom: '2026-11-25T09:00:00.000Z' },
    ];
    const not = decide([line({ outcome: 'not-opened', reason: 'RC01' })]);
    expect(told('decision.not-opened', '2026-11-26', not, opened)).toEqual(['decision.not-opened over']);
  });

  it('that charges one offence and another in the alternative is whole', () => {
    const both = decide([
      line({ outcome: 'charged', reason: 'RC15', offence: 'SE.BRB.4.1a' }),
      line({ outcome: 'charged-alternative', reason: 'RC15' }),
    ]);
    expect(told('decision.one-offence', '2026-11-21', both)).toEqual([]);
  });

  it('names what its author named, apart from what a rule finds', () => {
    const named = rows(decide([line()], { obstacles: ['OB-C06', 'OB-C08'] })).filter(({ noticed }) => !noticed);
    expect(named.map(({ obstacle, why }) => `${obstacle} ${why}`)).toEqual([
      'OB-C06 decision.make',
      'OB-C08 decision.make',
    ]);
  });
});

it('a file that does not name trafficking is shown before its decision, and one that does is not', () => {
  expect(told('file.trafficking', '2026-11-10')).toEqual(['file.trafficking-not-named threatens']);
  expect(told('file.trafficking', '2026-11-28')).toEqual(['file.trafficking-not-named arisen']);
  const both = { ...folded(), offences: ['SE.BRB.4.1a', 'SE.BRB.4.1b'] };
  expect(fileObstacles(uuid(1), both).some(({ why }) => why === 'file.trafficking-not-named')).toBe(false);
});

describe('an element', () => {
  const both = (...more: readonly Happening[]) => more.flatMap((one) => [one, toSvalan(one)]);
  const toSvalan = ([type, facts, over]: Happening): Happening => [type, { ...(facts as object), party: svalan }, over];
  const means = (state: string, over: { weak?: boolean } = {}) =>
    said('SE.BRB.4.1b.MEANS.3', state, [1], { looked: true, ...over });

  it('that has not been assessed threatens before the decision; one that is supported is enough', () => {
    expect(told('element.means', '2026-10-01')).toEqual([]);
    expect(told('element.means', '2026-11-10')).toEqual(['element.means threatens']);
    expect(told('element.means', '2026-11-10', ...both(means('supported')))).toEqual([]);
  });

  it('that a person sets as weak or contradicted has arisen from that act, until it is supported', () => {
    expect(told('element.means', '2026-03-01', means('supported', { weak: true }))).toEqual(['element.means arisen']);
    expect(told('element.means', '2026-03-01', means('contradicted'))).toEqual(['element.means arisen']);
    const later = [means('contradicted'), ...both(means('supported'))];
    expect(told('element.means', '2026-11-10', ...later)).toEqual([]);
  });

  it('of means and link is not lacking for a child, since the law does not require it; only an adult in the file is counted', () => {
    const ofAges = (...ages: readonly (boolean | null)[]) => {
      const file = folded();
      const parties = file.parties.map((party, at) => ({ ...party, under18: ages[at] ?? null }));
      return fileObstacles(uuid(1), { ...file, offences: ['SE.BRB.4.1a', 'SE.BRB.4.1b'], parties }).flatMap((row) =>
        row.why.startsWith('element.') ? [`${row.why} ${row.facts.people}`] : [],
      );
    };
    expect(ofAges(null, false)).toEqual(['element.means 2', 'element.purpose 2', 'element.link 2']);
    expect(ofAges(true, false)).toEqual(['element.means 1', 'element.purpose 2', 'element.link 1']);
    expect(ofAges(true, true)).toEqual(['element.purpose 2']);
  });

  it('of purpose is required where trafficking is named, of forced labour only where a person has assessed it', () => {
    expect(told('element.purpose', '2026-11-10')).toEqual([]);
    const named = { ...folded(), offences: ['SE.BRB.4.1a'] };
    expect(fileObstacles(uuid(1), named).map(({ why }) => why)).toContain('element.purpose');
    expect(told('element.forced-labour', '2026-11-28')).toEqual([]);
    const weak = said('SE.BRB.4.1b.FORM.1', 'supported', [1], { weak: true });
    expect(told('element.forced-labour', '2026-03-01', weak)).toEqual(['element.forced-labour arisen']);
  });

  it('of the link is required in both offences', () => {
    expect(told('element.link', '2026-11-10')).toEqual(['element.link threatens']);
    const link = both(said('SE.BRB.4.1b.LINK.1', 'supported', [1], { looked: true }));
    expect(told('element.link', '2026-11-10', ...link)).toEqual([]);
  });

  it('without a search for what contradicts it threatens until the search is recorded', () => {
    const not = said('SE.BRB.4.1b.MEANS.3', 'supported', [1]);
    expect(told('element.against', '2026-03-01')).toEqual([]);
    expect(told('element.against', '2026-03-01', not)).toEqual(['element.against-not-looked-for threatens']);
    expect(told('element.against', '2026-03-01', not, means('supported'))).toEqual([]);
    expect(told('element.against', '2026-11-21', not, decide([line(), line({ party: svalan })]))).toEqual([]);
  });
});

describe('a judgment', () => {
  const verdict = (instance: string, on: string, over: object = {}): Happening => [
    'verdict.record',
    {
      instance,
      on,
      lines: [{ party: larkan, offence: 'SE.BRB.4.1b', outcome: 'convicted' }],
      findings: [],
      damagesOrdered: null,
      obstacles: [],
      ...over,
    },
  ];
  const found = (element: string) => ({ findings: [{ party: larkan, element, finding: 'not-proved' }] });
  const ended = (outcome: string) => ({ lines: [{ party: larkan, offence: 'SE.BRB.4.1b', outcome }] });
  const on = '2026-12-01';

  it.each([
    ['verdict.forced-labour', found('SE.BRB.4.1b.FORM.1')],
    ['verdict.vulnerability', found('SE.BRB.4.1b.MEANS.3')],
    ['verdict.link', found('SE.BRB.4.1b.LINK.1')],
    ['verdict.acquitted', ended('acquitted')],
    ['verdict.lesser', ended('convicted-of-lesser')],
  ] as const)('%s has arisen on its day', (why, over) => {
    expect(told('verdict.', '2026-11-30', verdict('district-court', on, over))).toEqual([]);
    expect(told('verdict.', '2026-12-02', verdict('district-court', on, over))).toEqual([`${why} arisen`]);
    expect(told('verdict.', '2026-12-02', verdict('district-court', on))).toEqual([]);
  });

  it('that differs from that of the court before it is shown once, for the later one', () => {
    const first: Happening = verdict('district-court', on);
    const second: Happening = verdict('court-of-appeal', '2027-04-01', ended('acquitted'));
    expect(told('verdict.changed', '2027-04-02', first, second)).toEqual(['verdict.changed arisen']);
    expect(told('verdict.changed', '2027-04-02', first, verdict('court-of-appeal', '2027-04-01'))).toEqual([]);
  });

  it('gives the obstacle that the person who recorded it named', () => {
    const named = rows(verdict('district-court', on, { obstacles: ['OB-E04'] })).filter(({ noticed }) => !noticed);
    expect(named).toMatchObject([{ obstacle: 'OB-E04', why: 'verdict.record', arisesAt: `${on}T00:00:00.000Z` }]);
  });
});
