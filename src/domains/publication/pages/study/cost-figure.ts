import { currencyIn } from '../../../../kernel/country.ts';
import type { Language } from '../../../../kernel/language.ts';
import { formatsFor } from '../../../../kernel/text/formats.ts';
import type { CostFigures, MoneySum, SectorCost } from '../../../caseload/public.ts';
import { pooled } from '../../../caseload/public.ts';
import { contributionRateIn, unpaidContributions } from '../../../redress/public.ts';
import type { ShownFigure } from '../../shown-figure.ts';
import { cellsIn, tableOfCells } from '../report/measured.ts';
import type { Cell, Measured } from '../report/table.ts';
import { tableText } from '../report/table-messages.ts';
import { type Words, wordsIn } from '../report/words.ts';
import { costDrawing } from './cost-drawing.ts';
import { costText as text } from './cost-messages.ts';
import { shownFigure } from './shown-figure.ts';

const bases = ['documented', 'probable', 'claimed'] as const;

const sectorName = (sector: string, words: Words): string => {
  if (sector === 'all') return words.t(text.all);
  if (sector === pooled) return words.t(text.pooled);
  return sector === 'unknown' ? words.t(text.unknown) : words.name('sector', sector);
};

/** Words, and the country in whose money the sums are. */
type MoneyWords = Words & { readonly country: string };

/** A number with two decimals, for what an hour comes to and for a share. */
const withDecimals = (value: number, { language }: Words): string =>
  language === 'sv' ? value.toFixed(2).replace('.', ',') : value.toFixed(2);

/** A sum with its currency. */
const moneyOf = (value: number, { country, language }: MoneyWords): string =>
  formatsFor(language).money(value, currencyIn(country));

const sum = (told: MoneySum | null, { t, number }: Words): string =>
  told ? number(told.kronor) : t(tableText.notShown);

const rateOf = ({ country }: MoneyWords): number | null => contributionRateIn(country);

/** The finding in words: the sector with the most that may be shown, with what papers alone show of it. */
function titleOf({ sectors }: CostFigures, words: MoneyWords): string {
  const { t } = words;
  const most = sectors.find(({ claimed }) => (claimed?.kronor ?? 0) > 0);
  if (most?.claimed && most.documented)
    return t(text.titleClaimed, {
      claimed: moneyOf(most.claimed.kronor, words),
      documented: moneyOf(most.documented.kronor, words),
      sector: sectorName(most.sector, words).toLowerCase(),
    });
  for (const basis of ['claimed', 'probable', 'documented'] as const)
    for (const one of sectors) {
      const { kronor = 0 } = one[basis] ?? {};
      if (kronor > 0)
        return t(text.titleOne, {
          sum: moneyOf(kronor, words),
          sector: sectorName(one.sector, words).toLowerCase(),
          basis: t(text[basis]),
        });
    }
  return t(text.titleNone);
}

function belowText({ below, priced }: SectorCost, words: MoneyWords): string {
  const { t, number } = words;
  if (!priced) return t(tableText.notKnown);
  if (!below) return t(tableText.notShown);
  if (below.kronor === 0) return number(0);
  return t(text.below, {
    sum: moneyOf(below.kronor, words),
    hours: number(below.hours),
    paid: withDecimals(below.paid, words),
    lawful: withDecimals(below.lawful, words),
    people: below.people,
    cases: below.cases,
  });
}

const noBelow = { kronor: null, hours: null, paid: null, lawful: null, people: null, cases: null };

/** The same to calculate with, as exact as the page has it. */
function belowMeasured({ below, priced }: SectorCost): Measured {
  if (!below) return { standing: priced ? 'suppressed' : 'unknown', values: noBelow };
  if (below.kronor === 0) return { standing: 'zero', values: { ...noBelow, kronor: 0 } };
  const { kronor, hours, paid, lawful, people, cases } = below;
  const ore = (value: number): number => Math.round(value * 100) / 100;
  return { standing: 'number', values: { kronor, hours, paid: ore(paid), lawful: ore(lawful), people, cases } };
}

function rowOf(one: SectorCost, words: MoneyWords): Cell[] {
  const { plain, count } = cellsIn(words);
  const money = (kronor: number | undefined): Cell => count(kronor ?? null, 'suppressed');
  const { t } = words;
  const contributionRate = rateOf(words);
  const behindText = (told: MoneySum | null): string =>
    told ? t(text.peopleCases, { people: told.people, cases: told.cases }) : t(tableText.notShown);
  const behind = (told: MoneySum | null): Cell => ({
    text: behindText(told),
    measured: {
      standing: told ? (told.people === 0 ? 'zero' : 'number') : 'suppressed',
      values: { people: told?.people ?? null, cases: told?.cases ?? null },
    },
  });
  return [
    plain(sectorName(one.sector, words)),
    ...bases.map((basis) => money(one[basis]?.kronor)),
    ...bases.map((basis) => behind(one[basis])),
    ...bases.map((basis) => {
      const told = one[basis];
      if (told && contributionRate === null) return plain(t(tableText.notKnown));
      return money((told && unpaidContributions(told.kronor, words.country)) ?? undefined);
    }),
    { text: belowText(one, words), measured: belowMeasured(one) },
  ];
}

/**
 * What it cost, as the pages of the study show it: each sum with how many it is based on, and a statement of what may not be
 * shown.
 */
export function shownCost(
  figures: CostFigures,
  language: Language,
  { agency, source, country }: { readonly agency: string; readonly source: string; readonly country: string },
): ShownFigure | null {
  if (figures.sectors.length === 0) return null;
  const words = { ...wordsIn(language), country };
  const rate = rateOf(words);
  const { t } = words;
  const title = titleOf(figures, words);
  const sub = t(text.sub, { agency });
  const draw = costDrawing(
    figures.sectors.map((one) => ({
      name: sectorName(one.sector, words),
      bars: bases.map((basis) => ({
        name: t(text[basis]),
        kronor: one[basis]?.kronor ?? null,
        value: sum(one[basis], words),
      })),
    })),
  );
  const number = { isNumber: true };
  const columns = [
    { name: t(text.colSector), isNumber: false },
    ...bases.map((basis) => ({ name: t(text.colWages, { basis: t(text[basis]) }), ...number })),
    ...bases.map((basis) => ({ name: t(text.colPeople, { basis: t(text[basis]) }), ...number })),
    ...bases.map((basis) => ({ name: t(text.colContributions, { basis: t(text[basis]) }), ...number })),
    { name: t(text.colBelow), isNumber: false },
  ];
  const table = tableOfCells(
    { id: 'cost', caption: t(text.caption), columns },
    [...figures.sectors, figures.all].map((one) => rowOf(one, words)),
  );
  const notes = [
    t(text.notShown),
    t(text.neverAdded),
    ...(rate === null
      ? [t(text.noRates)]
      : [t(text.contributions, { rate: withDecimals(rate * 100, words) }), t(text.comparator)]),
  ];
  return shownFigure({ kind: 'cost', title, sub, notes, method: t(text.method), table }, draw, source, words);
}
