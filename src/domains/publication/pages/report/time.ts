import { type Html, html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, StageFigures, TimeInStage } from '../../../caseload/public.ts';
import { curveDrawing } from './curve-drawing.ts';
import { fileLinks } from './files.ts';
import { reportText } from './messages.ts';
import { noteText } from './note-messages.ts';
import { tableText } from './table-messages.ts';
import { stageTimeTable } from './tables.ts';
import type { Words } from './words.ts';

function curveFigure(
  stage: StageFigures,
  time: TimeInStage,
  words: Words,
): { readonly drawn: Html; readonly end: number } | null {
  const { t } = words;
  const made = curveDrawing(time, 420, words);
  const row = time.at.at(-1);
  if (!made || !row) return null;
  const alt = t(reportText.timeAlt, {
    stage: words.name('stage', stage.stage),
    days: t(tableText.days, { days: row.days }),
    wentOn: words.percent(row.went_on),
    lost: words.percent(row.lost),
  });
  const { width, height, content } = made.drawing;
  const drawn = html`<svg class="curve" direction="ltr" viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}">${content}</svg>`;
  return { drawn, end: made.end };
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

export function halfLine(time: TimeInStage, words: Words): string {
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

/** Time in each stage, on the scale from no one to all: the longest is shown, the others are folded. */
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
