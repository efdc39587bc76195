import type { PracticeRow } from './practice.ts';

/** What one unit did in one quarter that has ended, in numbers. `quarter` is its first day. */
export type UnitQuarter = {
  readonly unit: number;
  readonly quarter: string;
  /** How many different people did any of it. */
  readonly people: number;
  readonly visits: number;
  /** Visits of which it was said whether there was an interpreter, and those with one. */
  readonly counted: number;
  readonly interpreted: number;
  readonly screened: number;
  readonly handed: number;
  /** Hand-overs that the unit acknowledged, and those within a day of their coming. */
  readonly acknowledged: number;
  readonly withinADay: number;
};

/** The day on which the fifth person of a unit had completed a course. */
export type UnitTraining = { readonly unit: number; readonly trainedOn: string };

export const outcomeNames = ['screenings', 'hand-overs', 'interpreter', 'time'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

type CountedOutcome = {
  readonly count: (row: UnitQuarter) => number;
  readonly of: (row: UnitQuarter) => number;
  /** Whether what is counted is a part of what it is counted among, so that the rest could be one person's too. */
  readonly isPart: boolean;
};

export const outcomes: Readonly<Record<OutcomeName, CountedOutcome>> = {
  screenings: { count: ({ screened }) => screened, of: ({ visits }) => visits, isPart: false },
  'hand-overs': { count: ({ handed }) => handed, of: ({ visits }) => visits, isPart: false },
  interpreter: { count: ({ interpreted }) => interpreted, of: ({ counted }) => counted, isPart: true },
  time: { count: ({ withinADay }) => withinADay, of: ({ acknowledged }) => acknowledged, isPart: true },
};

/** A unit counts as trained from the first quarter that begins after the day on which its fifth person was. */
const trainedBy = (training: readonly UnitTraining[], { unit, quarter }: UnitQuarter): boolean =>
  training.some((one) => one.unit === unit && one.trainedOn < quarter);

/** One outcome as the estimators take it: per hundred, by unit and quarter, with the number of visits as what training cannot change. */
export const rowsOf = (
  name: OutcomeName,
  quarters: readonly UnitQuarter[],
  training: readonly UnitTraining[],
): PracticeRow[] =>
  quarters.flatMap((row) => {
    const { count, of } = outcomes[name];
    const among = of(row);
    if (among === 0) return [];
    const placebo = name === 'time' ? null : row.visits;
    return [
      {
        unit: String(row.unit),
        period: row.quarter,
        trained: trainedBy(training, row),
        value: (100 * count(row)) / among,
        of: among,
        placebo,
      },
    ];
  });

/** A figure of several units together, or that it may not be shown. Null: nothing was counted. */
export type Cell = { readonly count: number; readonly of: number } | 'hidden' | null;
export type QuarterLine = { readonly quarter: string; readonly trained: Cell; readonly untrained: Cell };

const smallestShown = 5;
const isSmall = (value: number): boolean => value > 0 && value < smallestShown;

/**
 * The trained units together beside those not yet trained, quarter by quarter. No unit stands alone, and nothing is shown of
 * one to four things, of what is left of them, or of what fewer than five people did.
 */
export function linesOf(
  name: OutcomeName,
  quarters: readonly UnitQuarter[],
  training: readonly UnitTraining[],
): QuarterLine[] {
  return [...new Set(quarters.map(({ quarter }) => quarter))].sort().map((quarter) => {
    const here = quarters.filter((row) => row.quarter === quarter);
    const group = (wanted: boolean): Cell =>
      cellOf(
        name,
        here.filter((row) => trainedBy(training, row) === wanted),
      );
    return { quarter, trained: group(true), untrained: group(false) };
  });
}

function cellOf(name: OutcomeName, rows: readonly UnitQuarter[]): Cell {
  const { count, of, isPart } = outcomes[name];
  const sum = (own: (row: UnitQuarter) => number): number => rows.reduce((all, row) => all + own(row), 0);
  const [found, among, people] = [sum(count), sum(of), sum((row) => row.people)];
  if (among === 0) return null;
  const isHidden = isSmall(among) || isSmall(found) || (isPart && isSmall(among - found)) || people < smallestShown;
  return isHidden ? 'hidden' : { count: found, of: among };
}
