import {
  type Cell,
  type FigureSystem,
  figuresToHide,
  valueIn,
} from '../../../statistics/disclosure/cell-suppression.ts';
import { smallCounts } from '../../../statistics/disclosure/primary-suppression.ts';
import type { Why } from '../schema.ts';
import { smallestShown } from './smallest-shown.ts';

/** A figure by its id: its count, or why there is none. */
export type Figure = { readonly count: number | null; readonly why: Why | null };
export type FigureOf = (id: string) => Figure;

const notHeld: Figure = { count: null, why: 'not-held' };
const suppressed: Figure = { count: null, why: 'suppressed' };

/** Builds a system of figures piece by piece. */
export type SystemWriter = {
  /** A new count, too fine to show. */
  readonly count: (value: number) => number;
  readonly same: (left: readonly number[], right: readonly number[]) => void;
  readonly cell: (id: string, counts: readonly number[], cost: number) => void;
  /** A figure that readers can work out themselves. */
  readonly guard: (id: string, counts: readonly number[]) => void;
  readonly system: () => FigureSystem;
};

export function systemWriter(): SystemWriter {
  const counts: number[] = [];
  const equal: [readonly number[], readonly number[]][] = [];
  const cells: Cell[] = [];
  return {
    count: (value) => counts.push(value) - 1,
    same: (left, right) => void equal.push([left, right]),
    cell: (id, of, cost) => void cells.push({ id, counts: of, cost, isPublished: true }),
    guard: (id, of) => void cells.push({ id, counts: of, cost: 0, isPublished: false }),
    system: () => ({ counts, equal, cells, leastHidden: 1 }),
  };
}

/** The figures of a system as they may be shown. What it does not know is not held. */
export function shownFigures(system: FigureSystem): FigureOf {
  const hidden = figuresToHide(system, smallCounts(system, smallestShown));
  const figures = new Map<string, Figure>();
  for (const cell of system.cells) {
    if (!cell.isPublished) continue;
    figures.set(cell.id, hidden.has(cell.id) ? suppressed : { count: valueIn(system, cell), why: null });
  }
  return (id) => figures.get(id) ?? notHeld;
}

/** More than any reader misses anything: a figure that is already shown and must stay so. */
const alreadyShown = 1_000_000;

export type PartsWriter = Pick<SystemWriter, 'count' | 'cell' | 'guard' | 'same'> & {
  /** A whole that is already decided: its parts are these counts. */
  readonly whole: (id: string, counts: readonly number[], figure: Figure) => void;
};

/**
 * The parts of figures that are already decided. Parts are shown only where their wholes are; where even the parts cannot be
 * shown without giving one away (5 dropped out, by two exits: each is then known to be below five) the answer is null and
 * not even their names are shown. So what is shown of the parts never says anything about the wholes.
 */
export function shownParts(write: (writer: PartsWriter) => void): FigureOf | null {
  const writer = systemWriter();
  const wholes: string[] = [];
  let isWholeShown = true;
  write({
    ...writer,
    whole: (id, counts, figure) => {
      wholes.push(id);
      if (figure.why === 'suppressed') isWholeShown = false;
      writer.cell(id, counts, alreadyShown);
    },
  });
  if (!isWholeShown) return null;
  const figure = shownFigures(writer.system());
  return wholes.some((id) => figure(id).why === 'suppressed') ? null : figure;
}

export const suppressedFigure: FigureOf = () => suppressed;
