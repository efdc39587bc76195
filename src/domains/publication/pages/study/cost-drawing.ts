import { at, colour, type Draw, type Drawing, stacked, textAt } from '../../../../platform/charts/svg.ts';
import { brokenIntoLines } from '../../../../platform/charts/text-measure.ts';
import { html } from '../../../../platform/pages/html.ts';

/** One sum as a bar: what it is called, how long it is, and what is at its end. Without a sum it says why there is none. */
export type CostBar = { readonly name: string; readonly kronor: number | null; readonly value: string };
export type CostGroup = { readonly name: string; readonly bars: readonly CostBar[] };

const nameRoom = 120;
const valueRoom = 130;
const barHeight = 16;

/** Each basis has its own fill, and its name beside it, so that colour is not needed. */
const fills = [colour.sea, colour.sky, colour.stone] as const;

/** What it cost: for each sector the bases one below the other on one scale. */
export function costDrawing(groups: readonly CostGroup[]): Draw {
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ kronor }) => kronor ?? 0)));
  return (width) => {
    const room = width - nameRoom - valueRoom;
    const drawn = groups.map(({ name, bars }): Drawing => {
      const lines = brokenIntoLines(name, width, 15, true);
      const top = 10 + lines.length * 19;
      const rows = bars.map(({ name: basis, kronor, value }, place) => {
        const y = top + place * 24;
        const bar =
          kronor === null
            ? null
            : html`<rect x="${nameRoom}" y="${at(y)}" width="${at(Math.max(1, (room * kronor) / most))}" height="${barHeight}" fill="${fills[place] ?? colour.stone}"/>`;
        const x = kronor === null ? nameRoom : nameRoom + (room * kronor) / most + 8;
        return html`${textAt(0, y + 13, basis, { colour: colour.ink2 })}${bar}${textAt(x, y + 13, value)}`;
      });
      const height = top + bars.length * 24 + 8;
      const title = lines.map((line, place) => textAt(0, 22 + place * 19, line, { bold: true, size: 15 }));
      return {
        width,
        height,
        content: html`${title}${rows}<path d="M0 ${at(height - 0.5)}H${width}" stroke="${colour.line}"/>`,
      };
    });
    return stacked(drawn, 0);
  };
}
