/** Pieces of a file that follow each other: from this one up to and without that one. */
export type Stretch = { readonly from: number; readonly to: number };

/** How many stretches are told. A browser sends three pieces at a time and in order, so that it leaves very few. */
export const mostStretches = 32;

/**
 * The pieces to send of a file of which these have come, in order. The list is short whatever has come: where there are more holes than are
 * told, the last stretch goes to the end, since a piece that is sent once more changes nothing.
 */
export function missingPieces(count: number, have: readonly number[]): readonly Stretch[] {
  const here = new Set(have);
  const missing: Stretch[] = [];
  for (let from = 0; from < count; from++) {
    if (here.has(from)) continue;
    if (missing.length === mostStretches - 1) return [...missing, { from, to: count }];
    let to = from + 1;
    while (to < count && !here.has(to)) to++;
    missing.push({ from, to });
    from = to;
  }
  return missing;
}

/** The numbers of the pieces in these stretches. */
export const piecesIn = (missing: readonly Stretch[]): number[] =>
  missing.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n));
