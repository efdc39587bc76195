import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share, speakersFor } from './spread.ts';

const item = (id: string, kind = 'case', couldTake = ['a', 'b', 'c'], languages: string[] = []) => ({
  id,
  kind,
  couldTake,
  languages,
});
const spoken = new Map([
  ['a', ['uz', 'ru']],
  ['b', ['ru']],
]);
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

  it('is by language a person who speaks most of its languages; the rest is chosen one by one, or stays', () => {
    const rule = { how: 'by-language', among: ['a', 'b', 'c'], spoken, chosen: { 4: 'c', 1: 'c' } } as const;
    const items = [
      item('1', 'case', ['a', 'b', 'c'], ['uz', 'ru']),
      item('2', 'case', ['a', 'b', 'c'], ['ru']),
      item('3', 'case', ['a', 'b', 'c'], ['th']),
      item('4'),
      item('5', 'case', ['c'], ['ru']),
    ];
    expect(whoGets(share(items, rule, none))).toEqual(['a', 'b', null, 'c', null]);
  });

  it('is by language among several who speak it the one who has least, and no one who is not to get anything', () => {
    const rule = { how: 'by-language', among: ['b'], spoken, chosen: {} } as const;
    const items = ['1', '2'].map((id) => item(id, 'case', ['a', 'b'], ['ru']));
    expect(whoGets(share(items, rule, none))).toEqual(['b', 'b']);
    expect(whoGets(share(items, { ...rule, among: ['a', 'b'] }, new Map([['a', 1]])))).toEqual(['b', 'a']);
  });

  it('by language gives each matter to one of those who speak most of it, and none has two more than another could have', () => {
    const people = ['a', 'b', 'c', 'd'];
    const codes = ['uz', 'ru', 'th', 'vi'];
    const some = fc.subarray(codes);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.subarray(people), some), { maxLength: 40 }),
        fc.tuple(some, some, some, some),
        fc.subarray(people),
        (matters, speak, among) => {
          const items = matters.map(([couldTake, languages], at) => item(String(at), 'case', couldTake, languages));
          const rule = {
            how: 'by-language',
            among,
            spoken: new Map(people.map((one, at) => [one, speak[at] ?? []])),
            chosen: {},
          } as const;
          const shares = share(items, rule, none);
          expect(shares.map(({ item: of }) => of)).toEqual(items);
          const has = new Map(people.map((one) => [one, 0]));
          for (const { item: of, to } of shares) {
            const speakers = speakersFor(of, rule);
            if (to === null) {
              // It stays only where no one who is there shares a word with the people whom it is about.
              const could = among.filter((one) => of.couldTake.includes(one));
              expect(
                could.flatMap((one) => rule.spoken.get(one) ?? []).filter((one) => of.languages.includes(one)),
              ).toEqual([]);
              continue;
            }
            expect(speakers).toContain(to);
            expect(among).toContain(to);
            expect(of.couldTake).toContain(to);
            expect(has.get(to)).toBe(Math.min(...speakers.map((one) => has.get(one) ?? 0)));
            has.set(to, (has.get(to) ?? 0) + 1);
          }
        },
      ),
    );
  });

  it('never is a person who cannot take it, and evenly leaves no two apart by more than they were or one', () => {
    const people = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(
        fc.array(fc.subarray(people), { maxLength: 40 }),
        fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
        (takers, had) => {
          const items = takers.map((couldTake, at) => ({ id: String(at), kind: 'case', couldTake, languages: [] }));
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
