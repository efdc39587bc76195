import type { PublishedFigure } from './published-figure.ts';
import { figuresFor } from './series.ts';

export type FigureConflict = { readonly group: string; readonly figures: readonly PublishedFigure[] };

/** Figures that say different things about the same matter, side by side, in the order of the files. */
export function conflictsAmong(figures: readonly PublishedFigure[]): FigureConflict[] {
  const groups = new Map<string, PublishedFigure[]>();
  for (const figure of figures) {
    if (figure.conflict_group !== null) {
      groups.set(figure.conflict_group, [...(groups.get(figure.conflict_group) ?? []), figure]);
    }
  }
  return [...groups].map(([group, members]) => ({ group, figures: members }));
}

/** What is left of a figure when its largest known part is taken away. */
export type WithoutLargest = {
  readonly whole: PublishedFigure;
  /** A single case, or a sector when that is the largest part the source gives. */
  readonly kind: 'case' | 'sector';
  /** What was taken away, the largest first; null value when the source names a large case and not its size. */
  readonly removed: readonly PublishedFigure[];
  /** What is left after each, or null when it is not known; as rough as the roughest of the figures. */
  readonly left: readonly { readonly value: number | null; readonly qualifier: PublishedFigure['qualifier'] }[];
};

const largestCases = ['largest-case', 'second-largest-case'];

/** An exact part leaves the whole as exact or as rough as it was; a rough part makes what is left rough. */
function qualifierLeft(
  before: PublishedFigure['qualifier'],
  part: PublishedFigure['qualifier'],
): PublishedFigure['qualifier'] {
  return part === 'exact' ? before : 'about';
}

/**
 * A figure without its largest case, and without its two largest when both are known; failing that without its largest
 * sector. Null when the sources give no large part. One large case can be most of a year, so a change can be one case.
 */
export function withoutLargest(figures: readonly PublishedFigure[], whole: PublishedFigure): WithoutLargest | null {
  const parts = figures.filter(
    (figure) =>
      figure.country === whole.country &&
      figure.year === whole.year &&
      figure.metric === whole.metric &&
      figure.unit === whole.unit &&
      figure.offence === whole.offence &&
      figure.purpose === whole.purpose,
  );
  const cases = largestCases.flatMap((breakdown) => parts.filter((part) => part.breakdown === breakdown));
  const sectors = parts.filter((part) => part.breakdown.startsWith('sector:'));
  const largestSector = sectors.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 1);
  // A sector of known size is worth more than a case of unknown size.
  const known = cases.some((part) => part.value !== null);
  const removed = known || sectors.length === 0 ? cases : largestSector;
  if (removed.length === 0 || whole.breakdown !== 'all') {
    return null;
  }
  let value = whole.value;
  let qualifier = whole.qualifier;
  const left = removed.map((part) => {
    value = value === null || part.value === null ? null : value - part.value;
    qualifier = qualifierLeft(qualifier, part.qualifier);
    return { value, qualifier };
  });
  return { whole, kind: removed === largestSector ? 'sector' : 'case', removed, left };
}

/** What is counted of one offence in one year, from handled to cleared. Each is null when there is no such row. */
export type HandledChain = {
  readonly handled: PublishedFigure | null;
  readonly investigated: PublishedFigure | null;
  readonly writtenOff: PublishedFigure | null;
  /** Derived; cleared is not convicted. */
  readonly cleared: PublishedFigure | null;
  /** Per cent of handled (personuppklaringsprocent). */
  readonly clearedOfHandled: PublishedFigure | null;
  /** Per cent of investigated (lagföringsprocent). */
  readonly clearedOfInvestigated: PublishedFigure | null;
};

/** The handled offences of one year with what became of them. Offences all through: no persons, no convictions. */
export function handledChain(
  figures: readonly PublishedFigure[],
  year: string,
  offence: string,
  purpose: string | null = null,
  breakdown = 'all',
): HandledChain {
  const only = (metric: string): PublishedFigure | null =>
    figuresFor(figures, { country: 'SE', metric, offence, purpose, breakdown }).find(
      (figure) => figure.year === year,
    ) ?? null;
  return {
    handled: only('handled'),
    investigated: only('investigated'),
    writtenOff: only('written-off'),
    cleared: only('cleared'),
    clearedOfHandled: only('cleared-pct'),
    clearedOfInvestigated: only('prosecution-pct'),
  };
}
