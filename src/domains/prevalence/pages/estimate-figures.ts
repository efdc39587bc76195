import type { Message } from '../../../kernel/message.ts';
import type { Draw } from '../../../platform/charts/svg.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import type { Words } from '../../publication/public.server.ts';
import { type FigureContent, shownFigure } from '../../publication/public.server.ts';
import type { ShownFigure } from '../../publication/public.ts';
import type { EstimateFound } from '../found.ts';
import { prevalenceText as text } from './messages.ts';
import { methodNames } from './method-messages.ts';
import { type Axis, dotsDrawing, type NumberRow, numberDrawing } from './number-drawing.ts';
import { rounded, roundedLimits } from './rounded.ts';

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

/** A method that estimates the number and gives it no limits: the range over all methods is that of the others. */
const isOutOfRange = ({ value, lower, upper, isBeside }: NumberRow): boolean =>
  !isBeside && value !== null && (lower === null || upper === null);

/** Where the figures come from, and how far they may be relied on. */
type FigureStanding = {
  readonly source: string;
  /** Which character of a model names which list. */
  readonly listNumbers: string;
  readonly isPreliminary: boolean;
  /** Whether they may leave the page as files. */
  readonly mayBeKept: boolean;
};

/**
 * The figures of an estimate: twenty dots first, then every method, then every list left out. None where no number may be shown.
 */
export function estimateFigures(
  found: EstimateFound,
  { source, listNumbers, isPreliminary, mayBeKept }: FigureStanding,
  words: Words,
  { t, formats }: Texts,
): ShownFigure[] {
  if (found.gate.verdict === 'nothing') return [];
  const drawn = (told: FigureContent, draw: Draw): ShownFigure => {
    const sub = isPreliminary ? t(text.preliminarySub, { sub: told.sub }) : told.sub;
    const figure = shownFigure({ ...told, sub }, draw, source, words);
    return mayBeKept ? figure : { ...figure, alone: '', csv: '' };
  };
  const limitsIn = (limits: { readonly lower: number; readonly upper: number }) => {
    const { lower, upper } = roundedLimits(limits, found.seen);
    return { lower: formats.number(lower), upper: formats.number(upper) };
  };
  const number = (value: number): string => formats.number(rounded(value));
  const name = (id: string): string => (methodNames[id] ? t(methodNames[id] as Message) : id);
  const axis = axisOf(found, number);
  const counted = formats.number(found.seen);
  const figures: ShownFigure[] = [];

  const [first, last] = [found.dots[0], found.dots.at(-1)];
  if (first !== undefined && last !== undefined) {
    const title = t(text.dotsTitle, limitsIn({ lower: first, upper: last }));
    const mostDrawn = Math.max(...found.methods.map(({ bootstrap }) => bootstrap?.replicates ?? 0));
    const rows = found.dots.map((dot, place) => [formats.number(place + 1), number(dot)]);
    const told = {
      kind: 'dots' as const,
      title,
      sub: t(text.dotsSub),
      notes: [],
      method: t(text.dotsMethod, { replicates: formats.number(mostDrawn) }),
      table: tableOf('hidden-dots', title, [t(text.colDot), t(text.colPeople)], rows),
    };
    figures.push(drawn(told, dotsDrawing(found.dots, axis, counted)));
  }

  const byMethod = found.methods.map((one): NumberRow => {
    const own = one.bootstrap ?? one.limits[0];
    const limits =
      own?.lower != null && own.upper != null
        ? t(text.limits, limitsIn({ lower: own.lower, upper: own.upper }))
        : t(text.noLimits);
    const value = one.total;
    return {
      name: name(one.method),
      line: value === null ? t(text.noNumber) : limits,
      value,
      lower: own?.lower ?? null,
      upper: own?.upper ?? null,
      text: value === null ? t(text.noNumber) : t(text.about, { number: number(value) }),
      isBeside: one.isBound,
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
      notes: found.range
        ? byMethod.filter(isOutOfRange).map((row) => t(text.methodWithoutLimits, { method: row.name }))
        : [],
      method: t(text.methodsMethod, { lists: listNumbers }),
      table: tableOf('hidden-methods', t(text.methodsTitle), heads, rows),
    };
    figures.push(drawn(told, numberDrawing(byMethod, axis)));
  }

  const without = found.without.map(
    ({ list, total, seen }): NumberRow => ({
      name: list,
      line: `${t(text.colOn)}: ${formats.number(seen)}`,
      value: total,
      lower: null,
      upper: null,
      text: total === null ? t(text.noNumber) : t(text.about, { number: number(total) }),
      isBeside: false,
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
    figures.push(drawn(told, numberDrawing(lines, axis)));
  }
  return figures;
}
