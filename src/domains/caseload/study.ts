import { type Chain, chains, type Kind, kinds, type Unit } from './codes/stages.ts';
import { isoDay, unknownDay } from './day.ts';
import { type Caseload, inspectionPlace, lastDay, signalPlace } from './file/caseload.ts';
import { heldChains } from './file/held.ts';
import { chainFigures, unheldChain } from './funnel/chain-figures.ts';
import { counterfactual } from './funnel/counterfactual.ts';
import { funnelFigures, type Tallied } from './funnel/figures.ts';
import { groupFigures } from './funnel/group-figures.ts';
import { type ChainTally, type Period, tallyChain } from './paths/chain-tally.ts';
import { subjectsOf } from './paths/subjects.ts';
import type { ChainFigures, Study, Why } from './schema.ts';
import { smallestShown } from './suppression/smallest-shown.ts';

/** What is asked of a caseload. Days as ISO; null leaves the period open, and follows open cases to the last day in the file. */
export type Question = {
  readonly unit: Unit;
  readonly from: number | null;
  readonly to: number | null;
  readonly followedTo: number | null;
};

/** From where chance is drawn when no other beginning is asked for. */
const usualSeed = 1;

/** Whether both the largest case and everyone beside it are as many people as may be shown. */
const hasLargeCase = ({ groups, base, atoms }: ChainTally): boolean => {
  const cohort = atoms.reduce((sum, atom) => sum + ((atom.reached & (1 << base)) === 0 ? 0 : atom.count), 0);
  return groups.largestCase >= smallestShown && cohort - groups.largestCase >= smallestShown;
};

type Source = Study['sources'][number];

const isSmall = (value: number): boolean => value > 0 && value < smallestShown;

/** Signals and inspections of the period, each counted once by its id. They come before the chains and never in their shares. */
function mattersOf(caseload: Caseload, kind: Kind, period: Period): Source['matters'] {
  const { columns, rowCount, head } = caseload;
  const kindCode = kinds.indexOf(kind);
  const why: Record<string, Why> = {};
  const countOf = (place: number, word: string, name: string): number | null => {
    const firstDays = new Map<number, number>();
    let nameless = 0;
    let any = head.holds[kind].has(word);
    const isInPeriod = (day: number): boolean =>
      (period.followedTo === null || day <= period.followedTo) &&
      ((period.from === null && period.to === null) ||
        (day !== unknownDay &&
          (period.from === null || day >= period.from) &&
          (period.to === null || day <= period.to)));
    for (let row = 0; row < rowCount; row += 1) {
      if (columns.unit[row] !== 3 || columns.place[row] !== place || columns.kind[row] !== kindCode) continue;
      any = true;
      const id = columns.caseFile[row] as number;
      const day = columns.day[row] as number;
      if (id < 0) nameless += isInPeriod(day) ? 1 : 0;
      else {
        const known = firstDays.get(id);
        if (known === undefined || known === unknownDay || (day !== unknownDay && day < known)) firstDays.set(id, day);
      }
    }
    let count = nameless;
    for (const day of firstDays.values()) if (isInPeriod(day)) count += 1;
    if (!any) why[name] = 'not-held';
    else if (isSmall(count)) why[name] = 'suppressed';
    return why[name] ? null : count;
  };
  return {
    signals: countOf(signalPlace, 'signal', 'signals'),
    inspections: countOf(inspectionPlace, 'inspection', 'inspections'),
    why,
  };
}

/** What if one obstacle were removed: asked of operational data in the criminal chain, and of nothing else. */
function whatIfIn(tally: ChainTally, figures: ChainFigures, kind: Kind, seed: number): ChainFigures {
  const found = kind === 'lived' && tally.chain === 'criminal' ? counterfactual(tally, figures, seed) : null;
  return found ? { ...figures, without_obstacle: found } : figures;
}

function sourceOf(caseload: Caseload, question: Question, kind: Kind, period: Period, seed: number): Source {
  const held = heldChains(caseload, question.unit, kind);
  const subjects = subjectsOf(caseload, question.unit, kind, question.followedTo);
  const tallied = new Map<Chain, Tallied>();
  for (const chain of chains) {
    const base = held[chain].stages.indexOf(true);
    if (base < 0) continue;
    const tally = tallyChain(caseload, subjects, chain, base, held[chain], period);
    tallied.set(chain, { tally, held: held[chain] });
  }
  const funnel = funnelFigures([...tallied.values()]);
  const split = [...tallied.values()].flatMap(({ tally, held: { stages } }) => (stages[tally.base + 1] ? [tally] : []));
  const groups = {
    places: groupFigures(split, 'places', funnel),
    sectors: groupFigures(split, 'sectors', funnel),
    agencies: groupFigures(split, 'agencies', funnel),
    largest: groupFigures(split.filter(hasLargeCase), 'largest', funnel),
  };
  return {
    kind,
    matters: mattersOf(caseload, kind, period),
    unnamed_rows: isSmall(subjects.unnamed) ? null : subjects.unnamed,
    why: isSmall(subjects.unnamed) ? { unnamed_rows: 'suppressed' } : {},
    chains: chains.map((chain) => {
      const found = tallied.get(chain);
      if (!found) return unheldChain(chain);
      return whatIfIn(found.tally, chainFigures(found, funnel, groups, caseload.agencies), kind, seed);
    }),
  };
}

/** Whether any figure of it is not shown because it is small, or because a small one could be worked out from it. */
const hidesAny = (part: unknown): boolean =>
  part === 'suppressed' || (typeof part === 'object' && part !== null && Object.values(part).some(hidesAny));

/**
 * The study of one caseload: for each kind of data (operational, reviewed; beside each other, never added) the three chains,
 * with what may be shown of them. A pure function of the file, the question and the seed of chance: the same file gives the
 * same answer.
 */
export function studyOf(caseload: Caseload, question: Question, fileName: string, seed = usualSeed): Study {
  const followedTo = question.followedTo ?? caseload.head.followedTo ?? lastDay(caseload);
  const period: Period = { from: question.from, to: question.to, followedTo };
  const inFile = kinds.filter((_, code) => caseload.columns.kind.includes(code));
  // A file with a header and no rows holds nothing, and says so as operational data.
  const present: readonly Kind[] = inFile.length > 0 ? inFile : ['lived'];
  const day = (value: number | null): string | null => (value === null ? null : isoDay(value));
  const sources = present.map((kind) => sourceOf(caseload, { ...question, followedTo }, kind, period, seed));
  const apart = Object.fromEntries([...caseload.apart].map(([name, value]) => [name, isSmall(value) ? null : value]));
  const hidesRows = hidesAny(sources) || Object.values(apart).includes(null);
  return {
    cape: 'study',
    format: 1,
    file: {
      name: fileName,
      format: caseload.format === 'htcds' ? 'htcds-2.0' : 'cape-caseload',
      rows: hidesRows ? null : caseload.fileRows,
      invented: caseload.head.invented,
      country: caseload.country,
      apart,
      why: hidesRows ? { rows: 'suppressed' } : {},
    },
    question: {
      unit: question.unit,
      from: day(question.from),
      to: day(question.to),
      followed_to: day(followedTo),
      confidence: 0.95,
      smallest_shown: 5,
    },
    sources,
  };
}
