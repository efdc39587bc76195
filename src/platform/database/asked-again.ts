import { setTimeout as pause } from 'node:timers/promises';
import { notNowOf } from './not-now.ts';

/** How often in a row work without any step forward may find the database silent, and how long is waited in between. */
const usual = { most: 20, wait: () => pause(1000) };

/** Whether the database did not answer for now, also where the error says first what was being done. */
const isSilence = (error: unknown): boolean =>
  notNowOf(error) !== null || (error instanceof Error && isSilence(error.cause));

/**
 * Does work that goes on where it stopped, once more each time the database does not answer for now: at a start nothing waits for it, so
 * that on a busy machine slow is better than not at all. The work says when it came further. Given up is what comes no further.
 */
export async function askedAgain<T>(
  work: (cameFurther: () => void) => Promise<T>,
  { most, wait }: { readonly most: number; readonly wait: () => Promise<unknown> } = usual,
): Promise<T> {
  for (let silences = 0; ; ) {
    try {
      return await work(() => {
        silences = 0;
      });
    } catch (error) {
      silences += 1;
      if (!isSilence(error) || silences > most) throw error;
      await wait();
    }
  }
}
