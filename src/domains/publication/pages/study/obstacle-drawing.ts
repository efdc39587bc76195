import { at, colour, type Draw, type Drawing, stacked, textAt } from '../../../../platform/charts/svg.ts';
import { brokenIntoLines, textWidth } from '../../../../platform/charts/text-measure.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { Share } from '../../../caseload/public.ts';
import { besideText } from '../report/beside-messages.ts';
import { reportText } from '../report/messages.ts';
import {
  isUntold,
  type KindRanking,
  kindName,
  obstacleAxis,
  obstaclesBase,
  rankText,
  rowsFirst,
  rowsShown,
} from '../report/obstacles.ts';
import { tableText } from '../report/table-messages.ts';
import type { Words } from '../report/words.ts';
import type { Rest } from './shown-figure.ts';

/** The longest share in words, such as `100 % (100–100)`. */
const shareRoom = 112;

const fills = { lived: colour.sea, reviewed: colour.ochre, noticed: colour.stone, survey: colour.violet } as const;

/** Each kind has a form of its own, so that colour is not needed to distinguish them. */
function dot(share: Share, kind: KindRanking['kind'], x: number, y: number, room: number, end: number): Html {
  const place = (value: number): number => x + (room * Math.min(value, end)) / end;
  const fill = fills[kind];
  const middle = place(share.share);
  const marks = {
    lived: html`<circle cx="${at(middle)}" cy="${at(y)}" r="7" fill="${fill}"/>`,
    reviewed: html`<rect x="${at(middle - 6)}" y="${at(y - 6)}" width="12" height="12" fill="${fill}"/>`,
    survey: html`<path d="M${at(middle)} ${at(y - 8)}l8 15h-16z" fill="${fill}"/>`,
    noticed: html`<path d="M${at(middle)} ${at(y - 8)}l8 8l-8 8l-8 -8z" fill="${fill}"/>`,
  };
  return html`<path d="M${at(x)} ${at(y)}h${at(room)}" stroke="${colour.line}"/><path d="M${at(x)} ${at(y - 9)}v18" stroke="${colour.lineStrong}"/><rect x="${at(place(share.lower))}" y="${at(y - 4)}" width="${at(place(share.upper) - place(share.lower))}" height="8" fill="${fill}" opacity="0.34"/>${marks[kind]}`;
}

function cell(
  kind: KindRanking,
  obstacle: string,
  end: number,
  words: Words,
  x: number,
  y: number,
  room: number,
): Html {
  const entry = kind.ranking.ranked.find((one) => one.obstacle === obstacle);
  const textAtEnd = (text: string) => textAt(x + room, y + 5, text, { anchor: 'end' });
  if (isUntold(kind.ranking) || entry?.share === null) return textAtEnd(words.t(tableText.notShown));
  if (!entry && kind.kind === 'survey') return textAtEnd(words.t(besideText.notAsked));
  if (!entry?.share) return textAtEnd(words.number(0));
  const lineRoom = room - shareRoom - 18;
  return html`${dot(entry.share, kind.kind, x + 8, y, lineRoom, end)}${textAtEnd(words.share(entry.share, undefined))}`;
}

function lines(x: number, y: number, room: number, text: string, bold = false): { height: number; content: Html } {
  const broken = brokenIntoLines(text, room, bold ? 15 : 14, bold);
  const style = bold ? { bold, size: 15 } : { colour: colour.ink2 };
  return {
    height: broken.length * 19,
    content: html`${broken.map((line, place) => textAt(x, y + 14 + place * 19, line, style))}`,
  };
}

const rule = (width: number, y: number, strong = false): Html =>
  html`<path d="M0 ${at(y)}H${width}" stroke="${strong ? colour.ink : colour.line}" stroke-width="${strong ? 2 : 1}"/>`;

