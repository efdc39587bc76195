import { type Draw, textAt } from '../../../../platform/charts/svg.ts';
import { brokenIntoLines } from '../../../../platform/charts/text-measure.ts';
import { html } from '../../../../platform/pages/html.ts';
import { removalAssumptions } from '../../../../statistics/survival/removed-obstacle.ts';
import type { Calculated, ChainFigures, Counterfactual } from '../../../caseload/public.ts';
import { fewestFollowed, fewestLostWith } from '../../../caseload/public.ts';
import type { ShownFigure } from '../../shown-figure.ts';
import { cellsIn, tableOfCells } from '../report/measured.ts';
import type { Cell, Table } from '../report/table.ts';
import { tableText } from '../report/table-messages.ts';
import type { Words } from '../report/words.ts';
import { comparisonDrawing } from './comparison-drawing.ts';
import { type FigureContent, shownFigure } from './shown-figure.ts';
import { assumptionTexts, whatIfText as text } from './what-if-messages.ts';

type WhatIfTold = FigureContent & { readonly draw: Draw };

const wordsOnly =
  (sentence: string): Draw =>
  (width) => {
    const lines = brokenIntoLines(sentence, width, 15);
    const content = html`${lines.map((line, place) => textAt(0, 18 + place * 20, line, { size: 15 }))}`;
    return { width, height: lines.length * 20 + 12, content };
  };

const shareText = ({ estimate, lower, upper }: Calculated, { t, percent, number }: Words): string =>
  t(text.limits, {
    value: percent(estimate),
    lower: number(Math.round(lower * 100)),
    upper: number(Math.round(upper * 100)),
  });

/** To one decimal, since a difference can be smaller than a percentage point. */
const pointsText = ({ estimate, lower, upper }: Calculated, { t, number }: Words): string => {
  const points = (value: number): string => number(Math.round(value * 1000) / 10);
  return t(text.limits, { value: points(estimate), lower: points(lower), upper: points(upper) });
};

function mayBeFirst(chain: ChainFigures, { stage, obstacle }: Counterfactual, { t }: Words): string[] {
  const ranking = chain.obstacles.find((one) => one.stage === stage);
  const last = ranking?.ranked.find((one) => one.obstacle === obstacle)?.rank?.[1] ?? 1;
  return last > 1 ? [t(text.mayBeFirst, { count: last })] : [];
}

type OutcomeRow = {
  readonly name: string;
  readonly line: string;
  readonly share: Calculated;
  readonly more: Calculated | null;
};

function rowsOf(found: Counterfactual, { t }: Words): OutcomeRow[] {
  const { as_it_was: was, halved, removed } = found;
  if (!was || !halved || !removed) return [];
  return [
    { name: t(text.asItWas), line: t(text.seen), share: was, more: null },
    { name: t(text.halved), line: t(text.calculated), share: halved, more: found.difference_halved },
    { name: t(text.removed), line: t(text.calculated), share: removed, more: found.difference_removed },
  ];
}

function tableOf(id: string, found: Counterfactual, rows: readonly OutcomeRow[], words: Words): Table {
  const { t } = words;
  const { plain, limits } = cellsIn(words);
  const caption = t(text.caption, { obstacle: words.name('obstacle', found.obstacle) });
  const heads = [text.colWhat, text.colShare, text.colMore];
  const columns = heads.map((head, place) => ({ name: t(head), isNumber: place > 0 }));
  return tableOfCells(
    { id, caption, columns },
    rows.map(({ name, share, more }) => [plain(name), limits(share, shareText(share, words)), moreCell(more, words)]),
  );
}

/** In percentage points, as on the page. */
function moreCell(more: Calculated | null, words: Words): Cell {
  const none = { value: null, lower: null, upper: null };
  if (!more) return { text: words.t(tableText.none), measured: { standing: 'none', values: none } };
  const points = (value: number): number => Math.round(value * 1000) / 10;
  const values = { value: points(more.estimate), lower: points(more.lower), upper: points(more.upper) };
  return { text: pointsText(more, words), measured: { standing: values.value === 0 ? 'zero' : 'number', values } };
}

/** The calculated shares with everything that must hold for them, or words only. */
export function whatIfIn(chain: ChainFigures, words: Words): WhatIfTold | null {
  const found = chain.without_obstacle;
  if (!found) return null;
  const { t, number, percent } = words;
  const named = { stage: words.name('stage', found.stage), obstacle: words.name('obstacle', found.obstacle) };
  const first = mayBeFirst(chain, found, words);
  const rows = rowsOf(found, words);
  const [was] = rows;
  const id = `${chain.chain}-what-if`;
  if (found.verdict === 'too-early' || !was) {
    const sentence = t(text.early, { followed: number(fewestFollowed), lost: number(fewestLostWith) });
    const title = t(text.titleEarly, named);
    const table = { ...tableOf(id, found, [], words), rows: [[title, '–', '–']] };
    const said = { title, sub: t(text.subEarly), notes: first, method: sentence };
    return { kind: 'what-if', ...said, table, draw: wordsOnly(sentence) };
  }
  const told = found.verdict === 'told';
  const [halved, removed] = [found.difference_halved as Calculated, found.difference_removed as Calculated];
  const title = told
    ? t(text.titleTold, {
        ...named,
        removed: percent(found.removed?.estimate ?? 0),
        was: percent(was.share.estimate),
      })
    : t(text.titleNone, named);
  const effect = told
    ? t(text.effect, { removed: pointsText(removed, words), halved: pointsText(halved, words) })
    : t(text.noEffect);
  const drawn = rows.map(({ name, line, share }) => ({
    name,
    line,
    share: { of: 0, count: 0, share: share.estimate, lower: share.lower, upper: share.upper },
    text: shareText(share, words),
    isSure: false,
  }));
  return {
    kind: 'what-if',
    title,
    sub: t(text.sub, { days: found.days ?? 0 }),
    notes: [
      effect,
      ...first,
      t(text.modelled),
      ...removalAssumptions.filter((one) => found.assumptions.includes(one)).map((one) => t(assumptionTexts[one])),
    ],
    method: t(text.method, { replicates: number(found.replicates), seed: String(found.seed) }),
    table: tableOf(id, found, rows, words),
    draw: comparisonDrawing(drawn, was.share.estimate, words.percent),
  };
}

/** The figure as the workspace and the page of releases show it. */
export function whatIfOf(chain: ChainFigures, source: string, words: Words): ShownFigure | null {
  const found = whatIfIn(chain, words);
  if (!found) return null;
  const { draw, ...told } = found;
  return shownFigure(told, draw, source, words);
}
