import type { z } from 'zod';
import { cursorOf, readCursor } from './cursor.ts';

/** How a list is given in pages of one size, each beginning after the place of the last line of the one before. */
export type Pages<Place> = {
  /** How many lines to ask for: one more than the page, which shows whether there is a next one without counting. */
  readonly limit: number;
  /** The place after which the wanted page begins; null for the first. */
  readonly after: (cursor: string | undefined) => Place | null;
  /** What of the lines that were found belongs to the page, and the cursor of the next one. */
  readonly of: <Line>(
    found: readonly Line[],
    placeOf: (line: Line) => Place,
  ) => { readonly shown: readonly Line[]; readonly next: string | null };
};

/** Pages of `size` lines, in the order that `place` names. */
export const pagesOf = <Place extends Readonly<Record<string, string>>>(
  size: number,
  place: z.ZodType<Place>,
): Pages<Place> => ({
  limit: size + 1,
  after: (cursor) => readCursor(place, cursor),
  of: (found, placeOf) => {
    const last = found.length > size ? found[size - 1] : undefined;
    return { shown: found.slice(0, size), next: last ? cursorOf(placeOf(last)) : null };
  },
});
