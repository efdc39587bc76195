import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from './spread.ts';

const item = (id: string, kind = 'case', couldTake = ['a', 'b', 'c']) => ({ id, kind, couldTake });
const whoGets = (shares: readonly { readonly to: string | null }[]) => shares.map(({ to }) => to);
const none = new Map<string, number>();

describe('who gets what is handed over', () => {
  it('is one person for all, where that person can take it', () => {
    const items = [item('1'), item('2', 'case', ['b'])];
    expect(whoGets(share(items, { how: 'one', to: 'a' }, none))).toEqual(['a', null]);
  });

  it('is a person for each kind; a kind without one stays', () => {
    const items = [item('1'), item('2', 'claim'), item('3', 'signal')];
    const to = { case: 'a', claim: 'b' };
    expect(whoGets(share(items, { how: 'by-kind', to }, none))).toEqual(['a', 'b', null]);
  });

  it('is evenly the person who has least, counting what they have already', () => {
    const items = ['1', '2', '3', '4'].map((id) => item(id));
    const loads = new Map([
      ['a', 5],
      ['b', 3],
      ['c', 4],
    ]);
    expect(whoGets(share(items, { how: 'evenly', among: ['a', 'b', 'c'] }, loads))).toEqual(['b', 'b', 'c', 'a']);
  });

  it('never is a person who cannot take it, and evenly leaves no two apart by more than they were or one', () => {
    const people = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(
        fc.array(fc.subarray(people), { maxLength: 40 }),
        fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
        (takers, had) => {
          const items = takers.map((couldTake, at) => ({ id: String(at), kind: 'case', couldTake }));
          const loads = new Map(people.map((one, at) => [one, had[at] ?? 0]));
          const shares = share(items, { how: 'evenly', among: people }, loads);
          for (const { item: of, to } of shares) {
            if (to === null) expect(of.couldTake).toEqual([]);
            else expect(of.couldTake).toContain(to);
          }
          const whole = items.map((one) => ({ ...one, couldTake: people }));
          const then = new Map(loads);
          for (const { to } of share(whole, { how: 'evenly', among: people }, loads))
            if (to !== null) then.set(to, (then.get(to) ?? 0) + 1);
          const got = people.filter((one) => (then.get(one) ?? 0) > (loads.get(one) ?? 0));
          const after = got.map((one) => then.get(one) ?? 0);
          expect(Math.max(0, ...after) - Math.min(...after, Math.max(0, ...after))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
