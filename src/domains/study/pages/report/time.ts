import { type Html, html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, Curve, StageFigures, TimeInStage } from '../../schema.ts';
import { fileLinks } from './files.ts';
import { reportText } from './messages.ts';
import { noteText } from './note-messages.ts';
import { tableText } from './table-messages.ts';
import { stageTimeTable } from './tables.ts';
import type { Words } from './words.ts';

const box = { width: 360, height: 210, left: 48, right: 86, top: 10, bottom: 24 };
const inner = { width: box.width - box.left - box.right, height: box.height - box.top - box.bottom };

const f = (value: number): string => value.toFixed(1);
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
};

/** The axis ends at the first round number of days that holds the curves. */
function scaleFor(curves: readonly Curve[]): Scale {
  const longest = Math.max(1, ...curves.flatMap((curve) => curve.map(([days]) => days)));
  const marks = dayMarks.find((days) => (days.at(-1) ?? 0) >= longest) ?? [0, longest];
  const end = marks.at(-1) ?? longest;
  return {
    marks,
    x: (days) => box.left + (inner.width * Math.min(days, end)) / end,
    y: (share) => box.top + inner.height * (1 - share),
  };
}

/** The outline of a step curve, level until the next day at which somebody leaves. */
function steps(curve: Curve, pick: 1 | 2 | 3, { x, y }: Scale, start: number, lastDay: number): string {
  let height = start;
  const path = [`${f(x(0))} ${f(y(start))}`];
  for (const point of curve) {
    path.push(`${f(x(point[0]))} ${f(y(height))}`);
    height = point[pick];
    path.push(`${f(x(point[0]))} ${f(y(height))}`);
  }
  path.push(`${f(x(lastDay))} ${f(y(height))}`);
  return path.join('L');
}

function drawnCurve(curve: Curve, look: string, scale: Scale, lastDay: number): Html | null {
  if (curve.length === 0) return null;
  const upper = steps(curve, 3, scale, 0, lastDay);
  const lower = steps(curve, 2, scale, 0, lastDay).split('L').reverse().join('L');
  return html`<path class="band ${look}" d="M${upper}L${lower}Z"/><path class="line ${look}" d="M${steps(curve, 1, scale, 0, lastDay)}"/>`;
}

/** Labels at the ends of curves, pushed apart where they would touch. */
function labels(
  ends: readonly { readonly share: number; readonly look: string; readonly text: string }[],
  { x, y }: Scale,
  lastDay: number,
): Html {
  let lowest = Number.POSITIVE_INFINITY;
  const placed = ends
    .toSorted((a, b) => a.share - b.share)
    .map(({ share, look, text }) => {
      const at = Math.min(y(share) + 4, lowest - 16);
      lowest = at;
      return html`<text class="${look}" x="${f(x(lastDay) + 6)}" y="${f(at)}">${text}</text>`;
    });
  return html`${placed}`;
}

function axes(scale: Scale, words: Words): Html {
  return html`${[0, 0.5, 1].map((share) => html`<path class="grid" d="M${box.left} ${f(scale.y(share))}H${box.width - box.right}"/><text class="axis" x="${box.left - 6}" y="${f(scale.y(share) + 4)}" text-anchor="end">${words.percent(share)}</text>`)}${scale.marks.map((days) => html`<text class="axis" x="${f(scale.x(days))}" y="${box.height - box.bottom + 16}" text-anchor="middle">${words.number(days)}</text>`)}`;
}

function curveFigure(
  stage: StageFigures,
  time: TimeInStage,
  words: Words,
): { readonly drawn: Html; readonly end: number } | null {
  const { t } = words;
  const curves = time.curves;
  const row = time.at.at(-1);
  if (!curves || !row) return null;
  const drawn = [
    { curve: curves.went_on, look: 'on', text: t(reportText.curveWentOn) },
    { curve: curves.lost, look: 'lost', text: t(reportText.curveLost) },
    { curve: curves.ended_otherwise, look: 'other', text: t(reportText.curveOtherwise) },
  ].filter(({ curve }) => curve.length > 0);
  const scale = scaleFor(drawn.map(({ curve }) => curve));
  const lastDay = Math.max(...drawn.flatMap(({ curve }) => curve.map(([days]) => days)));
  const name = words.name('stage', stage.stage);
  const alt = t(reportText.timeAlt, {
    stage: name,
    days: t(tableText.days, { days: row.days }),
    wentOn: words.percent(row.went_on),
    lost: words.percent(row.lost),
  });
  const ends = drawn.map(({ curve, look, text }) => ({ look, text, share: curve.at(-1)?.[1] ?? 0 }));
  const figure = html`<svg class="curve" direction="ltr" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${alt}">${axes(scale, words)}${drawn.map(({ curve, look }) => drawnCurve(curve, look, scale, lastDay))}${labels(ends, scale, lastDay)}</svg>`;
  return { drawn: figure, end: scale.marks.at(-1) ?? 0 };
}

