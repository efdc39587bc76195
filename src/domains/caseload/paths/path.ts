import { exitClass, exits } from '../codes/exits.ts';
import { unknownDay } from '../day.ts';
import type { Caseload } from '../file/caseload.ts';
import type { Subjects } from './subjects.ts';

/** The state of a path at its furthest stage. */
export const pathStates = ['open', 'lost', 'otherwise', 'end'] as const;
export type PathState = (typeof pathStates)[number];

/** One subject's way through one chain. Filled again for each subject, so that a million of them make no garbage. */
export type Path = {
  /** Bit s is set where stage s was reached. 0: the subject is not in this chain. */
  reached: number;
  /** First day of each stage, or `unknownDay`. */
  readonly days: Int32Array;
  furthest: number;
  state: PathState;
  /** The exit that ended the path (1 + place in `exits`), its reason and its day; 0, 0 and unknown where there is none. */
  exit: number;
  reason: number;
  exitDay: number;
};

export const emptyPath = (): Path => ({
  reached: 0,
  days: new Int32Array(8),
  furthest: -1,
  state: 'open',
  exit: 0,
  reason: 0,
  exitDay: unknownDay,
});

const isOutcome = exits.map((exit) => ['reached', 'short'].includes(exitClass(exit)));
const isLoss = exits.map((exit) => exitClass(exit) === 'lost');

/** What each file says of the furthest stage: the last day it was there, and the last day it left. */
type PathPart = { readonly id: number; reached: number; left: number };
const never = Number.NEGATIVE_INFINITY;

/**
 * Folds the rows of one subject in one chain (1 criminal, 2 protection, 3 redress) into its path. The order of the rows
 * does not matter: days by the earliest, the ending by the latest.
 *
 * A stage counts as reached when any row names it, an exit too: who left the investigation was in it. What follows an exit
 * reopens the path: a later stage, or the same stage again. A subject that is at its furthest stage in several files has
 * dropped out only when each of them has ended: one closed police file does not end what another goes on with.
 */
export function foldPath(
  path: Path,
  caseload: Caseload,
  subjects: Subjects,
  subject: number,
  chain: number,
  last: number,
): void {
  const { place, day, exit, reason } = caseload.columns;
  const { order, starts, part } = subjects;
  const from = starts[subject] as number;
  const to = starts[subject + 1] as number;
  path.reached = 0;
  path.days.fill(unknownDay);
  path.exit = 0;
  path.reason = 0;
  path.exitDay = unknownDay;
  for (let i = from; i < to; i += 1) {
    const row = order[i] as number;
    const at = place[row] as number;
    const rowChain = at >> 3;
    if (rowChain !== chain && rowChain !== 0) continue;
    const stage = at & 7;
    path.reached |= 1 << stage;
    const left = exit[row] as number;
    const when = day[row] as number;
    if (when === unknownDay || (left > 0 && !isOutcome[left - 1])) continue;
    const first = path.days[stage] as number;
    if (first === unknownDay || when < first) path.days[stage] = when;
  }
  path.furthest = 31 - Math.clz32(path.reached);
  path.state = path.furthest === last ? 'end' : 'open';
  if (path.reached === 0) return;

  const parts: PathPart[] = [];
  let leftAny = never;
  let leftAll = never;
  for (let i = from; i < to; i += 1) {
    const row = order[i] as number;
    const at = place[row] as number;
    if (at >> 3 !== chain || (at & 7) !== path.furthest) continue;
    const left = exit[row] as number;
    const when = day[row] as number;
    const own = partOf(parts, part[row] as number);
    if (left === 0) {
      if (when > own.reached) own.reached = when;
      continue;
    }
    const leftOn = when === unknownDay ? Number.POSITIVE_INFINITY : when;
    own.left = Math.max(own.left, leftOn);
    leftAny = Math.max(leftAny, leftOn);
    if (own.id < 0) leftAll = Math.max(leftAll, leftOn);
    takeLatest(path, left, reason[row] as number, when);
  }
  if (path.state === 'end' || path.exit === 0) return;
  const hasEnded = ({ id, reached, left }: PathPart): boolean =>
    Math.max(left, id < 0 ? leftAny : leftAll) >= Math.max(reached, unknownDay);
  if (parts.every(hasEnded)) path.state = isLoss[path.exit - 1] ? 'lost' : 'otherwise';
  else clearExit(path);
}

/** A row that names no file is about all of them: its exit ends all, and any exit ends it. */
function partOf(parts: PathPart[], id: number): PathPart {
  const known = parts.find((part) => part.id === id);
  if (known) return known;
  const made = { id, reached: never, left: never };
  parts.push(made);
  return made;
}

/** The latest exit decides; on the same day, and where no day is known, the codes decide, so that the order of rows never does. */
function takeLatest(path: Path, exit: number, reason: number, day: number): void {
  const later = path.exit === 0 || day > path.exitDay;
  const sameDay = day === path.exitDay;
  if (later || (sameDay && (exit > path.exit || (exit === path.exit && reason > path.reason)))) {
    path.exit = exit;
    path.reason = reason;
    path.exitDay = day;
  }
}

function clearExit(path: Path): void {
  path.exit = 0;
  path.reason = 0;
  path.exitDay = unknownDay;
}
