import { expect, it } from 'vitest';
import { independentReasons, inOrderOfReasons } from './independent.ts';

const reason = (origin: 'stands' | 'falls' | 'not-asked' = 'stands', sameAs: number | null = null) => ({
  origin,
  sameAs,
});

it('counts a reason only when it was asked whether it would hold, and it would', () => {
  expect(independentReasons([reason('not-asked'), reason('falls')])).toBe(0);
  expect(independentReasons([reason('stands'), reason('falls')])).toBe(1);
});

it('counts what comes from one origin once, however often it is said', () => {
  expect(independentReasons([reason(), reason('stands', 0), reason('stands', 1), reason()])).toBe(2);
});

it('counts an origin when one of its reasons holds, also where the first fell', () => {
  expect(independentReasons([reason('falls'), reason('stands', 0)])).toBe(1);
});

it('sorts by the number of independent reasons and then by how long one has waited, never by how many there are', () => {
  const of = (id: string, proposedAt: string, ...reasons: ReturnType<typeof reason>[]) => ({ id, proposedAt, reasons });
  const many = of('many', '2026-01-01', reason(), reason('stands', 0), reason('stands', 0), reason('falls'));
  const two = of('two', '2026-03-01', reason(), reason());
  const late = of('late', '2026-02-01', reason());
  expect(inOrderOfReasons([late, many, two]).map(({ id }) => id)).toEqual(['two', 'many', 'late']);
});
