import { sectors } from '../../knowledge/public.ts';
import { exits } from '../codes/exits.ts';
import { counties, regions } from '../codes/places.ts';
import { reasons } from '../codes/reasons.ts';
import { type Chain, stageAt, stageCount } from '../codes/stages.ts';
import type { ChainTally, ObstacleTally } from '../paths/chain-tally.ts';
import { besideLargest, countyOfCode, regionOfCode, several } from '../paths/group-tallies.ts';
import type { ChainFigures, Group, ObstacleRanking, StageFigures, TimeInStage, Why } from '../schema.ts';
import { timeInStage } from '../stays/time-in-stage.ts';
import { type Figure, type FigureOf, suppressedFigure } from '../suppression/shown-figures.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';
import type { Tallied } from './figures.ts';
import type { GroupFigures, Split } from './group-figures.ts';
import { type RankedStage, rankedObstacles, shareOf } from './obstacle-ranking.ts';
import { codedFigures, endingFigures, timedFigures } from './part-figures.ts';

type AllGroups = Readonly<Record<Split, GroupFigures>>;

const largestWords = ['largest-case', 'beside-it'];

type Noted = {
  readonly take: (name: string, figure: Figure) => number | null;
  readonly why: Record<string, Why>;
};

/** Collects figures of one object, and why those that are null are null. */
function noted(): Noted {
  const why: Record<string, Why> = {};
  return {
    why,
    take: (name, figure) => {
      if (figure.why) why[name] = figure.why;
      return figure.count;
    },
  };
}

const listed = ({ count, why }: Figure): { count: number | null; why?: Why } => (why ? { count, why } : { count });

/** A figure that depends on no other. */
const alone = (value: number): Figure =>
  value > 0 && value < smallestShown ? { count: null, why: 'suppressed' } : { count: value, why: null };

const largestFirst = (a: { count: number | null }, b: { count: number | null }): number =>
  (b.count ?? -1) - (a.count ?? -1);

function endingLists(
  tally: ChainTally,
  stage: number,
  parts: FigureOf | null,
): Pick<StageFigures, 'endings' | 'reasons'> {
  if (!parts) return { endings: [], reasons: [] };
  const here = tally.endings.filter((ending) => ending.stage === stage);
  const codes = (of: 'exit' | 'reason'): number[] =>
    [...new Set(here.map((ending) => ending[of]))].toSorted((a, b) => a - b);
  const isLast = stage === stageCount(tally.chain) - 1;
  return {
    endings: codes('exit')
      .map((code) => exits[code - 1] ?? ('not-told' as const))
      .map((exit) => ({ exit, ...listed(parts(`exit.${exit}`)) }))
      .toSorted(largestFirst),
    reasons: (!isLast && codes('reason').some((code) => code > 0) ? codes('reason') : [])
      .map((code) => reasons[code - 1] ?? ('none' as const))
      .map((reason) => ({ reason, ...listed(parts(`reason.${reason}`)) }))
      .toSorted(largestFirst),
  };
}

function timeFigures(tally: ChainTally, stage: number, funnel: FigureOf, parts: FigureOf | null): TimeInStage | null {
  const stay = tally.sojourns[stage];
  if (!stay || stay.times().length + stay.untimed() === 0) return null;
  const id = `${tally.chain}.${stageAt(tally.chain, stage)}`;
  const timed = timedFigures(tally, stage, funnel) ?? suppressedFigure;
  const split = ['reached', 'went-on', 'open', 'lost', 'otherwise'].map((name) => funnel(`${id}.${name}`));
  return timeInStage(stay, {
    n: timed('timed').count,
    untimed: timed('untimed').count,
    isWhole: split.every(({ why }) => why !== 'suppressed') && timed('timed').count !== null,
    mayShow: (exit) => parts !== null && parts(`exit.${exit}`).count !== null,
  });
}

