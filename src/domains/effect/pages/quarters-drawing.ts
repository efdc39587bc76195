import { chartKey } from '../../../platform/charts/chart-key.ts';
import { at, colour, type Draw, stacked, textAt } from '../../../platform/charts/svg.ts';
import { type Html, html } from '../../../platform/pages/html.ts';

/** A quarter with the values of the two groups, per hundred. Null: not shown or nothing counted. */
export type DrawnQuarter = {
  readonly label: string;
  readonly trained: number | null;
  readonly untrained: number | null;
};

type Point = { readonly x: number; readonly y: number };

const [top, bottom] = [26, 30];

/** Only quarters that follow each other are joined: what is not shown is not drawn over. */
function runs(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else if ((found.at(-1)?.length ?? 0) > 0) found.push([]);
  }
  return found.filter((run) => run.length > 0);
}

const line = (run: readonly Point[], stroke: string, dashed: boolean): Html =>
  html`<path d="M${run.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}" fill="none" stroke="${stroke}" stroke-width="2.5"${dashed && html` stroke-dasharray="6 4"`}/>`;

/** Filled diamonds and a full line for the trained, hollow circles and a broken line for the others, so that colour is not needed. */
export const quartersDrawing =
  (
    quarters: readonly DrawnQuarter[],
    names: { readonly trained: string; readonly untrained: string },
    number: (value: number) => string,
  ): Draw =>
  (width) => {
    const height = width >= 500 ? 230 : 200;
    const values = quarters.flatMap(({ trained, untrained }) => [trained ?? 0, untrained ?? 0]);
    const most = Math.max(10, ...values) * 1.05;
    const step = width / quarters.length;
    const place = (value: number | null, index: number): Point | null =>
      value === null ? null : { x: step * (index + 0.5), y: top + (height - top - bottom) * (1 - value / most) };
    const trained = quarters.map((one, index) => place(one.trained, index));
    const untrained = quarters.map((one, index) => place(one.untrained, index));
    const every = Math.ceil(quarters.length / Math.max(1, Math.floor(width / 76)));
    const ticks = quarters.map(({ label }, index) =>
      index % every === 0
        ? textAt(step * (index + 0.5), height - 8, label, { colour: colour.ink2, anchor: 'middle' })
        : html``,
    );
    const numbers = quarters.map((one, index) => {
      const [a, b] = [trained[index] ?? null, untrained[index] ?? null];
      const above = !a || !b || a.y <= b.y;
      return html`${a && textAt(a.x, above ? a.y - 12 : a.y + 22, number(one.trained ?? 0), { bold: true, anchor: 'middle' })}${b && textAt(b.x, a && above ? b.y + 22 : b.y - 12, number(one.untrained ?? 0), { colour: colour.ink2, anchor: 'middle' })}`;
    });
    const content = html`<path d="M0 ${height - bottom + 0.5}H${width}" stroke="${colour.lineStrong}"/>${ticks}${runs(untrained).map((run) => line(run, colour.stone, true))}${runs(trained).map((run) => line(run, colour.sea, false))}${untrained.map((point) => point && html`<circle cx="${at(point.x)}" cy="${at(point.y)}" r="5.5" fill="${colour.ground}" stroke="${colour.stone}" stroke-width="2"/>`)}${trained.map((point) => point && html`<path d="M${at(point.x)} ${at(point.y - 7)}l7 7 -7 7 -7 -7Z" fill="${colour.sea}"/>`)}${numbers}`;
    const key = chartKey(
      [
        { label: names.trained, fill: colour.sea, shape: 'line' },
        { label: names.untrained, fill: colour.stone, shape: 'line' },
      ],
      width,
    );
    return stacked([key, { width, height, content }], 6);
  };
