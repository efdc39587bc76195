import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

/**
 * When a program that shows no sign of life is given up. A clock alone would fail a sound run on a busy machine, so silence
 * counts only while the processors do next to nothing for the program either: then it waits for something that does not come.
 * One that works on without a word for `atMost` is in a circle.
 */
export const usualPatience = { silence: 5 * 60_000, atMost: 40 * 60_000, atLeastWorked: 5 };

/**
 * @param {{ silentFor: number, worked: number | null }} seen how many milliseconds it has been silent, and how many seconds of
 *   processor time all its processes have used since then; null where that cannot be known
 * @param {{ silence: number, atMost: number, atLeastWorked: number }} [patience]
 */
export function isStalled({ silentFor, worked }, patience = usualPatience) {
  if (silentFor < patience.silence) return false;
  return silentFor >= patience.atMost || worked === null || worked < patience.atLeastWorked;
}

/** The time a file was last written, in milliseconds; 0 where it is not there. @param {string | undefined} file */
export function lastWritten(file) {
  try {
    return file ? statSync(file).mtimeMs : 0;
  } catch {
    return 0; // Not written yet.
  }
}

const ticksPerSecond = 100; // Linux reports this to user programs on every machine

/**
 * Seconds of processor time that a process and those below it have used, ended children among them. null where there is no
 * `/proc` to read it from.
 * @param {number} root
 * @returns {number | null}
 */
export function processorTime(root) {
  if (!existsSync('/proc/self/stat')) return null;
  /** @type {Map<number, { parent: number, ticks: number }>} */
  const all = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name is in brackets and may hold anything, so fields are counted from its end: state, parent, …
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
      all.set(Number(name), { parent: Number(fields[1]), ticks });
    } catch {
      // Ended while we looked.
    }
  }
  /** @param {number} pid @returns {boolean} */
  const isBelow = (pid) => pid === root || (all.has(pid) && isBelow(all.get(pid)?.parent ?? 0));
  let ticks = 0;
  for (const [pid, one] of all) if (isBelow(pid)) ticks += one.ticks;
  return ticks / ticksPerSecond;
}
