import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaceLimit, paceOf } from './pace.ts';

function paced(limit: PaceLimit) {
  let now = 0;
  const pace = paceOf(limit, () => now);
  return { pace, wait: (milliseconds: number) => (now += milliseconds) };
}
const goesOn = { wait: 0, isFirst: false };
const limit = { atOnce: 3, eachSecond: 2 };

describe('how fast one account may ask', () => {
  it('lets the first ones through at once and says to the next how long to wait, once as the first', () => {
    const { pace, wait } = paced(limit);
    expect([pace('a'), pace('a'), pace('a')]).toEqual(Array(3).fill(goesOn));
    expect([pace('a'), pace('a')]).toEqual([
      { wait: 1, isFirst: true },
      { wait: 1, isFirst: false },
    ]);
    wait(499);
    expect(pace('a').wait).toBe(1);
    wait(1);
    expect([pace('a').wait, pace('a').wait]).toEqual([0, 1]);
  });

  it('what one has used is not taken from another', () => {
    const { pace } = paced(limit);
    for (let turn = 0; turn < 9; turn++) pace('a');
    expect(pace('b')).toEqual(goesOn);
  });

  it('who keeps asking without waiting is not refused for longer than who waits', () => {
    const { pace, wait } = paced(limit);
    let through = 0;
    for (let turn = 0; turn < 1000; turn++) {
      if (pace('a').wait === 0) through += 1;
      wait(10);
    }
    expect(through).toBeGreaterThanOrEqual(3 + 19);
    expect(through).toBeLessThanOrEqual(3 + 20);
  });

  it('never lets more through than at once and for each second since, whoever asks how often', () => {
    const asks = fc.array(fc.record({ who: fc.constantFrom('a', 'b'), after: fc.nat(3000) }), { maxLength: 200 });
    fc.assert(
      fc.property(asks, (asked) => {
        const { pace, wait } = paced(limit);
        const through = { a: 0, b: 0 };
        let elapsed = 0;
        for (const { who, after } of asked) {
          wait(after);
          elapsed += after;
          if (pace(who as 'a').wait === 0) through[who as 'a'] += 1;
        }
        const most = limit.atOnce + (elapsed / 1000) * limit.eachSecond;
        expect(Math.max(through.a, through.b)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('forgets those who have rested, and nothing that counts', () => {
    const { pace, wait } = paced({ atOnce: 1, eachSecond: 1 });
    for (let who = 0; who < 2000; who++) pace(`resting ${who}`);
    wait(500);
    pace('busy');
    wait(500);
    for (let who = 0; who < 10; who++) pace(`next ${who}`);
    expect(pace('busy').wait).toBe(1);
    expect(pace('resting 7').wait).toBe(0);
  });
});
