import { colour, type Draw, type Drawing, stacked, textAt } from '../../../../platform/charts/svg.ts';
import { brokenIntoLines } from '../../../../platform/charts/text-measure.ts';
import { html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, StageFigures, TimeInStage } from '../../../caseload/public.ts';
import { curveDrawing } from '../report/curve-drawing.ts';
import { reportText } from '../report/messages.ts';
import { tableText } from '../report/table-messages.ts';
import { halfLine } from '../report/time.ts';
import type { Words } from '../report/words.ts';

const gap = 40;

/** How many were still there at each mark of the axis, as few columns as there is room for. */
function atRisk(time: TimeInStage, end: number, width: number, words: Words): string[] {
  const shown = time.at.filter(({ days }) => days <= end);
  const every = Math.max(1, Math.ceil(shown.length / Math.floor(width / 90)));
  const told = shown
    .filter((_, place) => place % every === 0)
    .map(({ days, at_risk: still }) => `${words.t(tableText.days, { days })}: ${words.number(still)}`);
  return brokenIntoLines(`${words.t(tableText.colAtRisk)}. ${told.join(' · ')}`, width);
}

function panel(stage: StageFigures, time: TimeInStage, width: number, words: Words): Drawing | null {
  const curve = curveDrawing(time, width, words);
  if (!curve) return null;
  const lines = [
    { text: [words.name('stage', stage.stage)], style: { bold: true, size: 16 } },
    { text: brokenIntoLines(halfLine(time, words), width), style: { colour: colour.ink2 } },
  ].flatMap(({ text, style }) => text.map((line) => ({ line, style })));
  const below = [words.t(reportText.axisDays), ...atRisk(time, curve.end, width, words)];
  const top = lines.length * 20 + 6;
  const under = top + curve.drawing.height + 4;
  const content = html`${lines.map(({ line, style }, place) => textAt(0, 16 + place * 20, line, style))}<g transform="translate(0 ${top})">${curve.drawing.content}</g>${below.map((line, place) => textAt(0, under + 14 + place * 19, line, { colour: colour.ink2 }))}`;
  return { width, height: under + below.length * 19 + 12, content };
}

/** Time in each stage: what had become of those in it by each day, one panel a stage, two beside each other where there is room. */
export const timeDrawing =
  (chain: ChainFigures, words: Words): Draw =>
  (width) => {
    const beside = width >= 900 ? 2 : 1;
    const room = (width - gap * (beside - 1)) / beside;
    const panels = chain.stages.flatMap((stage) => {
      const drawn = stage.time ? panel(stage, stage.time, room, words) : null;
      return drawn ? [drawn] : [];
    });
    const rows = Array.from({ length: Math.ceil(panels.length / beside) }, (_, row): Drawing => {
      const inRow = panels.slice(row * beside, row * beside + beside);
      const content = inRow.map(
        (one, place) => html`<g transform="translate(${place * (room + gap)} 0)">${one.content}</g>`,
      );
      return { width, height: Math.max(...inRow.map(({ height }) => height)), content: html`${content}` };
    });
    return stacked(rows, 16);
  };

/** Whether any stage has a curve. */
export const hasCurves = (chain: ChainFigures): boolean => chain.stages.some(({ time }) => time?.curves != null);
