import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFoldOrder } from '../../../kernel/act.ts';
import { periodExpiringItems } from '../expiring-items.ts';
import { periodTasks } from '../tasks.ts';
import { anAct, anArrival, aPost, considered, requestArrived, someUnit, uuid, wished } from '../testing/builders.ts';
import { foldPeriod } from './fold-period.ts';

const informed = anAct(2, 'reflection-period.inform', {
  language: 'uz',
  interpreter: 'professional',
  on: '2026-02-05',
});
const requested = anAct(4, 'reflection-period.request', { to: someUnit, letter: aPost.letter, on: '2026-02-06' });
const stay = (n: number, state: string, on: string, until: string | null) =>
  anArrival(n, 'stay-until', {
    request: aPost.letter,
    state,
    on,
    until,
    endsAt: until && `${until}T23:00:00.000Z`,
  });

describe('the reflection period, in the agency of the coordinator', () => {
  const all = [
    considered(),
    informed,
    wished(3),
    requested,
    stay(5, 'applied', '2026-02-06', null),
    stay(6, 'granted', '2026-02-10', '2026-03-11'),
    stay(7, 'extended', '2026-03-10', '2026-04-10'),
    anAct(8, 'reflection-period.end', { reason: 'left', on: '2026-03-20' }),
  ];

  it('goes through its states one after the other, each with its day', () => {
    const states = all.map((_, i) => foldPeriod(all.slice(0, i + 1)).state);
    expect(states).toEqual(['considered', 'informed', 'wished', 'asked', 'applied', 'granted', 'granted', 'ended']);
    expect(foldPeriod(all)).toMatchObject({
      informedOn: '2026-02-05',
      wishedOn: '2026-02-06',
      appliedOn: '2026-02-06',
      firstDay: '2026-02-10',
      decidedOn: '2026-02-10',
      lastDay: '2026-04-10',
      extendedOn: '2026-03-10',
      endedOn: '2026-03-20',
      endReason: 'left',
    });
  });

  it('is the same in whatever order its acts arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (acts) => {
        expect(foldPeriod(inFoldOrder(acts))).toEqual(foldPeriod(all));
      }),
    );
  });

  it('a conversation after the decision does not undo it', () => {
    const later = [...all.slice(0, 6), anAct(9, 'reflection-period.wish', { wishes: 'no', on: '2026-02-20' })];
    expect(foldPeriod(later).state).toBe('granted');
  });

  it('runs out on its last day among expiring rights, and is saved by the extension', () => {
    const running = periodExpiringItems(uuid(0), foldPeriod(all.slice(0, 6)));
    expect(running).toMatchObject([{ kind: 'expires', diesOn: '2026-03-11T23:00:00.000Z', savedOn: null }]);
    const extended = periodExpiringItems(uuid(0), foldPeriod(all.slice(0, 7)));
    expect(extended[0]?.savedOn).toBe('2026-03-10T00:00:00.000Z');
    expect(periodExpiringItems(uuid(0), foldPeriod([considered({ case: null }), ...all.slice(1, 6)]))).toEqual([]);
  });

  it('while it runs there is a reminder of its last day, and not after', () => {
    expect(periodTasks(uuid(0), foldPeriod(all.slice(0, 6)))).toMatchObject([
      { kind: 'reflection-period.ends', open: true },
    ]);
    expect(periodTasks(uuid(0), foldPeriod(all))).toMatchObject([{ open: false }]);
  });
});

describe('in the agency of a social welfare board', () => {
  it('it begins with the request of a coordinator, and an application is due within a day', () => {
    const period = foldPeriod([requestArrived()]);
    expect(period).toMatchObject({ state: 'wished', alias: 'Svalan', person: null, from: someUnit });
    expect(periodTasks(uuid(0), period)).toMatchObject([
      { kind: 'reflection-period.apply', dueAt: '2026-02-07T08:16:00.000Z' },
    ]);
  });

  it('refused, it has no days', () => {
    const refused = foldPeriod([
      requestArrived(),
      anArrival(2, 'reflection-decision', {
        application: aPost.letter,
        outcome: 'refused',
        on: '2026-02-10',
        lastDay: null,
        endsAt: null,
      }),
    ]);
    expect(refused).toMatchObject({ state: 'refused', firstDay: null, lastDay: null });
  });
});

it('without a beginning there is no state', () => {
  expect(() => foldPeriod([wished()])).toThrow('neither been considered nor requested');
});
