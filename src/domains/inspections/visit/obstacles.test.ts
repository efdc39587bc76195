import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { obstacleState } from '../../cases/public.ts';
import type { Request } from '../requests/request.ts';
import { anAct, anInspection, aVisit, numbered, observed, someUnit } from '../testing/builders.ts';
import { planObstacles, requestObstacles, visitObstacles } from './obstacles.ts';

type Rows = ReturnType<typeof visitObstacles>;
const told = (rows: Rows, moment: string) =>
  rows.flatMap((row) => {
    const state = obstacleState(row, new Date(moment));
    return state === null ? [] : [`${row.why} ${state}`];
  });
const stream = numbered(0);
const seen = observed(2, [{ code: 'INS-C03', known: ['seen'] }]);
const asked = observed(3, [{ code: 'INS-C03', known: 'asked-and-not-so' }]);
const held = anAct(
  'inspection.converse',
  { outcome: 'held', cardTaken: true, toCoordinator: false },
  { id: numbered(4) },
);
const closed = (...sorted: readonly (readonly [number, string])[]): Act =>
  anAct(
    'inspection.close',
    {
      leftAt: '2026-02-05T20:00:00.000Z',
      sorted: sorted.map(([n, place]) => ({ observation: numbered(n), place })),
    },
    { id: numbered(5), recordedAt: '2026-02-05T20:00:00.000Z' },
  );
const visit = (moment: string, ...acts: readonly Act[]) => told(visitObstacles(stream, aVisit(...acts)), moment);

describe('signs at a visit', () => {
  it('that are not sorted are shown after two days, and have arisen after three', () => {
    expect(visit('2026-02-06T12:00:00.000Z', seen)).toEqual([]);
    expect(visit('2026-02-08T12:00:00.000Z', seen)).toEqual(['visit.not-sorted threatens']);
    expect(visit('2026-02-09T12:00:00.000Z', seen)).toEqual(['visit.not-sorted arisen']);
    expect(visit('2026-02-09T12:00:00.000Z', asked)).toEqual([]);
  });

  it('that are sorted as something are shown no more; as nothing more they were put aside', () => {
    expect(visit('2026-02-09T12:00:00.000Z', seen, held, closed([2, 'hand-over']))).toEqual([]);
    expect(visit('2026-02-09T12:00:00.000Z', seen, held, closed([2, 'nothing-more']))).toEqual([
      'visit.signs-put-aside arisen',
    ]);
    expect(visit('2026-02-09T12:00:00.000Z', asked, held, closed([3, 'nothing-more']))).toEqual([]);
  });
});

it('in a visit that ends without a private conversation no worker was heard', () => {
  const declined = anAct('inspection.converse', { outcome: 'declined', cardTaken: false, toCoordinator: false });
  expect(visit('2026-02-05T19:00:00.000Z', declined)).toEqual([]);
  expect(visit('2026-02-05T21:00:00.000Z', declined, closed())).toEqual(['visit.nobody-spoke arisen']);
  expect(visit('2026-02-05T21:00:00.000Z', held, closed())).toEqual([]);
});

describe('an inspection with a day', () => {
  const plan = (state: 'booked' | 'asked' | 'none-found', moment: string) =>
    told(
      planObstacles(
        stream,
        anInspection({ plan: { startsAt: '2026-02-05T17:30:00.000Z', interpreters: [{ language: 'uz', state }] } }),
      ),
      moment,
    );

  it('and no interpreter threatens from a week before, and has arisen on the day', () => {
    expect(plan('none-found', '2026-01-20T12:00:00.000Z')).toEqual([]);
    expect(plan('none-found', '2026-02-01T12:00:00.000Z')).toEqual(['inspection.no-interpreter threatens']);
    expect(plan('asked', '2026-02-06T12:00:00.000Z')).toEqual(['inspection.no-interpreter arisen']);
    expect(plan('booked', '2026-02-06T12:00:00.000Z')).toEqual([]);
  });

  it('is shown no more when the room has ended, or in the record that an agency took of it', () => {
    const interpreters = [{ language: 'uz' as const, state: 'asked' as const }];
    const of = { plan: { startsAt: '2026-02-05T17:30:00.000Z', interpreters } };
    const ended = planObstacles(stream, anInspection({ ...of, endedAt: '2026-02-06T08:00:00.000Z' }));
    expect(told(ended, '2026-02-07T12:00:00.000Z')).toEqual(['inspection.no-interpreter over']);
    expect(planObstacles(stream, anInspection({ ...of, takenAt: '2026-02-06T08:00:00.000Z' }))).toEqual([]);
  });
});

describe('a question to another agency', () => {
  const asking = (over: Partial<Request> = {}): Request => ({
    side: 'asks',
    letter: numbered(800),
    reference: null,
    inspection: numbered(40),
    other: someUnit,
    shares: [],
    answerBy: '2026-02-10',
    ground: 'se.trial',
    about: null,
    at: '2026-02-05T12:00:00.000Z',
    answer: null,
    ...over,
  });
  const given = (is: boolean, at = '2026-02-09T12:00:00.000Z') => ({ given: is, at, act: numbered(9) });
  const at = (moment: string, over: Partial<Request>) => told(requestObstacles(stream, asking(over)), moment);

  it('threatens until its day, and has arisen when no answer came; a late answer ends it', () => {
    expect(at('2026-02-06T12:00:00.000Z', {})).toEqual(['request.unanswered threatens']);
    expect(at('2026-02-11T12:00:00.000Z', {})).toEqual(['request.unanswered arisen']);
    expect(at('2026-02-13T12:00:00.000Z', { answer: given(true, '2026-02-12T12:00:00.000Z') })).toEqual([
      'request.unanswered over',
    ]);
  });

  it('that got a no has arisen; an answer raises nothing', () => {
    expect(at('2026-02-11T12:00:00.000Z', { answer: given(false) })).toEqual(['request.refused arisen']);
    expect(at('2026-02-11T12:00:00.000Z', { answer: given(true) })).toEqual([]);
  });

  it('is nothing in the agency that is asked', () => {
    expect(requestObstacles(stream, asking({ side: 'is-asked', answer: given(false) }))).toEqual([]);
  });
});