/** At risk, and what had become of the rest, under the axis of a curve; it scrolls where it is wider than the page. */
function riskTable(time: TimeInStage, end: number, titleId: string, words: Words): Html {
  const { t, number, percent } = words;
  const at = time.at.filter(({ days }) => days <= end);
  const rows = [
    [tableText.colAtRisk, (row: TimeInStage['at'][number]) => number(row.at_risk)],
    [tableText.wentOn, (row: TimeInStage['at'][number]) => percent(row.went_on)],
    [tableText.lost, (row: TimeInStage['at'][number]) => percent(row.lost)],
  ] as const;
  return html`<div class="scroll" role="group" aria-labelledby="${titleId}" tabindex="0"><table class="risk" aria-labelledby="${titleId}"><thead><tr><th scope="col">${t(tableText.colAfter)}</th>${at.map(({ days }) => html`<th scope="col">${number(days)}</th>`)}</tr></thead><tbody>${rows.map(([text, value]) => html`<tr><th scope="row">${t(text)}</th>${at.map((row) => html`<td>${value(row)}</td>`)}</tr>`)}</tbody></table></div>`;
}

function halfLine(time: TimeInStage, words: Words): string {
  const { t, number } = words;
  const half = time.half_left;
  if (!half) return '';
  if (half.days === null) return t(reportText.timeHalf, { days: t(tableText.daysLater) });
  const days = t(tableText.days, { days: Math.round(half.days) });
  if (half.lower === null || half.upper === null) return t(reportText.timeHalf, { days });
  return t(reportText.timeHalfInterval, {
    days,
    lower: number(Math.round(half.lower)),
    upper: number(Math.round(half.upper)),
  });
}

/** The stage whose median is longest. */
export function longestStay(chain: ChainFigures): StageFigures | null {
  const timed = chain.stages.filter((stage) => stage.time?.half_left?.days != null);
  return timed.toSorted((a, b) => (b.time?.half_left?.days ?? 0) - (a.time?.half_left?.days ?? 0))[0] ?? null;
}

function stageTime(chain: ChainFigures, stage: StageFigures, words: Words): Html | null {
  const figure = stage.time ? curveFigure(stage, stage.time, words) : null;
  if (!figure || !stage.time) return null;
  const name = words.name('stage', stage.stage);
  const id = `${chain.chain}-${stage.stage}-time`;
  const table = stageTimeTable(stage, id, words);
  const files = fileLinks(table, name, { name, file: id, drawing: figure.drawn }, words);
  return html`<li><h4 id="${id}">${name}</h4><p class="sub">${halfLine(stage.time, words)}</p>${figure.drawn}<p class="axisname" aria-hidden="true">${words.t(reportText.axisDays)}</p>${riskTable(stage.time, figure.end, id, words)}${files}</li>`;
}

/** Time in each stage, on the scale from nobody to everybody: the longest is shown, the others are folded. */
export function timeFigures(chain: ChainFigures, longest: StageFigures, words: Words): Html {
  const { t } = words;
  const drawn = (stages: readonly StageFigures[]): Html[] =>
    stages.flatMap((stage) => stageTime(chain, stage, words) ?? []);
  const first = drawn([longest]);
  const others = drawn(chain.stages.filter((stage) => stage !== longest));
  if (first.length + others.length === 0) return html`<p>${t(reportText.timeNone)}</p>`;
  return html`<ul class="curves">${first}</ul>
${others.length > 0 && html`<details class="twin"><summary>${t(noteText.otherStages, { count: others.length })}</summary><ul class="curves">${others}</ul></details>`}
`;
}
