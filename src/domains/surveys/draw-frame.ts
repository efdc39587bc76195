import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { randomStream } from '../../statistics/random/stream.ts';
import { drawnNumbers } from '../study/public.ts';
import type { Method, Stratum } from './survey-schema.ts';

/** Who is asked of one part of the frame: places in its list, or of clusters the units, each with its people. */
export type DrawnOfPart = {
  readonly stratum: string;
  readonly places: readonly number[];
  readonly people: number;
};

/**
 * Who is asked, drawn by lot from a seed: the same frame and the same seed give the same people on every machine. The numbers are
 * places in the list that each agency keeps, from 1; CAPE knows no name. Each part has a stream of its own, so that a part that is
 * added at the end changes nothing of those before it.
 */
export function drawnFrom(method: Method, strata: readonly Stratum[], seed: number): readonly DrawnOfPart[] {
  if (method === 'open-link') return [];
  return strata.map(({ id, people, take, units }, part): DrawnOfPart => {
    if (method === 'clusters') {
      const count = Math.min(take ?? units.length, units.length);
      const places = drawnNumbers(randomStream(seed, part), units.length, count).sort((a, b) => a - b);
      return { stratum: id, places, people: places.reduce((sum, place) => sum + (units[place - 1] ?? 0), 0) };
    }
    const count = method === 'census' ? people : Math.min(take ?? people, people);
    const places =
      count === people
        ? Array.from({ length: people }, (_, at) => at + 1)
        : drawnNumbers(randomStream(seed, part), people, count).sort((a, b) => a - b);
    return { stratum: id, places, people: count };
  });
}

/** What a frame is, as one number: a draw holds for the frame from which it was made, and for no other. */
export const frameDigest = (method: Method, strata: readonly Stratum[]): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(JSON.stringify([method, strata.map((one) => [one.id, one.kind, one.people, one.take, one.units])])),
    ),
  );

/** Whether what was drawn was drawn from this frame. */
export const isDrawnFrom = (
  drawn: { readonly frameDigest: string } | null,
  method: Method,
  strata: readonly Stratum[],
): boolean => drawn !== null && drawn.frameDigest === frameDigest(method, strata);
