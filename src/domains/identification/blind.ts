import type { Screening } from './screening.ts';

/**
 * Whether a person may see the answers that were given. While there is one reading and no decision, only its own author may: every other
 * person in the file can still become the second reader, who must not know what the first one saw.
 */
export const maySeeAnswers = (screening: Pick<Screening, 'status' | 'readings'>, actor: string): boolean =>
  screening.status !== 'one-reading' || screening.readings.some((reading) => reading.actor === actor);
