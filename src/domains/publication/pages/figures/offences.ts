import { breakLine } from '../../../../platform/charts/break-line.ts';
import { guard } from '../../../../platform/charts/guard.ts';
import { type NestedBar, nestedBars } from '../../../../platform/charts/nested-bars.ts';
import { colour, type Draw, stacked } from '../../../../platform/charts/svg.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { handledChain } from '../../figures/comparisons.ts';
import type { PublishedFigure, SeriesBreak } from '../../figures/published-figure.ts';
import { type FigureBook, told } from './book.ts';
import type { Figure } from './figure.ts';
import * as words from './offence-messages.ts';
import { capital, offenceName, singleYear } from './words.ts';

const stages = ['handled', 'investigated', 'written-off', 'cleared'];
const offences = ['SE.BRB.4.1a', 'SE.BRB.4.1b'] as const;
const purpose = 'forced_labour';

/** Offences of one provision in one year, each stage as the source or its arithmetic gives it. */
export type OffenceYear = {
  readonly offence: (typeof offences)[number];
  readonly year: number;
  readonly handled: number;
  readonly investigated: number;
  readonly writtenOff: number;
  /** Null when no whole number gives both published percentages. */
  readonly cleared: number | null;
};

/** The rows of forced labour as a purpose, children and adults together, in both provisions. All count offences. */
export const offenceRows = (figures: readonly PublishedFigure[]): PublishedFigure[] =>
  figures.filter(
    (row) =>
      row.country === 'SE' &&
      row.purpose === purpose &&
      row.breakdown === 'all' &&
      stages.includes(row.metric) &&
      offences.some((offence) => offence === row.offence),
  );

/** Every provision and year that has all that the drawing needs, oldest first. */
export function offenceYears(figures: readonly PublishedFigure[]): OffenceYear[] {
  const years = [...new Set(offenceRows(figures).map((row) => row.year))].sort();
  return offences.flatMap((offence) =>
    years.flatMap((year) => {
      const chain = handledChain(figures, year, offence, purpose);
      const [handled, investigated, writtenOff] = [chain.handled, chain.investigated, chain.writtenOff].map(
        (row) => row?.value ?? null,
      );
      if (handled == null || investigated == null || writtenOff == null) return [];
      return [
        { offence, year: Number(year), handled, investigated, writtenOff, cleared: chain.cleared?.value ?? null },
      ];
    }),
  );
}

/** Both provisions together in one year: the same unit from the same source, so they may be added. Null where one is missing. */
export function togetherIn(years: readonly OffenceYear[], year: number, stage: 'handled' | 'cleared'): number | null {
  const found = offences.map((offence) => years.find((one) => one.offence === offence && one.year === year)?.[stage]);
  return found.reduce<number | null>((sum, value) => (sum === null || value == null ? null : sum + value), 0);
}

function barOf({ t, formats }: Texts, one: OffenceYear): NestedBar {
  return {
    label: String(one.year),
    total: formats.number(one.handled),
    parts: [
      { value: one.investigated, fill: colour.sky },
      { value: one.writtenOff, fill: colour.stone },
    ],
    inner: one.cleared === null ? null : { value: one.cleared, fill: colour.sea },
    sentence: t(one.cleared === null ? words.sentenceUncleared : words.sentence, {
      investigated: formats.number(one.investigated),
      writtenOff: formats.number(one.writtenOff),
      cleared: formats.number(one.cleared ?? 0),
    }),
  };
}

const provision = { 'SE.BRB.4.1a': words.provisionA, 'SE.BRB.4.1b': words.provisionB } as const;

function bars(texts: Texts, years: readonly OffenceYear[]): Draw {
  const { t } = texts;
  return nestedBars({
    key: [
      { label: t(words.keyInvestigated), fill: colour.sky },
      { label: t(words.keyWrittenOff), fill: colour.stone },
      { label: t(words.keyCleared), fill: colour.sea, shape: 'thin' },
    ],
    groups: offences
      .map((offence) => ({
        label: capital(offenceName(texts, offence)),
        detail: t(provision[offence]),
        bars: years.filter((one) => one.offence === offence).map((one) => barOf(texts, one)),
      }))
      .filter((group) => group.bars.length > 0),
  });
}

/** The years on both sides of the break; one without figures is drawn hollow. */
function yearsOnLine({ t }: Texts, rows: readonly PublishedFigure[], change: SeriesBreak): Draw {
  const handled = rows.filter((row) => row.metric === 'handled');
  const all = [...new Set(handled.map((row) => singleYear(row)))]
    .filter((year): year is number => year !== null)
    .sort();
  const first = Number(change.first_year);
  const held = (year: number) => handled.some((row) => singleYear(row) === year && row.value !== null);
  return breakLine({
    before: all
      .filter((year) => year < first)
      .map((year) => ({ label: String(year), held: held(year), note: held(year) ? null : t(words.notInSource) })),
    after: [...new Set([first, ...all.filter((year) => year >= first)])].map((year) => ({
      label: String(year),
      held: held(year),
      note: t(words.notComparable),
    })),
    words: t(words.breakFrom, { year: change.first_year }),
  });
}

/** Handled offences of forced labour: the whole, its parts and what was cleared, with the guard and the break in the drawing. */
export function offencesFigure(book: FigureBook, texts: Texts): Figure | null {
  const { t, formats } = texts;
  const rows = offenceRows(book.figures);
  const years = offenceYears(book.figures);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const largest = years.filter((one) => one.year === last).sort((a, b) => b.handled - a.handled)[0];
  if (first === undefined || last === undefined || !largest) return null;
  const earlier = years.find((one) => one.offence === largest.offence && one.year === first);
  const change = book.breaks.find((one) => one.country === 'SE' && one.metrics.includes('handled'));
  const cleared = togetherIn(years, last, 'cleared');
  const pieces: Draw[] = [
    bars(texts, years),
    guard({
      lead: t(words.guardLead),
      text: t(cleared === null ? words.guardText : words.guardTextWithCount, { cleared: cleared ?? 0, year: last }),
    }),
    ...(change ? [yearsOnLine(texts, rows, change)] : []),
  ];
  return {
    id: 'offences',
    title: t(words.title, {
      offence: offenceName(texts, largest.offence),
      to: formats.number(largest.handled),
      toYear: last,
      from: formats.number(earlier?.handled ?? 0),
      fromYear: first,
      known: earlier && first !== last ? 'both' : 'one',
    }),
    measures: t(words.measures),
    count: t(words.count, {
      from: formats.number(togetherIn(years, first, 'handled') ?? 0),
      fromYear: first,
      to: formats.number(togetherIn(years, last, 'handled') ?? 0),
      toYear: last,
    }),
    rows,
    draw: (width) =>
      stacked(
        pieces.map((piece) => piece(width)),
        16,
      ),
    remarks: change
      ? [texts.language === 'sv' ? change.what_sv : change.what_en, told(book, texts.language, change.note).text]
      : [],
  };
}
