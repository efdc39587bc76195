import { exitClass, exits } from '../codes/exits.ts';
import { obstacles } from '../codes/obstacles.ts';
import { type Chain, chains, stageCount } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import type { Caseload } from '../file/caseload.ts';
import type { HeldChain } from '../file/held.ts';
import { type GroupTallies, groupCounter } from './group-tallies.ts';
import { emptyPath, foldPath, type Path, type PathState, pathStates } from './path.ts';
import { type Sojourns, sojourns } from './sojourns.ts';
import type { Subjects } from './subjects.ts';

/** How many subjects walked the same stages and have the same state. Everything the funnel shows is a sum of these. */
export type Atom = { readonly reached: number; readonly state: PathState; count: number };

/** How many left stage `stage` by this exit and reason (codes as in the caseload; 0 where none is coded). */
export type Ending = { readonly stage: number; readonly exit: number; readonly reason: number; count: number };

/** Of the subjects whose path broke off or fell short at a stage: how many have an obstacle coded (or noticed), and which. */
export type ObstacleTally = { ended: number; coded: number; readonly counts: Int32Array };

/** By obstacle, its place in `obstacles`: the days of the stays that broke off with it and can be timed. */
export type LostDays = ReadonlyMap<number, readonly number[]>;

export type ChainTally = {
  readonly chain: Chain;
  readonly base: number;
  readonly atoms: readonly Atom[];
  readonly endings: readonly Ending[];
  readonly obstacles: readonly ObstacleTally[];
  /** What rules had noticed, of the same subjects; null where the source does not say. Never added to the one above. */
  readonly noticed: readonly ObstacleTally[] | null;
  readonly sojourns: readonly Sojourns[];
  /** One for each stage: the timed stays that broke off there, by each obstacle that people recorded. */
  readonly lostDays: readonly LostDays[];
  readonly groups: GroupTallies;
  /** In the chain, but never seen at its beginning; and at the beginning on no known day, where a period is asked for. */
  readonly withoutBeginning: number;
  readonly undated: number;
};

export type Period = { readonly from: number | null; readonly to: number | null; readonly followedTo: number | null };

const emptyTallies = (stages: number): ObstacleTally[] =>
  Array.from({ length: stages }, () => ({ ended: 0, coded: 0, counts: new Int32Array(obstacles.length) }));

function addObstacles(tally: ObstacleTally, seen: Uint8Array): void {
  tally.ended += 1;
  let any = false;
  for (let i = 0; i < seen.length; i += 1) {
    if (seen[i] === 0) continue;
    tally.counts[i] = (tally.counts[i] as number) + 1;
    any = true;
  }
  if (any) tally.coded += 1;
}

/**
 * Counts one chain. The cohort is everyone whose first day at the chain's beginning (`base`: the suspicion, or the first
 * stage that the source holds) is in the period.
 */
export function tallyChain(
  caseload: Caseload,
  subjects: Subjects,
  chain: Chain,
  base: number,
  { stages: isHeld, noticed: isNoticedIn }: Pick<HeldChain, 'stages' | 'noticed'>,
  period: Period,
): ChainTally {
  const code = chains.indexOf(chain) + 1;
  const stages = stageCount(chain);
  const last = stages - 1;
  const { place, obstacleSet, noticedSet, caseFile } = caseload.columns;
  const atoms = new Map<number, Atom>();
  const endings = new Map<number, Ending>();
  const recorded = emptyTallies(stages);
  const noticed = emptyTallies(stages);
  const stays = Array.from({ length: stages }, (_, stage) => sojourns(stage, isHeld, period.followedTo));
  const lostDays = Array.from({ length: stages }, () => new Map<number, number[]>());
  const groups = groupCounter(caseload, subjects);
  const seen = new Uint8Array(obstacles.length);
  const path: Path = emptyPath();
  let withoutBeginning = 0;
  let undated = 0;

  const rowsOf = (subject: number, visit: (row: number) => void): void => {
    const to = subjects.starts[subject + 1] as number;
    for (let i = subjects.starts[subject] as number; i < to; i += 1) visit(subjects.order[i] as number);
  };
  const isIn = (row: number): boolean => {
    const rowChain = (place[row] as number) >> 3;
    return rowChain === code || rowChain === 0;
  };

  function countEnding(): void {
    const key = path.furthest * 1024 + path.exit * 32 + path.reason;
    const ending = endings.get(key) ?? { stage: path.furthest, exit: path.exit, reason: path.reason, count: 0 };
    ending.count += 1;
    endings.set(key, ending);
  }

  function countObstacles(subject: number, sets: Int32Array, tallies: readonly ObstacleTally[]): void {
    seen.fill(0);
    rowsOf(subject, (row) => {
      if (!isIn(row)) return;
      for (const obstacle of caseload.obstacleSets[sets[row] as number] as readonly number[]) seen[obstacle] = 1;
    });
    addObstacles(tallies[path.furthest] as ObstacleTally, seen);
  }

  function addLostDays(days: number): void {
    const here = lostDays[path.furthest] as Map<number, number[]>;
    for (let obstacle = 0; obstacle < seen.length; obstacle += 1) {
      if (seen[obstacle] === 0) continue;
      const known = here.get(obstacle);
      if (known) known.push(days);
      else here.set(obstacle, [days]);
    }
  }

  /** The files in which a subject is at the beginning of the chain, each once. */
  function filesAtBeginning(subject: number): readonly number[] {
    const files: number[] = [];
    rowsOf(subject, (row) => {
      const file = caseFile[row] as number;
      if (file >= 0 && isIn(row) && ((place[row] as number) & 7) === base && !files.includes(file)) files.push(file);
    });
    return files;
  }

  for (let subject = 0; subject < subjects.count; subject += 1) {
    foldPath(path, caseload, subjects, subject, code, last);
    if (path.reached === 0) continue;
    if ((path.reached & (1 << base)) === 0) {
      withoutBeginning += 1;
      continue;
    }
    const first = path.days[base] as number;
    if (period.from !== null || period.to !== null) {
      if (first === unknownDay) {
        undated += 1;
        continue;
      }
      if ((period.from !== null && first < period.from) || (period.to !== null && first > period.to)) continue;
    }
    const key = path.reached * 4 + pathStates.indexOf(path.state);
    const atom = atoms.get(key) ?? { reached: path.reached, state: path.state, count: 0 };
    atom.count += 1;
    atoms.set(key, atom);
    if (path.state !== 'open') countEnding();
    if (path.state === 'lost' || (path.state === 'end' && path.exit > 0 && isShort(path.exit))) {
      countObstacles(subject, noticedSet, noticed);
      // Last, so that what people recorded of this subject is still in `seen` when its stay is timed.
      countObstacles(subject, obstacleSet, recorded);
    }
    for (const stay of stays) {
      const days = stay.add(path);
      if (days !== null && path.state === 'lost' && stay.stage === path.furthest) addLostDays(days);
    }
    groups.add(subject, path.furthest > base, filesAtBeginning(subject));
  }
  return {
    chain,
    base,
    atoms: [...atoms.values()].toSorted((a, b) => a.reached - b.reached || a.state.localeCompare(b.state)),
    endings: [...endings.values()].toSorted((a, b) => a.stage - b.stage || a.exit - b.exit || a.reason - b.reason),
    obstacles: recorded,
    noticed: isNoticedIn ? noticed : null,
    sojourns: stays,
    lostDays,
    groups: groups.end(),
    withoutBeginning,
    undated,
  };
}

const isShort = (exit: number): boolean => exitClass(exits[exit - 1] as (typeof exits)[number]) === 'short';
