import { expect, it } from 'vitest';
import { and, not, or, type TruthValue } from './three-valued.ts';

const all: readonly TruthValue[] = ['negative', 'undetermined', 'positive'];
/** Every way in which what is open could turn out. */
const could = (known: TruthValue): readonly boolean[] =>
  known === 'undetermined' ? [false, true] : [known === 'positive'];
const certain = (outcomes: readonly boolean[]): TruthValue =>
  outcomes.every((one) => one) ? 'positive' : outcomes.some((one) => one) ? 'undetermined' : 'negative';

it('what is certain is what holds however the open parts turn out, and nothing else', () => {
  for (const one of all) {
    expect(not(one)).toBe(certain(could(one).map((it) => !it)));
    for (const other of all) {
      const pairs = could(one).flatMap((a) => could(other).map((b) => [a, b] as const));
      expect(and(one, other)).toBe(certain(pairs.map(([a, b]) => a && b)));
      expect(or(one, other)).toBe(certain(pairs.map(([a, b]) => a || b)));
    }
  }
});
