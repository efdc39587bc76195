import { unknownDay } from '../day.ts';
import type { Path } from './path.ts';

/** Causes of leaving a stage: 0 still there when watching ended, 1 went on, 1 + the exit's code when it left otherwise. */
export const wentOnCause = 1;
export const exitCause = (exit: number): number => 1 + exit;

/** How long each subject stayed in one stage, and how the stay ended. */
export type Sojourns = {
  readonly stage: number;
  /** Takes a stay in. Returns its days, or null where no one was there or it cannot be timed. */
  readonly add: (path: Path) => number | null;
  readonly times: () => Float64Array;
  readonly causes: () => Uint8Array;
  /** Stays that cannot be timed: a day is not known, or the days run backwards. */
  readonly untimed: () => number;
};

/**
 * Collects stays in days, from the first day in the stage to the first day in the next one reached, to the exit, or to
 * the end of watching. A day that is not known, or that would make a stay negative, leaves the stay out and is counted.
 */
export function sojourns(stage: number, isHeld: readonly boolean[], followedTo: number | null): Sojourns {
  let times = new Float64Array(256);
  let causes = new Uint8Array(256);
  let size = 0;
  let untimed = 0;
  const isTimed = isHeld[stage] === true && isHeld[stage + 1] === true && followedTo !== null;

  function push(time: number, cause: number): void {
    if (size === times.length) {
      const longer = new Float64Array(size * 2);
      longer.set(times);
      times = longer;
      const more = new Uint8Array(size * 2);
      more.set(causes);
      causes = more;
    }
    times[size] = time;
    causes[size] = cause;
    size += 1;
  }

  return {
    stage,
    untimed: () => untimed,
    times: () => times.subarray(0, size),
    causes: () => causes.subarray(0, size),
    add: (path) => {
      if (!isTimed || (path.reached & (1 << stage)) === 0) return null;
      const start = path.days[stage] as number;
      const later = path.reached >> (stage + 1);
      const next = later === 0 ? -1 : stage + 32 - Math.clz32(later & -later);
      const isOpen = next < 0 && path.state === 'open';
      const end = next >= 0 ? (path.days[next] as number) : isOpen ? (followedTo as number) : path.exitDay;
      if (start === unknownDay || end === unknownDay || end < start) {
        untimed += 1;
        return null;
      }
      push(end - start, next >= 0 ? wentOnCause : isOpen ? 0 : exitCause(path.exit));
      return end - start;
    },
  };
}
