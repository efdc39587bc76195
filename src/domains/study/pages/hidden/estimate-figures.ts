import type { Message } from '../../../../kernel/message.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import type { EstimatePlan } from '../../hidden/estimate-plan.ts';
import type { EstimateFound } from '../../hidden/found.ts';
import type { ShownFigure } from '../../shown-figure.ts';
import type { Words } from '../report/words.ts';
import { shownFigure } from '../study/shown-figure.ts';
import { methodNames, hiddenText as text } from './messages.ts';
import { type Axis, dotsDrawing, type NumberRow, numberDrawing } from './number-drawing.ts';
import { rounded } from './rounded.ts';

const tableOf = (id: string, caption: string, heads: readonly string[], rows: readonly (readonly string[])[]) => ({
  id,
  caption,
  columns: heads.map((name, place) => ({ name, isNumber: place > 0 && place < 3 })),
  rows,
});

/** The scale ends where the range does, or where the estimates do; one wild limit must not press the rest together. */
function axisOf(found: EstimateFound, number: Axis['number']): Axis {
  const totals = found.methods.flatMap(({ total }) => (total === null ? [] : [total]));
  const widest = Math.max(found.seen, ...totals) * 2;
  const most = Math.max(found.seen * 1.2, Math.min(found.range?.upper ?? widest, widest * 1.5), ...totals);
  return { seen: found.seen, most: most * 1.04, number };
}

/** The figures of an estimate: twenty dots first, then every method, then every list left out. */
export function estimateFigures(
  found: EstimateFound,
  plan: EstimatePlan,
  source: string,
  words: Words,
  { t, formats }: Texts,
): ShownFigure[] {
  const number = (value: number): string => formats.number(rounded(value));
  const name = (id: string): string => (methodNames[id] ? t(methodNames[id] as Message) : id);
  const axis = axisOf(found, number);
  const counted = formats.number(found.seen);
  const figures: ShownFigure[] = [];

  const [first, last] = [found.dots[0], found.dots.at(-1)];
  if (first !== undefined && last !== undefined) {
    const title = t(text.dotsTitle, { lower: number(first), upper: number(last) });
    const rows = found.dots.map((dot, place) => [formats.number(place + 1), number(dot)]);
    const told = {
      kind: 'dots' as const,
      title,
      sub: t(text.dotsSub),
      notes: [],
      method: t(text.dotsMethod, { replicates: formats.number(plan.replicates) }),
      table: tableOf('hidden-dots', title, [t(text.colDot), t(text.colPeople)], rows),
    };
    figures.push(shownFigure(told, dotsDrawing(found.dots, axis, counted), source, words));
  }

  const byMethod = found.methods.map((one): NumberRow => {
    const own = one.bootstrap ?? one.limits[0];
    const limits =
      own?.lower != null && own.upper != null
        ? t(text.limits, { lower: number(own.lower), upper: number(own.upper) })
        : t(text.noLimits);
    const value = one.total;
    return {
      name: name(one.method),
      line: value === null ? t(text.noNumber) : limits,
      value,
      lower: own?.lower ?? null,
      upper: own?.upper ?? null,
      text: value === null ? t(text.noNumber) : t(one.isBound ? text.atLeast : text.about, { number: number(value) }),
      isBound: one.isBound,
    };
  });
  if (byMethod.length > 0) {
    const heads = [text.colMethod, text.colPeople, text.colLimits, text.colModel].map((head) => t(head));
    const rows = byMethod.map(({ name: method, text: value, line }, place) => [
      method,
      value,
      line,
      found.methods[place]?.model ?? '',
    ]);
    const told = {
      kind: 'methods' as const,
      title: t(text.methodsTitle),
      sub: t(text.methodsSub),
      notes: [],
      method: t(text.methodsMethod),
      table: tableOf('hidden-methods', t(text.methodsTitle), heads, rows),
    };
    figures.push(shownFigure(told, numberDrawing(byMethod, axis), source, words));
  }

  const without = found.without.map(
    ({ list, total, seen }): NumberRow => ({
      name: list,
      line: `${t(text.colOn)}: ${formats.number(seen)}`,
      value: total,
      lower: null,
      upper: null,
      text: total === null ? t(text.noNumber) : t(text.about, { number: number(total) }),
      isBound: false,
    }),
  );
  if (without.length > 0) {
    const heads = [text.colList, text.colPeople].map((head) => t(head));
    const told = {
      kind: 'without-list' as const,
      title: t(text.withoutTitle),
      sub: t(text.withoutSub),
      notes: [],
      method: t(text.withoutMethod),
      table: tableOf(
        'hidden-without',
        t(text.withoutTitle),
        heads,
        without.map((row) => [row.name, row.text]),
      ),
    };
    const lines = without.map((row) => ({ ...row, line: '' }));
    figures.push(shownFigure(told, numberDrawing(lines, axis), source, words));
  }
  return figures;
}
