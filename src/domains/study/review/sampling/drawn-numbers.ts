import type { Stream } from '../../../../statistics/random/stream.ts';

/** A whole number from 0 up to, never, `below`, each as likely: numbers that would favour some are drawn again. */
function below(stream: Stream, limit: number): number {
  const fair = 4_294_967_296 - (4_294_967_296 % limit);
  for (;;) {
    const drawn = stream.next();
    if (drawn < fair) return drawn % limit;
  }
}

/**
 * So many different numbers from 1 to `size`, in the order in which they were drawn: each order is as likely (Durstenfeld
 * 1964, Commun ACM 7:420, of which only the beginning is carried out). What comes first is a sample too, so that the later
 * ones can be reserves. A list that is read whole is drawn whole.
 */
export function drawnNumbers(stream: Stream, size: number, count: number): number[] {
  if (!(Number.isSafeInteger(size) && size <= 4_294_967_296 && count >= 0 && count <= size)) {
    throw new RangeError('no more can be drawn than there are');
  }
  const moved = new Map<number, number>();
  const at = (place: number): number => moved.get(place) ?? place;
  return Array.from({ length: count }, (_, place) => {
    const other = place + below(stream, size - place);
    const drawn = at(other);
    moved.set(other, at(place));
    return drawn + 1;
  });
}
