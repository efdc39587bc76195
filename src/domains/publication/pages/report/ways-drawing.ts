import { colour, type Draw, textAt } from '../../../../platform/charts/svg.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, StageFigures } from '../../../caseload/public.ts';
import { largestLoss } from '../../../caseload/public.ts';
import { reportText } from './messages.ts';
import { tableText } from './table-messages.ts';
import { waysText } from './ways-messages.ts';
import type { Words } from './words.ts';

/** One flow that leaves a stage downwards, in the figure's own units. */
type End = {
  readonly look: Look;
  readonly count: number;
  readonly lines: readonly string[];
  readonly isBold: boolean;
  /** Where it leads, and the ending that is named beside it, as the table says them. */
  readonly to: string;
  readonly mostOften?: string;
};

const frame = { top: 30, height: 230, node: 10, least: 1.5 };
const lineHeight = 18;

/** How a flow looks. What has not dropped out has no fill, so that it is distinguished without colour. */
const looks = {
  on: html`fill="${colour.sea}" opacity="0.45"`,
  gone: html`fill="${colour.stone}" opacity="0.55"`,
  most: html`fill="${colour.ochre}"`,
  still: html`fill="none" stroke="${colour.sky}" stroke-width="1.2" stroke-dasharray="4 2"`,
  aside: html`fill="none" stroke="${colour.stone}" stroke-width="1.2"`,
  unsure: html`fill="none" stroke="${colour.stone}" stroke-width="1.2" stroke-dasharray="2 2"`,
} as const;
type Look = keyof typeof looks;

const f = (value: number): string => value.toFixed(1);

/** A band of one thickness from a point to another, bent like a river: level where it leaves and where it arrives. */
function band(x1: number, y1: number, x2: number, y2: number, thick: number): string {
  const middle = (x1 + x2) / 2;
  return `M${f(x1)} ${f(y1)}C${f(middle)} ${f(y1)} ${f(middle)} ${f(y2)} ${f(x2)} ${f(y2)}V${f(y2 + thick)}C${f(middle)} ${f(y2 + thick)} ${f(middle)} ${f(y1 + thick)} ${f(x1)} ${f(y1 + thick)}Z`;
}

/** What leaves a stage and does not come to the next; `both` are those who do. */
export function endsOf(stage: StageFigures, both: number, isLargest: boolean, words: Words): End[] {
  const { t, number } = words;
  const { reached, went_on, open, lost, ended_otherwise: otherwise } = stage;
  if (reached === null || went_on === null) return [];
  const skipped = went_on - both;
  const past: End = {
    look: 'on',
    count: skipped,
    lines: [t(reportText.pathSkipped, { count: number(skipped) })],
    isBold: false,
    to: t(waysText.past),
  };
  if (open === null || lost === null || otherwise === null) {
    const count = reached - went_on;
    const stayed: End = {
      look: 'unsure',
      count,
      lines: [t(reportText.pathStayed, { count: number(count) })],
      isBold: false,
      to: t(waysText.stayed),
    };
    return [past, stayed].filter((end) => end.count > 0);
  }
  const [most] = stage.endings;
  const ending = isLargest && most && most.count !== null ? words.name('exit', most.exit).toLowerCase() : null;
  const why = ending === null ? [] : [t(reportText.mostOften), ending];
  const ends: End[] = [
    past,
    {
      look: 'still',
      count: open,
      lines: [t(reportText.pathOpen, { count: number(open) })],
      isBold: false,
      to: t(tableText.open),
    },
    {
      look: 'aside',
      count: otherwise,
      lines: [t(reportText.pathOtherwise, { count: number(otherwise) })],
      isBold: false,
      to: t(tableText.otherwise),
    },
    {
      look: isLargest ? 'most' : 'gone',
      count: lost,
      lines: [t(reportText.pathLost, { count: number(lost) }), ...why],
      isBold: true,
      to: t(tableText.lost),
      ...(ending === null ? {} : { mostOften: t(waysText.mostOften, { exit: ending }) }),
    },
  ];
  return ends.filter(({ count }) => count > 0);
}

