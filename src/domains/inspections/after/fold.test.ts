import { expect, it } from 'vitest';
import { after, becameAct, decidedAct } from '../testing/after.ts';
import { anAct, begunAct, numbered } from '../testing/builders.ts';
import { madeIn } from './after.ts';
import { nothingSaid } from './numbers.ts';

it('shows each decision as it was corrected last, with what became of it', () => {
  const corrected = decidedAct(21, { decision: numbered(20), kind: 'injunction', on: '2026-02-07' });
  const later = becameAct(31, { said: numbered(30), outcome: 'appealed' });
  const { decisions } = after(begunAct(), decidedAct(20), becameAct(30), corrected, later);
  expect(decisions).toMatchObject([
    {
      id: numbered(20),
      act: numbered(21),
      kind: 'injunction',
      on: '2026-02-07',
      corrections: 1,
      outcomes: [{ id: numbered(30), outcome: 'appealed', corrections: 1 }],
    },
  ]);
});

it('comes to the same when a correction arrives before what it corrects', () => {
  const acts = [decidedAct(20), decidedAct(21, { decision: numbered(20), kind: 'injunction' }), becameAct(30)];
  expect(after(...acts.toReversed()).decisions).toEqual(after(...acts).decisions);
});

it('leaves out what was noted by mistake', () => {
  const so = after(decidedAct(20), decidedAct(21, { decision: numbered(20), kind: 'entered-by-mistake', basis: null }));
  expect(so.decisions).toHaveLength(1);
  expect(madeIn(so)).toEqual([]);
});

it('has the numbers as they were said last, and how often', () => {
  const counted = (n: number, present: number) =>
    anAct(
      'visit.count-workers',
      { numbers: { ...nothingSaid, 'workers-present': present }, interpreter: 'none' },
      { id: numbered(n) },
    );
  expect(after().said).toBeNull();
  expect(after(counted(40, 9), counted(41, 11)).said).toMatchObject({
    act: numbered(41),
    numbers: { 'workers-present': 11 },
    times: 2,
  });
});
