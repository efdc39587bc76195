import { at, colour, type Draw, type Drawing, stacked, textAt } from '../../../../platform/charts/svg.ts';
import { brokenIntoLines, textWidth } from '../../../../platform/charts/text-measure.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, StageFigures } from '../../../caseload/public.ts';
import { looks, outcomeText, type Piece, partsText, piecesIn } from '../report/bars.ts';
import { reportText } from '../report/messages.ts';
import { tableText } from '../report/table-messages.ts';
import type { Words } from '../report/words.ts';

const barHeight = 24;

/**
 * Lines across a box, so that it is distinguished without colour. `slant` 0: upright, for what is open; else for what is
 * hidden.
 */
function strokes(x: number, y: number, width: number, height: number, slant: number, stroke: string): Html {
  const steps: string[] = [];
  for (let from = x - slant + 4; from < x + width; from += 6) {
    const top = Math.min(1, (x + width - from) / (slant || 1));
    const start = slant === 0 ? 0 : Math.max(0, (x - from) / slant);
    if (slant === 0) steps.push(`M${at(from)} ${at(y)}v${at(height)}`);
    else
      steps.push(
        `M${at(from + slant * start)} ${at(y + height - height * start)}L${at(from + slant * top)} ${at(y + height - height * top)}`,
      );
  }
  return html`<path d="${steps.join('')}" stroke="${stroke}" stroke-width="1.5" fill="none"/>`;
}

/** One part of a bar. Its look is more than a colour: open is striped, hidden is hatched, unknown is dashed. */
function part(look: string, x: number, y: number, width: number, height: number): Html {
  const box = (fill: string, stroke: string, dash = false) =>
    html`<rect x="${at(x + 0.5)}" y="${at(y + 0.5)}" width="${at(Math.max(0, width - 1))}" height="${at(height - 1)}" fill="${fill}" stroke="${stroke}"${dash && html` stroke-dasharray="3 3"`}/>`;
  const filled = (fill: string) =>
    html`<rect x="${at(x)}" y="${at(y)}" width="${at(Math.max(1, width))}" height="${at(height)}" fill="${fill}"/>`;
  switch (look) {
    case 'on':
      return filled(colour.sea);
    case 'most':
      return filled(colour.ochre);
    case 'lost':
      return filled(colour.stone);
    case 'open':
      return html`${box('none', colour.sky)}${strokes(x, y, width, height, 0, colour.sky)}`;
    case 'other':
      return box('none', colour.stone);
    case 'hatch':
      return html`${box('none', colour.stone)}${strokes(x, y, width, height, 12, colour.stone)}`;
    default:
      return box('none', colour.stone, true);
  }
}

function bar(pieces: readonly Piece[], x: number, y: number, scale: number): Html {
  let left = x;
  return html`${pieces.map(({ look, count }) => {
    const drawn = part(look, left, y, count * scale, barHeight);
    left += count * scale;
    return drawn;
  })}`;
}

/** The key names what the bars show, and nothing else; in as many lines as it needs. */
function key(chain: ChainFigures, words: Words, width: number): Drawing {
  const used = new Set(
    chain.stages.flatMap((stage) => (stage.reached === null ? [] : piecesIn(chain, stage))).map(({ look }) => look),
  );
  let x = 0;
  let y = 0;
  const content = looks
    .filter(([look]) => used.has(look))
    .map(([look, text]) => {
      const label = words.t(text);
      const room = 24 + textWidth(label) + 20;
      if (x > 0 && x + room - 20 > width) {
        x = 0;
        y += 22;
      }
      const drawn = html`${part(look, x, y + 2, 16, 14)}${textAt(x + 23, y + 14, label, { colour: colour.ink2 })}`;
      x += room;
      return drawn;
    });
  return { width, height: y + 24, content: html`${content}` };
}

type Lines = { readonly words: string; readonly bold?: boolean; readonly size?: number };

function block(x: number, width: number, lines: readonly Lines[]): Drawing {
  let y = 0;
  const content = lines.flatMap(({ words, bold = false, size = 14 }) =>
    brokenIntoLines(words, width, size, bold).map((line) => {
      y += Math.round(size * 1.32);
      return textAt(x, y - 3, line, bold ? { bold, size } : { size, colour: colour.ink2 });
    }),
  );
  return { width, height: y, content: html`${content}` };
}

type StageRow = {
  readonly name: string;
  readonly note: string;
  readonly under: string;
  readonly pieces: readonly Piece[];
  readonly reached: string;
  readonly isNumber: boolean;
  readonly numbers: readonly { readonly label: string; readonly text: string }[];
};

function rowOf(chain: ChainFigures, stage: StageFigures, words: Words): StageRow {
  const { t } = words;
  const isLast = stage === chain.stages.at(-1);
  const without = stage.passed_without ? t(reportText.without, { count: words.number(stage.passed_without) }) : null;
  const meaning = words.name('meaning', stage.stage);
  const note = without ? `${meaning}; ${without}` : meaning;
  if (!stage.held) {
    const name = words.name('stage', stage.stage);
    return { name, note, under: t(tableText.notHeld), pieces: [], reached: '', isNumber: false, numbers: [] };
  }
  const half = stage.time?.half_left ? words.days(stage.time.half_left) : t(tableText.none);
  return {
    name: words.name('stage', stage.stage),
    note,
    under:
      isLast && stage.reached !== 0
        ? outcomeText(stage, words) || t(reportText.endOfChain)
        : partsText(chain, stage, words),
    pieces: stage.reached ? piecesIn(chain, stage) : [],
    reached: words.count(stage.reached, stage.why.reached),
    isNumber: stage.reached !== null,
    numbers: [
      {
        label: t(tableText.colOfFirst),
        text: stage.of_first ? words.percent(stage.of_first.share) : t(tableText.none),
      },
      { label: t(tableText.colOfPrevious), text: words.share(stage.share_of_previous, stage.why.share_of_previous) },
      { label: t(tableText.colHalf), text: half },
    ],
  };
}

