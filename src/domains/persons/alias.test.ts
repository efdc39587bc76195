import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birds, freeAliases, isAlias } from './alias.ts';

describe('an alias', () => {
  it('is a bird, alone or with a number, and never anything else', () => {
    expect(isAlias('Lärkan')).toBe(true);
    expect(isAlias('Lärkan 2')).toBe(true);
    for (const name of ['', 'lärkan', 'Lärkan Provova', 'Lärkan 0', 'Exempelov', 'Lärkan\n2', ' Lärkan']) {
      expect(isAlias(name)).toBe(false);
    }
  });

  it('is offered only while no one has it, and there are always enough', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...birds)),
        fc.nat(200),
        fc.integer({ min: 1, max: 100 }),
        (taken, from, count) => {
          const free = freeAliases(new Set(taken), from, count);
          expect(free).toHaveLength(count);
          expect(new Set(free).size).toBe(count);
          expect(free.every((name) => isAlias(name) && !taken.includes(name as (typeof birds)[number]))).toBe(true);
        },
      ),
    );
  });

  it('differs from every other bird', () => {
    expect(new Set(birds).size).toBe(birds.length);
  });
});
