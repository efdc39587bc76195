import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { obstacleState } from '../../cases/public.ts';
import type { EvidenceType } from '../codes.ts';
import type { ItemFacts } from '../evidence/schema.ts';
import { anItem, folded, type Happening, larkan, svalan, uuid } from '../testing/builders.ts';
import { fileObstacles } from './obstacles.ts';

/** The invented decision is due on 27 November 2026; what is lacking is shown from a month before. */
const states = (day: string, ...more: readonly Happening[]) =>
  fileObstacles(uuid(1), folded(...more)).flatMap((row) => {
    const state = obstacleState(row, new Date(`${day}T12:00:00.000Z`));
    return state === null ? [] : [`${row.why} ${state}`];
  });
const item = (over: Partial<ItemFacts>, n = 1): Happening => ['evidence.add', anItem(n, over)];
const decided: Happening = [
  'decision.make',
  {
    lines: [larkan, svalan].map((party) => ({
      party,
      offence: 'SE.BRB.4.1b',
      outcome: 'closed',
      reason: 'RC04',
    })),
    against: 'nothing-found',
    notTaken: [],
    reviewToldIn: null,
    obstacles: ['OB-C08'],
    tellAfterSupport: null,
  },
  { happenedFrom: '2026-11-20T09:00:00.000Z' },
];

describe('what a file lacks', () => {
  it.each([
    ['file.money-not-followed', 'EV08'],
    ['file.no-comparator-wage', 'EV20'],
    ['file.chain-not-drawn', 'EV19'],
    ['file.assets-not-looked-for', 'EV18'],
  ] as const)('%s: shown from a month before the decision, arisen when it is due, gone with %s', (why, type) => {
    expect(states('2026-10-01')).not.toContain(`${why} threatens`);
    expect(states('2026-11-10')).toContain(`${why} threatens`);
    expect(states('2026-11-28')).toContain(`${why} arisen`);
    const secured = (securedOn: string) => item({ type, securedOn });
    expect(states('2026-11-10', secured('2026-11-05')).filter((told) => told.startsWith(why))).toEqual([]);
    expect(states('2026-12-03', secured('2026-12-01'))).toContain(`${why} over`);
  });

  it('is not late in a file without an opened investigation', () => {
    const file = { ...folded(), openedAt: null };
    expect(fileObstacles(uuid(1), file).filter(({ why }) => why.startsWith('file.money'))).toEqual([]);
  });

  it('has arisen when the decision is made without it, and no act is asked for after that', () => {
    expect(states('2026-11-21', decided)).toContain('file.money-not-followed arisen');
    const rows = fileObstacles(uuid(1), folded(decided));
    expect(rows.filter(({ isWork }) => isWork)).toEqual([]);
  });
});

describe('only their own account', () => {
  const told = (...more: readonly Happening[]) =>
    fileObstacles(uuid(1), folded(...more)).find(({ why }) => why === 'file.only-their-word');

  it('is shown with the number of people who have nothing else', () => {
    expect(told()).toMatchObject({ endedOn: null, facts: { people: 2 }, isWork: true });
    expect(told(item({ parties: [larkan] }))).toMatchObject({ endedOn: null, facts: { people: 1 } });
    expect(told(item({ parties: [larkan, svalan] }))).toMatchObject({ endedOn: '2026-02-11T00:00:00.000Z' });
  });

  it('does not count a person’s own account or one in doubt as independent, but another person’s', () => {
    const both = [larkan, svalan];
    expect(told(item({ parties: both, type: 'EV01', accountOf: larkan }))?.facts).toEqual({ people: 1, of: 2 });
    expect(told(item({ parties: both, type: 'EV01' }))?.facts).toEqual({ people: 2, of: 2 });
    expect(told(item({ parties: both, type: 'EV01', accountOf: uuid(99) }))).toMatchObject({
      endedOn: '2026-02-11T00:00:00.000Z',
    });
  });

  it('whatever is added, it ends only when each of them has an item independent of their own account', () => {
    const one = fc.record({
      parties: fc.constantFrom<string[]>([larkan], [svalan], [larkan, svalan]),
      type: fc.constantFrom<EvidenceType>('EV01', 'EV04', 'EV21'),
      accountOf: fc.constantFrom(null, larkan, svalan),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (items) => {
        const row = told(...items.map((over, n) => item(over, n + 1)));
        const has = (party: string) =>
          items.some(
            ({ parties, type, accountOf }) =>
              parties.includes(party) && accountOf !== party && (type === 'EV04' || accountOf !== null),
          );
        expect(row?.endedOn !== null).toBe(has(larkan) && has(svalan));
      }),
    );
  });
});

describe('requested evidence', () => {
  const request = (type: string, lost: object | null): Happening => [
    'evidence.request',
    { request: uuid(31), type, parties: [larkan], holder: 'employer', askedOn: '2026-03-01', lost },
  ];
  const reply = (outcome: string, over: object = {}): Happening => [
    'evidence.reply',
    { request: uuid(31), outcome, on: '2026-03-20', goneSince: null, obstacle: null, ...over },
  ];
  const of = (all: readonly string[]) => all.filter((told) => told.startsWith('evidence.'));
  const kept = request('EV11', { kind: 'expires', on: '2026-03-10', basis: 'known' });

  it('that is kept for a time threatens to be gone, then is, and is not when it comes', () => {
    expect(of(states('2026-03-05', kept))).toEqual(['evidence.will-be-gone threatens']);
    expect(of(states('2026-03-11', kept))).toEqual(['evidence.will-be-gone arisen']);
    expect(of(states('2026-03-21', kept, reply('received')))).toEqual([]);
    expect(of(states('2026-03-21', kept, reply('overwritten')))).toEqual(['evidence.gone arisen']);
  });

  it('that needs a person who leaves threatens, has arisen, and is gone when it comes', () => {
    const leaves = request('EV02', { kind: 'leaves', on: '2026-03-10', basis: 'known' });
    expect(of(states('2026-03-05', leaves))).toEqual(['evidence.witness-leaves threatens']);
    expect(of(states('2026-03-11', leaves))).toEqual(['evidence.witness-leaves arisen']);
    expect(of(states('2026-03-21', leaves, reply('received')))).toEqual([]);
  });

  it('abroad is late after ninety days, and over when it comes', () => {
    const abroad = request('EV23', null);
    const late = reply('received', { on: '2026-07-01' });
    expect(of(states('2026-03-05', abroad))).toEqual(['evidence.abroad-unanswered threatens']);
    expect(of(states('2026-06-10', abroad))).toEqual(['evidence.abroad-unanswered arisen']);
    expect(of(states('2026-07-05', abroad, late))).toEqual(['evidence.abroad-unanswered over']);
    expect(of(states('2026-07-05', abroad, reply('received')))).toEqual([]);
  });

  it('has the obstacle that a person names with the reply, and no other', () => {
    const rows = fileObstacles(uuid(1), folded(kept, reply('refused', { obstacle: 'OB-A04' })));
    expect(rows.filter(({ noticed }) => !noticed)).toMatchObject([
      { why: 'evidence.reply', obstacle: 'OB-A04', arisesAt: '2026-03-20T00:00:00.000Z', isWork: false },
    ]);
  });
});

it('a file that takes a year is shown from half a year on, until it is decided', () => {
  expect(states('2026-07-01')).not.toContain('file.takes-long threatens');
  expect(states('2026-09-01')).toContain('file.takes-long threatens');
  expect(states('2027-03-01')).toContain('file.takes-long arisen');
  expect(states('2027-03-01', decided).filter((told) => told.startsWith('file.takes-long'))).toEqual([]);
});