function head(
  kinds: readonly KindRanking[],
  words: Words,
  width: number,
  columns: readonly number[],
  room: number,
): Drawing {
  const heads = kinds.map((kind, place) => {
    const x = columns[place] ?? 0;
    const name = lines(x, 0, room, kindName(kind, words), true);
    const base = lines(x, name.height, room, obstaclesBase(kind, words));
    return { height: name.height + base.height, content: html`${name.content}${base.content}` };
  });
  const height = Math.max(...heads.map((one) => one.height)) + 10;
  return { width, height, content: html`${heads.map(({ content }) => content)}${rule(width, height - 1, true)}` };
}

/** The obstacles that come first, in the order of the first kind of data; the other kinds beside it, never added. */
export const obstacleDrawing = (kinds: readonly KindRanking[], words: Words): Draw =>
  rowsDrawing(kinds, words, 0, rowsFirst);

/** All that are left, to be opened; null where all are shown first already. */
export function restDrawing(kinds: readonly KindRanking[], words: Words): Rest | null {
  const count = kinds[0]?.ranking.ranked.length ?? 0;
  if (count <= rowsFirst) return null;
  return {
    count,
    draw: rowsDrawing(kinds, words, rowsFirst, count),
    whole: rowsDrawing(kinds, words, 0, rowsShown),
  };
}

/** Obstacles as dots with intervals, from one place in the order to another. */
function rowsDrawing(kinds: readonly KindRanking[], words: Words, from: number, to: number): Draw {
  const { t } = words;
  const end = obstacleAxis(kinds);
  const shown = kinds[0]?.ranking.ranked.slice(from, to) ?? [];
  const codeLine = (entry: (typeof shown)[number]): string =>
    entry.rank
      ? t(reportText.rankLine, { code: entry.obstacle, rank: rankText(entry, words) })
      : t(reportText.codeLine, { code: entry.obstacle });
  return (width) => {
    if (width < 900) {
      // Where there is one kind only it is named once, above, and the line has the whole width.
      const named = kinds.length > 1 ? kinds : [];
      const kindRoom = Math.max(-8, ...named.map((kind) => textWidth(kindName(kind, words)))) + 8;
      const rows = shown.map((entry): Drawing => {
        const name = lines(0, 10, width, words.name('obstacle', entry.obstacle), true);
        const code = lines(0, 10 + name.height, width, codeLine(entry));
        const top = 10 + name.height + code.height;
        const cells = kinds.map((kind, place) => {
          const y = top + 16 + place * 26;
          const name = named.length > 0 && textAt(0, y + 5, kindName(kind, words), { colour: colour.ink2 });
          return html`${name}${cell(kind, entry.obstacle, end, words, kindRoom, y, width - kindRoom)}`;
        });
        const height = top + kinds.length * 26 + 12;
        return { width, height, content: html`${name.content}${code.content}${cells}${rule(width, height - 0.5)}` };
      });
      const bases = kinds.map((kind): Drawing => {
        const base = lines(0, 0, width, `${kindName(kind, words)}: ${obstaclesBase(kind, words)}`);
        return { width, height: base.height + 4, content: base.content };
      });
      return stacked(from === 0 ? [...bases, ...rows] : rows, 0);
    }
    const nameRoom = 330;
    const room = (width - nameRoom - 40 * kinds.length) / kinds.length;
    const columns = kinds.map((_, place) => nameRoom + 40 + place * (room + 40));
    const rows = shown.map((entry): Drawing => {
      const name = lines(0, 10, nameRoom, words.name('obstacle', entry.obstacle), true);
      const code = lines(0, 10 + name.height, nameRoom, codeLine(entry));
      const height = 10 + name.height + code.height + 10;
      const cells = kinds.map((kind, place) =>
        cell(kind, entry.obstacle, end, words, columns[place] ?? 0, height / 2, room),
      );
      return { width, height, content: html`${name.content}${code.content}${cells}${rule(width, height - 0.5)}` };
    });
    return stacked([head(kinds, words, width, columns, room), ...rows], 0);
  };
}