/** The ends of one stage, drawn one under the other with room for their words. Returns how far down they reach. */
function drawnEnds(
  ends: readonly End[],
  x: number,
  from: number,
  scale: number,
  reach: number,
  floor: number,
): { piece: Html; bottom: number } {
  let leaves = from;
  let next = floor;
  const pieces = ends.map((end) => {
    const thick = Math.max(frame.least, end.count * scale);
    const room = Math.max(thick, end.lines.length * lineHeight);
    const y = Math.max(leaves + 40, next);
    const path = band(x, leaves, x + reach, y, thick);
    const textY = y + Math.min(thick, room) / 2 + 5 - ((end.lines.length - 1) * lineHeight) / 2;
    leaves += end.count * scale;
    next = y + room + 10;
    const label = end.lines.map((line, index) =>
      textAt(
        x + reach + 7,
        Math.max(y + 12, textY) + index * lineHeight,
        line,
        index === 0 && end.isBold ? { bold: true } : { colour: colour.ink2 },
      ),
    );
    return html`<path ${looks[end.look]} d="${path}"/>${label}`;
  });
  return { piece: html`${pieces}`, bottom: next };
}

/** Those who come to a stage without the one before it join from below, clear of what ended before. */
function joining(
  stage: StageFigures,
  both: number,
  x: number,
  y: number,
  scale: number,
  floor: number,
  width: number,
  words: Words,
): Html | null {
  const count = (stage.reached ?? 0) - both;
  if (count <= 0) return null;
  const thick = Math.max(frame.least, count * scale);
  const from = Math.max(y + thick + 30, floor);
  const text = words.t(reportText.without, { count: words.number(count) });
  const isFarRight = x > width - 120;
  const label = textAt(isFarRight ? width : x - 26, from + thick + 16, text, {
    anchor: isFarRight ? 'end' : 'middle',
    colour: colour.ink2,
  });
  return html`<path ${looks.on} d="${band(x - 26, from, x, y, thick)}"/>${label}`;
}

export const isLargestLoss = (chain: ChainFigures, stage: StageFigures): boolean => largestLoss(chain) === stage;

/** Whether every number that the figure needs may be shown: the stages and how many went on from each. */
export const canDrawPaths = (chain: ChainFigures): boolean =>
  chain.stages.every(({ reached }) => reached !== null && reached > 0) &&
  chain.stages.slice(0, -1).every(({ went_on }) => went_on !== null);

/** The same stages as a river that loses water: its height is the number, what ends drops down. For wide windows only. */
export const waysDrawing =
  (chain: ChainFigures, words: Words): Draw =>
  (width) =>
    drawnWays(chain, words, width);

function drawnWays(chain: ChainFigures, words: Words, width: number): ReturnType<Draw> {
  const { number, name } = words;
  const count = chain.stages.length;
  const first = chain.stages[0]?.reached ?? 0;
  const scale = frame.height / first;
  const step = (width - frame.node) / (count - 1);
  const reach = Math.min(150, step * 0.55);
  const loss = largestLoss(chain);
  let bottom = frame.top + frame.height;
  const drawn = chain.stages.map((stage, index) => {
    const x = index * step;
    const reached = stage.reached as number;
    const isLast = index === count - 1;
    const tall = Math.max(frame.least, reached * scale);
    const head = `${name('stage', stage.stage)} ${number(reached)}`;
    const label = textAt(isLast ? width : x, 18, head, { bold: true, size: 15, ...(isLast ? { anchor: 'end' } : {}) });
    const node = html`<rect fill="${colour.ink}" x="${f(x)}" y="${frame.top}" width="${frame.node}" height="${f(tall)}"/>`;
    if (isLast) return html`${node}${label}`;
    const next = chain.stages[index + 1] as StageFigures;
    const both = next.share_of_previous?.count ?? Math.min(stage.went_on as number, next.reached as number);
    const thick = both * scale;
    const flow = html`<path ${looks.on} d="M${f(x + frame.node)} ${frame.top}H${f(x + step)}V${f(frame.top + thick)}H${f(x + frame.node)}Z"/>`;
    const ends = drawnEnds(
      endsOf(stage, both, stage === loss, words),
      x + frame.node,
      frame.top + thick,
      scale,
      reach,
      frame.top + thick + 34,
    );
    bottom = Math.max(bottom, ends.bottom);
    const joins = joining(next, both, x + step, frame.top + thick, scale, ends.bottom - 4, width, words);
    if (joins) bottom = Math.max(bottom, ends.bottom + ((next.reached as number) - both) * scale + 30);
    return html`${flow}${ends.piece}${joins}${node}${label}`;
  });
  return { width, height: bottom + 8, content: html`${drawn}` };
}
