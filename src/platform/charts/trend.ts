import * as Plot from '@observablehq/plot';
import { chartKey } from './chart-key.ts';
import { plotted } from './plotted.ts';
import { colour, type Draw, stacked } from './svg.ts';
import { textWidth } from './text-measure.ts';

export type TrendPoint = {
  readonly year: number;
  /** Null when it is not known: the line then stops, and goes on where there is a number again. */
  readonly value: number | null;
  readonly text: string;
  /** False where the source says about, more than or less than: the dot is then hollow. */
  readonly exact: boolean;
};

export type TrendSeries = { readonly label: string; readonly points: readonly TrendPoint[] };

/** From `year` on, something else is counted: years before and after cannot be compared. */
export type TrendBreak = { readonly year: number; readonly text: string };

type KnownPoint = { readonly year: number; readonly value: number; readonly text: string; readonly exact: boolean };

const strokes = [colour.sea, colour.ochre, colour.sky, colour.stone] as const;
const shapes = ['circle', 'diamond2', 'square2', 'triangle2'] as const;

const isKnown = (point: TrendPoint): point is KnownPoint => point.value !== null;

/**
 * Runs of years that follow each other: only those are joined, for what is between the others was not counted.
 * A year for which sources differ has several dots and no line, since a line would choose between them. No line crosses a
 * break, since its two sides cannot be compared.
 */
function runs(points: readonly KnownPoint[], breaks: readonly TrendBreak[]): KnownPoint[][] {
  const found: KnownPoint[][] = [];
  for (const point of points) {
    if (points.filter(({ year }) => year === point.year).length > 1) continue;
    const run = found.at(-1);
    const isBroken = breaks.some(({ year }) => year === point.year);
    if (run?.at(-1)?.year === point.year - 1 && !isBroken) run.push(point);
    else found.push([point]);
  }
  return found;
}

function marksOf(series: TrendSeries, index: number, breaks: readonly TrendBreak[]): Plot.Markish[] {
  const stroke = strokes[index % strokes.length] ?? colour.sea;
  const symbol = shapes[index % shapes.length] ?? 'circle';
  const known = series.points.filter(isKnown);
  const place = { x: 'year', y: 'value' } as const;
  return [
    ...runs(known, breaks).map((run) => Plot.line(run, { ...place, stroke, strokeWidth: 2.5 })),
    Plot.dot(known, {
      ...place,
      symbol,
      r: 5.5,
      stroke,
      strokeWidth: 2,
      fill: (point: KnownPoint) => (point.exact ? stroke : colour.ground),
    }),
  ];
}

type Side = 'above' | 'before' | 'after' | 'beside' | 'below';

const offsets: Readonly<Record<Side, { dx: number; dy: number; textAnchor: 'middle' | 'start' | 'end' }>> = {
  above: { dx: 0, dy: -17, textAnchor: 'middle' },
  before: { dx: -9, dy: -12, textAnchor: 'end' },
  after: { dx: 9, dy: -12, textAnchor: 'start' },
  beside: { dx: 10, dy: 0, textAnchor: 'start' },
  below: { dx: 0, dy: 19, textAnchor: 'middle' },
};

/** Numbers have a rim of the ground's colour, so that a line behind them does not cross them out. */
const written = { fill: colour.ink, fontWeight: 650, fontSize: 15, stroke: colour.ground, strokeWidth: 4 };

/** Where the number of a point is put, so that numbers of one year keep apart and none falls on the years below. */
function sideOf(point: KnownPoint, ofYear: readonly KnownPoint[], most: number): Side {
  const values = ofYear.map(({ value }) => value);
  if (point.value === Math.max(...values)) return 'above';
  return point.value === Math.min(...values) && point.value > most * 0.15 ? 'below' : 'beside';
}

/** How many pixels a year is wide, and how many a value of one is high. */
type Scale = { readonly ofYear: number; readonly ofValue: number };

/** A number that the line of its own series would run through is put on the other side of it. */
function besideLine(point: KnownPoint, run: readonly KnownPoint[], { ofYear, ofValue }: Scale): Side {
  const half = textWidth(point.text, 15, true) / 2;
  const crosses = (other: KnownPoint | undefined): boolean =>
    other !== undefined && ((other.value - point.value) * ofValue * Math.min(half, ofYear)) / ofYear > 5;
  const place = run.indexOf(point);
  const [fromAbove, toAbove] = [crosses(run[place - 1]), crosses(run[place + 1])];
  if (fromAbove && toAbove) return 'below';
  return toAbove ? 'before' : fromAbove ? 'after' : 'above';
}

