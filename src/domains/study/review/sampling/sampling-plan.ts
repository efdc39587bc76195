import { z } from 'zod';
import { randomStream } from '../../../../statistics/random/stream.ts';
import { allocate, allocations } from './allocation.ts';
import { drawnNumbers } from './drawn-numbers.ts';

/** What a stratum is called in the names of its files: `A-137` is number 137 in the list of stratum A. */
export const StratumCode = z.string().regex(/^[A-ZÅÄÖ]{1,3}$/);

/** A word or two for the agency, the stage or the industry: no sentences, no numbers of persons or files. */
const Group = z.string().regex(/^[\p{L}\d][\p{L}\d ,./&-]{0,39}$/u);

export const mostInStratum = 1_000_000;
export const mostToRead = 2000;
export const mostStrata = 60;

/** One list of closed files, as the planner counts it. */
export const StratumAsked = z.strictObject({
  code: StratumCode,
  /** The year in which its files were closed. */
  year: z.int().min(1990).max(2099),
  group: Group,
  size: z.int().min(1).max(mostInStratum),
  /** The share that is expected to have what is looked for; null where no one has a guess. */
  expected: z.number().min(0.01).max(0.99).nullable(),
});
export type StratumAsked = z.infer<typeof StratumAsked>;

export const PlanAsked = z.strictObject({
  name: z.string().min(1).max(80),
  /** The number from which every draw follows. */
  seed: z.int().min(0).max(4_294_967_295),
  allocation: z.enum(allocations),
  toRead: z.int().min(2).max(mostToRead),
  leastEach: z.int().min(2).max(200),
  /** How many more are drawn of each list, in per cent, for files that cannot be found or read. */
  reserve: z.int().min(0).max(100),
  strata: z.array(StratumAsked).min(1).max(mostStrata),
});
export type PlanAsked = z.infer<typeof PlanAsked>;

/** The stream that draws. It has a name of its own, so that a plan can be drawn again when another takes its place. */
export const planStream = 'xoshiro128**, SplitMix32, one part for each stratum';

/** A list with what was drawn of it: running numbers, those to read first and then the reserves, in the order of drawing. */
export const StratumPlanned = StratumAsked.extend({
  toRead: z.int().min(1),
  drawn: z.array(z.int().min(1).max(mostInStratum)),
});
export type StratumPlanned = z.infer<typeof StratumPlanned>;

export const SamplingPlan = PlanAsked.extend({ stream: z.string(), strata: z.array(StratumPlanned).min(1) });
export type SamplingPlan = z.infer<typeof SamplingPlan>;

/**
 * Which closed files are to be read: how many of each stratum, and which running numbers in its list. The same question
 * gives the same numbers on every machine; each stratum, in the order given, draws from its own part of the stream.
 */
export function samplingPlan(asked: PlanAsked): SamplingPlan {
  const counts = allocate(asked);
  return {
    ...asked,
    stream: planStream,
    strata: asked.strata.map((stratum, part) => {
      const toRead = counts[part] ?? 0;
      const reserves = Math.min(stratum.size - toRead, Math.ceil((toRead * asked.reserve) / 100));
      return {
        ...stratum,
        toRead,
        drawn: drawnNumbers(randomStream(asked.seed, part), stratum.size, toRead + reserves),
      };
    }),
  };
}

/**
 * What a drawn file is called among its readers: the code of its stratum and its running number there. So its name alone says
 * what it counts for, nothing needs to be added to a reading, and no reader can put a file into the wrong stratum.
 */
export function nameOfDrawn(code: string, number: number): string {
  if (number < 10_000) return `${code}-${String(number).padStart(2, '0')}`;
  const thousands = String(Math.floor(number / 1000)).padStart(2, '0');
  return `${code}-${thousands}-${String(number % 1000).padStart(3, '0')}`;
}

/** How many files of its list one file that is read represents. */
export const weightOf = ({ size }: Pick<StratumAsked, 'size'>, read: number): number => size / read;