const rule = (width: number, y: number, strong = false): Html =>
  html`<path d="M0 ${at(y)}H${width}" stroke="${strong ? colour.ink : colour.line}" stroke-width="${strong ? 2 : 1}"/>`;

/** Where the columns of the wide drawing end, counted from its right edge. */
const wideColumns = { reached: 352, numbers: [284, 142, 0] } as const;
const headRoom = 124;

function wideRow(row: StageRow, width: number, scale: number): Drawing {
  const barFrom = 176;
  const name = block(0, 156, [{ words: row.name, bold: true, size: 16 }, { words: row.note }]);
  const barRoom = width - wideColumns.reached - 90 - barFrom;
  const under = block(barFrom, barRoom, [{ words: row.under }]);
  const underAt = row.pieces.length > 0 ? barHeight + 6 : 0;
  const height = Math.max(name.height, underAt + under.height) + 22;
  const big = row.isNumber ? { size: 24, bold: true } : { size: 14, colour: colour.ink2 };
  return {
    width,
    height,
    content: html`<g transform="translate(0 10)">${name.content}${bar(row.pieces, barFrom, 0, scale)}<g transform="translate(0 ${underAt})">${under.content}</g>${textAt(width - wideColumns.reached, 21, row.reached, { ...big, anchor: 'end' })}${row.numbers.map(({ text }, place) => textAt(width - (wideColumns.numbers[place] ?? 0), 18, text, { size: 15, anchor: 'end' }))}</g>${rule(width, height - 0.5)}`,
  };
}

function wideHead(unit: string, words: Words, width: number): Drawing {
  const { t } = words;
  const style = { bold: true, colour: colour.ink2 } as const;
  const heads = [
    { text: t(tableText.colCount, { unit }), end: width - wideColumns.reached },
    ...[tableText.colOfFirst, tableText.colOfPrevious, tableText.colHalf].map((text, place) => ({
      text: t(text),
      end: width - (wideColumns.numbers[place] ?? 0),
    })),
  ].map(({ text, end }) => ({ end, lines: brokenIntoLines(text, headRoom, 14, true) }));
  const tall = Math.max(...heads.map(({ lines }) => lines.length));
  const base = 16 + (tall - 1) * 18;
  return {
    width,
    height: base + 12,
    content: html`${textAt(0, base, t(tableText.colStage), style)}${textAt(176, base, t(tableText.colNext), style)}${heads.map(({ end, lines }) => lines.map((line, place) => textAt(end, base - (lines.length - 1 - place) * 18, line, { ...style, anchor: 'end' })))}${rule(width, base + 11, true)}`,
  };
}

function narrowRow(row: StageRow, width: number, scale: number): Drawing {
  const reachedRoom = textWidth(row.reached, 20, true) + 12;
  const name = block(0, width - reachedRoom, [{ words: row.name, bold: true, size: 16 }, { words: row.note }]);
  const under = block(0, width, [{ words: row.under }]);
  let y = 10 + Math.max(name.height, 26) + 4;
  const barAt = y;
  if (row.pieces.length > 0) y += barHeight + 4;
  const underAt = y;
  y += under.height + 4;
  const numbers = row.numbers.map(({ label, text }) => {
    y += 20;
    return html`${textAt(0, y - 4, label, { colour: colour.ink2 })}${textAt(width, y - 4, text, { anchor: 'end' })}`;
  });
  const height = y + 10;
  const big = row.isNumber ? { size: 20, bold: true } : { size: 14, colour: colour.ink2 };
  return {
    width,
    height,
    content: html`<g transform="translate(0 10)">${name.content}</g>${textAt(width, 29, row.reached, { ...big, anchor: 'end' })}${bar(row.pieces, 0, barAt, scale)}<g transform="translate(0 ${at(underAt)})">${under.content}</g>${numbers}${rule(width, height - 0.5)}`,
  };
}

/**
 * The stages of a chain as bars from the left, all on one scale: who went on, who is open, who dropped out, who ended
 * otherwise.
 */
export function stageDrawing(chain: ChainFigures, unit: string, words: Words): Draw {
  const most = Math.max(1, ...chain.stages.map(({ reached }) => reached ?? 0));
  const rows = chain.stages.map((stage) => rowOf(chain, stage, words));
  return (width) => {
    const isWide = width >= 900;
    const room = isWide ? width - wideColumns.reached - 90 - 176 : width;
    const drawn = rows.map((row) => (isWide ? wideRow : narrowRow)(row, width, room / most));
    return stacked([key(chain, words, width), ...(isWide ? [wideHead(unit, words, width)] : []), ...drawn], 0);
  };
}