function numberMarks(
  series: readonly TrendSeries[],
  breaks: readonly TrendBreak[],
  most: number,
  scale: Scale,
): Plot.Markish[] {
  const known = series.flatMap(({ points }) => points).filter(isKnown);
  const joined = series.flatMap(({ points }) => runs(points.filter(isKnown), breaks));
  const years = known.map(({ year }) => year);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const placed = known.map((point) => {
    const ofYear = known.filter(({ year }) => year === point.year);
    const side = sideOf(point, ofYear, most);
    const run = joined.find((one) => one.includes(point)) ?? [];
    const leaning = side === 'above' && ofYear.length === 1 ? besideLine(point, run, scale) : side;
    // At an edge there is no room beside the dot, and below the lowest are the years.
    const hasRoom = {
      above: true,
      beside: true,
      before: point.year > firstYear,
      after: point.year < lastYear,
      below: side === 'below' || point.value > most * 0.15,
    }[leaning];
    return { ...point, side: hasRoom ? leaning : side };
  });
  return (Object.keys(offsets) as Side[]).map((side) =>
    Plot.text(
      placed.filter((point) => point.side === side),
      { x: 'year', y: 'value', text: 'text', ...offsets[side], ...written },
    ),
  );
}

/** A question mark for every year that no series has a number for. It is in mid-air: at the foot it would read as zero. */
function unknownMarks(points: readonly TrendPoint[], most: number): Plot.Markish[] {
  const known = new Set(points.filter(isKnown).map((point) => point.year));
  const years = [...new Set(points.map((point) => point.year))].filter((year) => !known.has(year));
  const place = { x: (year: number) => year, y: () => most * 0.5 };
  return [
    Plot.dot(years, { ...place, r: 11, fill: colour.ground, stroke: colour.lineStrong, strokeDasharray: '3 3' }),
    Plot.text(years, { ...place, text: () => '?', fill: colour.ink2, fontSize: 14 }),
  ];
}

/** A line between the years where what is counted changes, with the words on the side on which there is more room. */
function breakMarks(breaks: readonly TrendBreak[], years: readonly number[], most: number): Plot.Markish[] {
  const middle = (Math.min(...years) + Math.max(...years)) / 2;
  const place = { x: ({ year }: TrendBreak) => year - 0.5, y: () => most * 1.02 };
  return [
    Plot.ruleX(breaks, { x: place.x, stroke: colour.ink, strokeWidth: 1.5, strokeDasharray: '5 4' }),
    ...(['start', 'end'] as const).map((textAnchor) =>
      Plot.text(
        breaks.filter(({ year }) => year - 0.5 > middle === (textAnchor === 'end')),
        {
          ...place,
          text: ({ text }: TrendBreak) => text,
          textAnchor,
          dx: textAnchor === 'end' ? -6 : 6,
          dy: -36,
          fill: colour.ink,
          fontSize: 14,
        },
      ),
    ),
  ];
}

/** Years by the room there is: a label takes about 44 pixels. */
function yearTicks(years: readonly number[], room: number): number[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const step = [1, 2, 5, 10].find((every) => ((last - first) / every + 1) * 44 <= room) ?? 10;
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}

/** How far the numbers of a year reach out to the side of it: half of the widest, or all of one that is beside. */
function reach(points: readonly TrendPoint[], year: number): number {
  const ofYear = points.filter(isKnown).filter((point) => point.year === year);
  const widths = ofYear.map(({ text }) => textWidth(text, 15, true));
  return Math.ceil(Math.max(26, ...widths.map((wide) => (ofYear.length > 2 ? wide + 10 : wide / 2))));
}

/**
 * One unit over the years, from zero, with the number at every point. Several series may share it if they share the unit. A
 * break within the years is a line with words; one before or after them is not drawn.
 */
export function trend(series: readonly TrendSeries[], allBreaks: readonly TrendBreak[] = []): Draw {
  const points = series.flatMap((one) => one.points);
  const years = points.map((point) => point.year);
  const most = Math.max(1, ...points.map((point) => point.value ?? 0));
  const breaks = allBreaks.filter(({ year }) => year > Math.min(...years) && year <= Math.max(...years));
  return (width) => {
    const wordRoom = breaks.length > 0 ? 20 : 0;
    const height = (width >= 500 ? 250 : 220) + wordRoom;
    const [left, right] = [reach(points, Math.min(...years)), reach(points, Math.max(...years))];
    const chart = plotted(width, height, {
      marginLeft: left,
      marginRight: right,
      marginTop: 34 + wordRoom,
      marginBottom: 30,
      x: { domain: [Math.min(...years) - 0.15, Math.max(...years) + 0.15], axis: null },
      y: { domain: [0, most * 1.02], axis: null },
      marks: [
        Plot.ruleY([0], { stroke: colour.lineStrong }),
        Plot.axisX(yearTicks(years, width - left - right), {
          tickFormat: (year: number) => String(year),
          label: null,
          tickSize: 6,
          fontSize: 14,
          color: colour.ink2,
        }),
        ...unknownMarks(points, most),
        ...breakMarks(breaks, years, most),
        ...series.flatMap((one, index) => marksOf(one, index, breaks)),
        ...numberMarks(series, breaks, most, {
          ofYear: (width - left - right) / Math.max(1, Math.max(...years) - Math.min(...years) + 0.3),
          ofValue: (height - 64 - wordRoom) / (most * 1.02),
        }),
      ],
    });
    if (series.length < 2) return chart;
    const entries = series.map((one, index) => ({
      label: one.label,
      fill: strokes[index % strokes.length] ?? colour.sea,
      shape: 'line' as const,
    }));
    return stacked([chartKey(entries, width), chart], 6);
  };
}
