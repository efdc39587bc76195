import { at, colour, type Draw, type Drawing, stacked, textAt } from '../../../../platform/charts/svg.ts';
import { brokenIntoLines } from '../../../../platform/charts/text-measure.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { Share } from '../../../caseload/public.ts';

/** One obstacle as practitioners were asked about it, in words; without a share it says why there is none. */
export type SurveyRow = {
  readonly name: string;
  readonly line: string;
  readonly share: Share | null;
  readonly value: string;
};

/** The axis ends at the next tenth above the widest interval. */
export const surveyAxis = (shares: readonly Share[]): number =>
  Math.min(1, Math.ceil(Math.max(0.1, ...shares.map(({ upper }) => upper)) * 10) / 10);

/** The longest share in words, such as `100 % (100–100)`. */
const valueRoom = 122;
const nameRoom = 360;

function written(text: string, room: number, y: number, bold: boolean): { height: number; content: Html } {
  const lines = brokenIntoLines(text, room, bold ? 15 : 14, bold);
  const style = bold ? { bold, size: 15 } : { colour: colour.ink2 };
  return {
    height: lines.length * 19,
    content: html`${lines.map((line, place) => textAt(0, y + 14 + place * 19, line, style))}`,
  };
}

/** A triangle with its interval: a form of its own, so that colour is not needed to know practitioners from the other kinds. */
function mark({ share, lower, upper }: Share, x: number, y: number, room: number, end: number): Html {
  const place = (value: number): number => x + (room * Math.min(value, end)) / end;
  return html`<path d="M${at(x)} ${at(y)}h${at(room)}" stroke="${colour.line}"/><path d="M${at(x)} ${at(y - 9)}v18" stroke="${colour.lineStrong}"/><rect x="${at(place(lower))}" y="${at(y - 4)}" width="${at(place(upper) - place(lower))}" height="8" fill="${colour.violet}" opacity="0.34"/><path d="M${at(place(share))} ${at(y - 8)}l8 15h-16z" fill="${colour.violet}"/>`;
}

/** What practitioners say, one line for each question, in the order in which they are met most. */
export function surveyDrawing(rows: readonly SurveyRow[]): Draw {
  const end = surveyAxis(rows.flatMap(({ share }) => (share ? [share] : [])));
  return (width) => {
    const isNarrow = width < 900;
    const drawn = rows.map(({ name, line, share, value }): Drawing => {
      const textRoom = isNarrow ? width : nameRoom;
      const title = written(name, textRoom, 8, true);
      const codes = written(line, textRoom, 8 + title.height, false);
      const words = 8 + title.height + codes.height;
      const height = words + (isNarrow ? 36 : 10);
      const y = isNarrow ? words + 16 : height / 2;
      const x = isNarrow ? 8 : nameRoom + 40;
      const room = width - x - valueRoom - 10;
      return {
        width,
        height,
        content: html`${title.content}${codes.content}${share && mark(share, x, y, room, end)}${textAt(width, y + 5, value, { anchor: 'end' })}<path d="M0 ${at(height - 0.5)}H${width}" stroke="${colour.line}"/>`,
      };
    });
    return stacked(drawn, 0);
  };
}
