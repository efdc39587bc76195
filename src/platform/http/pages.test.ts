import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pagesOf } from './pages.ts';

const Place = z.strictObject({ at: z.string() });

/** Every page of a list, turned one after the other as a reader would. */
function turned(lines: readonly string[], size: number): string[][] {
  const pages = pagesOf(size, Place);
  const read: string[][] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const place = pages.after(cursor);
    const rest = place ? lines.filter((line) => line > place.at) : lines;
    const { shown, next } = pages.of(rest.slice(0, pages.limit), (line) => ({ at: line }));
    read.push([...shown]);
    cursor = next;
  }
  return read;
}

describe('a list in pages', () => {
  it('gives every line once and in order, and no empty page after the last', () => {
    const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 12 }), (unordered, size) => {
        const lines = unordered.sort();
        const read = turned(lines, size);
        expect(read.flat()).toEqual(lines);
        expect(read.length).toBe(Math.max(1, Math.ceil(lines.length / size)));
      }),
    );
  });

  it('says of a cursor that was not made here that it has the wrong form', () => {
    expect(() => pagesOf(10, Place).after('bm9ub25l')).toThrow();
    expect(pagesOf(10, Place).after(undefined)).toBeNull();
  });
});