function stageFigures({ tally, held }: Tallied, stage: number, funnel: FigureOf, parts: FigureOf | null): StageFigures {
  const name = stageAt(tally.chain, stage);
  const figure = (what: string): Figure => funnel(`${tally.chain}.${name}.${what}`);
  const reachedAt = (place: number): Figure => funnel(`${tally.chain}.${stageAt(tally.chain, place)}.reached`);
  const isLast = stage === stageCount(tally.chain) - 1;
  const { take, why } = noted();
  const reached = take('reached', figure('reached'));
  const first = reachedAt(tally.base).count;
  const hasPrevious = stage > tally.base;
  const previous = hasPrevious ? reachedAt(stage - 1).count : null;
  const both = hasPrevious ? take('share_of_previous', figure('both')) : null;
  if (both !== null && !previous) why.share_of_previous = previous === 0 ? 'too-few' : 'suppressed';
  if (parts === null) why.endings = 'suppressed';
  return {
    stage: name,
    held: held.stages[stage] === true,
    reached,
    of_first: reached !== null && first ? shareOf(reached, first) : null,
    share_of_previous: both !== null && previous ? shareOf(both, previous) : null,
    passed_without: hasPrevious ? take('passed_without', figure('without')) : null,
    went_on: isLast ? null : take('went_on', figure('went-on')),
    open: isLast ? null : take('open', figure('open')),
    lost: isLast ? null : take('lost', figure('lost')),
    ended_otherwise: isLast ? null : take('ended_otherwise', figure('otherwise')),
    ...endingLists(tally, stage, parts),
    time: isLast ? null : timeFigures(tally, stage, funnel, parts),
    why,
  };
}

/** What was recorded, or what was noticed, of those who ended: two tallies, ranked and hidden by the same rules. */
function obstacleFigures(
  tally: Pick<ChainTally, 'chain'>,
  tallies: readonly ObstacleTally[],
  endedAt: (stage: number) => Figure,
): ObstacleRanking[] {
  const stages = tallies.flatMap(({ ended }, stage) => (ended > 0 ? [stage] : []));
  if (stages.length === 0) return [];
  const coded = codedFigures(tallies, endedAt) ?? suppressedFigure;
  const orHidden = (figure: Figure): Figure =>
    figure.why === 'not-held' ? { count: null, why: 'suppressed' } : figure;
  const rankedStages: RankedStage[] = stages.map((stage) => ({
    stage,
    coded: coded(`${stage}.coded`).count,
    ended: endedAt(stage).count,
  }));
  const lists = rankedObstacles(tallies, rankedStages, coded('all.coded').count);
  return (['all', ...stages] as const).map((stage) => {
    const { take, why } = noted();
    const ranked = lists.get(stage);
    if (ranked === null) why.ranked = 'suppressed';
    return {
      stage: stage === 'all' ? stage : stageAt(tally.chain, stage),
      ended: take('ended', stage === 'all' ? orHidden(coded('all.ended')) : endedAt(stage)),
      coded: take('coded', orHidden(coded(`${stage}.coded`))),
      uncoded: take('uncoded', orHidden(coded(`${stage}.uncoded`))),
      ranked: [...(ranked ?? [])],
      why,
    };
  });
}

/** Everything a list of groups is made of: what its codes are called, and where the groups of the chain are. */
type ListOf = { readonly list: string; readonly split: Split; readonly word: (code: number) => string };

const wordFrom =
  (words: readonly string[]) =>
  (code: number): string =>
    code === 0 ? 'not-told' : code === several ? 'several' : (words[code - 1] as string);

const codesIn = (tally: ChainTally, { list, split }: ListOf): number[] => {
  const finest = [...tally.groups[split].keys()];
  const codes = list === 'region' ? finest.map(regionOfCode) : list === 'county' ? finest.map(countyOfCode) : finest;
  return [...new Set(codes)].toSorted((a, b) => a - b);
};

/** The groups of one list, or null where nothing of them may be shown; none where it is not known who went on. */
function groupList(tally: ChainTally, of: ListOf, funnel: FigureOf, groups: AllGroups): Group[] | null {
  const base = `${tally.chain}.${stageAt(tally.chain, tally.base)}`;
  if (funnel(`${base}.went-on`).why === 'not-held') return [];
  const figure = groups[of.split].get(tally.chain);
  if (!figure) return null;
  return codesIn(tally, of).map((code) => {
    const { take, why } = noted();
    const reached = take('reached', figure(`${of.list}.${code}.reached`));
    const wentOn = take('went_on', figure(`${of.list}.${code}.went-on`));
    if (wentOn !== null && reached === null) why.went_on = 'suppressed';
    return {
      group: of.word(code),
      reached,
      went_on: reached && wentOn !== null ? shareOf(wentOn, reached) : null,
      why,
    };
  });
}

