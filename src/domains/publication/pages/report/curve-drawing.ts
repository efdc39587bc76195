import { at, colour, type Drawing, textAt } from '../../../../platform/charts/svg.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { Curve, TimeInStage } from '../../../caseload/public.ts';
import { reportText } from './messages.ts';
import type { Words } from './words.ts';

const height = 210;
const room = { left: 52, top: 10, bottom: 26 };
const innerHeight = height - room.top - room.bottom;

/** Marks of the day axis, from short to long: months, quarters, half years, years. */
const dayMarks = [
  [0, 10, 20, 30],
  [0, 30, 60],
  [0, 30, 60, 90],
  [0, 90, 180],
  [0, 180, 365],
  [0, 365, 730],
  [0, 365, 730, 1095],
  [0, 730, 1460],
  [0, 1095, 2190],
  [0, 1460, 2920],
];

type Scale = {
  readonly x: (days: number) => number;
  readonly y: (share: number) => number;
  readonly marks: readonly number[];
  readonly right: number;
};

/** The axis ends at the first round number of days that holds the curves. */
function scaleFor(curves: readonly Curve[], width: number, labelRoom: number): Scale {
  const longest = Math.max(1, ...curves.flatMap((curve) => curve.map(([days]) => days)));
  const marks = dayMarks.find((days) => (days.at(-1) ?? 0) >= longest) ?? [0, longest];
  const end = marks.at(-1) ?? longest;
  const right = width - labelRoom;
  return {
    marks,
    right,
    x: (days) => room.left + ((right - room.left) * Math.min(days, end)) / end,
    y: (share) => room.top + innerHeight * (1 - share),
  };
}

/** The outline of a step curve, level until the next day at which a person leaves. */
function steps(curve: Curve, pick: 1 | 2 | 3, { x, y }: Scale, lastDay: number): string {
  let level = 0;
  const path = [`${at(x(0))} ${at(y(0))}`];
  for (const point of curve) {
    path.push(`${at(x(point[0]))} ${at(y(level))}`);
    level = point[pick];
    path.push(`${at(x(point[0]))} ${at(y(level))}`);
  }
  path.push(`${at(x(lastDay))} ${at(y(level))}`);
  return path.join('L');
}

/** Distinguished by their dashes too. */
const looks = {
  on: { colour: colour.sea, dashes: null },
  lost: { colour: colour.ochre, dashes: '6 2' },
  other: { colour: colour.stone, dashes: '2 2' },
} as const;

type Drawn = { readonly curve: Curve; readonly look: keyof typeof looks; readonly text: string };

function drawnCurve({ curve, look }: Drawn, scale: Scale, lastDay: number): Html {
  const { colour: stroke, dashes } = looks[look];
  const upper = steps(curve, 3, scale, lastDay);
  const lower = steps(curve, 2, scale, lastDay).split('L').reverse().join('L');
  return html`<path fill="${stroke}" opacity="0.18" d="M${upper}L${lower}Z"/><path fill="none" stroke="${stroke}" stroke-width="2"${dashes && html` stroke-dasharray="${dashes}"`} d="M${steps(curve, 1, scale, lastDay)}"/>`;
}

/** Names at the ends of the curves, pushed apart where they would touch. */
function names(drawn: readonly Drawn[], scale: Scale, lastDay: number): Html {
  let lowest = Number.POSITIVE_INFINITY;
  const placed = drawn
    .map(({ curve, text }) => ({ text, share: curve.at(-1)?.[1] ?? 0 }))
    .toSorted((a, b) => a.share - b.share)
    .map(({ share, text }) => {
      lowest = Math.min(scale.y(share) + 4, lowest - 18);
      return textAt(scale.x(lastDay) + 6, lowest, text, { bold: true });
    });
  return html`${placed}`;
}

function axes(scale: Scale, words: Words): Html {
  const style = { colour: colour.ink2 };
  const shares = [0, 0.5, 1].map(
    (share) =>
      html`<path stroke="${colour.lineStrong}" stroke-width="0.5" d="M${room.left} ${at(scale.y(share))}H${at(scale.right)}"/>${textAt(room.left - 6, scale.y(share) + 4, words.percent(share), { ...style, anchor: 'end' })}`,
  );
  const days = scale.marks.map((mark) =>
    textAt(scale.x(mark), height - room.bottom + 18, words.number(mark), { ...style, anchor: 'middle' }),
  );
  return html`${shares}${days}`;
}

/**
 * Which share of those in a stage had gone on, dropped out or ended otherwise by each day, with bands of 95 %. `end` is the
 * last day of the axis. Null where too few left in any of these ways.
 */
export function curveDrawing(
  time: TimeInStage,
  width: number,
  words: Words,
): { readonly drawing: Drawing; readonly end: number } | null {
  const { t } = words;
  const { curves } = time;
  if (!curves || time.at.length === 0) return null;
  const all: readonly Drawn[] = [
    { curve: curves.went_on, look: 'on', text: t(reportText.curveWentOn) },
    { curve: curves.lost, look: 'lost', text: t(reportText.curveLost) },
    { curve: curves.ended_otherwise, look: 'other', text: t(reportText.curveOtherwise) },
  ];
  const drawn = all.filter(({ curve }) => curve.length > 0);
  const scale = scaleFor(
    drawn.map(({ curve }) => curve),
    width,
    96,
  );
  const lastDay = Math.max(...drawn.flatMap(({ curve }) => curve.map(([days]) => days)));
  const content = html`${axes(scale, words)}${drawn.map((one) => drawnCurve(one, scale, lastDay))}${names(drawn, scale, lastDay)}`;
  return { drawing: { width, height, content }, end: scale.marks.at(-1) ?? 0 };
}
