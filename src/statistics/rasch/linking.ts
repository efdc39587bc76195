/** The same item in two calibrations, each with its own standard error. */
export type Anchor = {
  readonly before: number;
  readonly after: number;
  readonly errorBefore: number;
  readonly errorAfter: number;
};

export type Link = {
  /** What to take from the later calibration to bring it onto the earlier scale. */
  readonly shift: number;
  readonly standardError: number;
  /** The anchors, by place, that moved by themselves and are not used. */
  readonly dropped: readonly number[];
  readonly comparable: boolean;
};

/** An anchor that moved so far from the others has changed its meaning; and so large a part of them may. */
const drift = 0.5;
const mostDropped = 0.25;

/**
 * How far two calibrations lie apart by their common items: the mean of later minus earlier over the anchors that kept their
 * place. An anchor further than half a logit from the median of all is dropped; where more than a quarter would be (2 of 8),
 * or fewer than three are left, the two cannot be compared.
 */
export function linkOf(anchors: readonly Anchor[]): Link {
  const moved = anchors.map(({ before, after }) => after - before);
  const middle = medianOf(moved);
  const dropped = moved.flatMap((by, place) => (Math.abs(by - middle) > drift ? [place] : []));
  const kept = anchors.filter((_, place) => !dropped.includes(place));
  const comparable = kept.length >= 3 && dropped.length <= mostDropped * anchors.length;
  if (!comparable) return { shift: Number.NaN, standardError: Number.NaN, dropped, comparable };
  const shift = kept.reduce((sum, { before, after }) => sum + after - before, 0) / kept.length;
  const variance = kept.reduce((sum, { errorBefore, errorAfter }) => sum + errorBefore ** 2 + errorAfter ** 2, 0);
  return { shift, standardError: Math.sqrt(variance) / kept.length, dropped, comparable };
}

function medianOf(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}