/** A list that compares anything: at least two groups of which something is shown. */
const isTold = (groups: readonly Group[] | null): groups is readonly Group[] =>
  (groups ?? []).filter(({ group }) => group !== 'not-told' && group !== 'several').length > 1;

/**
 * The largest case where it could not be decided together with everyone beside it: then only that there is none, or
 * that it is everyone, may be shown. A case of eleven among twelve shows the twelfth.
 */
function wholeOrFew({ groups: { largest, largestCase } }: ChainTally): Figure {
  const beside = largest.get(besideLargest)?.reached ?? 0;
  return largestCase === 0 || beside === 0 ? alone(largestCase) : suppressedFigure('largest');
}

/** Everything that is shown of one chain, from its tally and from what may be shown of its funnel and its groups. */
export function chainFigures(
  tallied: Tallied,
  funnel: FigureOf,
  groups: AllGroups,
  agencies: readonly string[],
): ChainFigures {
  const { tally } = tallied;
  const { take, why } = noted();
  const last = stageCount(tally.chain) - 1;
  const stages = Array.from({ length: last + 1 }, (_, stage) => stage);
  const parts = stages.map((stage) => endingFigures(tally, stage, funnel));
  const endedAt = (stage: number): Figure =>
    stage === last
      ? (parts[last] ?? suppressedFigure)('short')
      : funnel(`${tally.chain}.${stageAt(tally.chain, stage)}.lost`);
  const listed = (list: string, split: Split, words: readonly string[]): Group[] | null =>
    groupList(tally, { list, split, word: wordFrom(words) }, funnel, groups);
  const byRegion = listed('region', 'places', regions);
  const bySector = listed('sector', 'sectors', sectors);
  const byCounty = listed('county', 'places', counties);
  const byAgency = listed('agency', 'agencies', agencies)?.toSorted((a, b) => (a.group < b.group ? -1 : 1)) ?? null;
  const largest = groups.largest.get(tally.chain) ? listed('largest', 'largest', largestWords) : [];
  const [inIt] = largest ?? [];
  const largestCase: Figure = inIt ? { count: inIt.reached, why: inIt.why.reached ?? null } : wholeOrFew(tally);
  if (!byRegion) why.by_region = 'suppressed';
  if (!bySector) why.by_sector = 'suppressed';
  return {
    chain: tally.chain,
    begins_at: stageAt(tally.chain, tally.base),
    stages: stages.map((stage) => stageFigures(tallied, stage, funnel, parts[stage] ?? null)),
    obstacles: obstacleFigures(tally, tally.obstacles, endedAt),
    ...(tally.noticed ? { noticed: obstacleFigures(tally, tally.noticed, endedAt) } : {}),
    by_region: byRegion ?? [],
    by_sector: bySector ?? [],
    ...(isTold(byCounty) ? { by_county: byCounty } : {}),
    ...(isTold(byAgency) ? { by_agency: byAgency } : {}),
    ...(largest && largest.length > 0 ? { largest } : {}),
    without_beginning: take('without_beginning', alone(tally.withoutBeginning)),
    undated: take('undated', alone(tally.undated)),
    largest_case: take('largest_case', largestCase),
    why,
  };
}

/** A chain of which the source holds nothing: every stage is unknown. */
export function unheldChain(chain: Chain): ChainFigures {
  const stages = Array.from(
    { length: stageCount(chain) },
    (_, index): StageFigures => ({
      stage: stageAt(chain, index),
      held: false,
      reached: null,
      of_first: null,
      share_of_previous: null,
      passed_without: null,
      went_on: null,
      open: null,
      lost: null,
      ended_otherwise: null,
      endings: [],
      reasons: [],
      time: null,
      why: { reached: 'not-held' },
    }),
  );
  return {
    chain,
    begins_at: null,
    stages,
    obstacles: [],
    by_region: [],
    by_sector: [],
    without_beginning: null,
    undated: null,
    largest_case: null,
    why: { begins_at: 'not-held', without_beginning: 'not-held', undated: 'not-held', largest_case: 'not-held' },
  };
}
