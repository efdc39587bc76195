import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { budgetFile } from '../money/budget-file-messages.ts';
import { rateAsWritten } from '../money/convert.ts';
import type { BudgetLineShown, BudgetShown } from '../money/money-schema.ts';
import { amountWritten, dayWritten, heading, paragraph, table } from './blocks.server.ts';
import { reportMoneyText as texts } from './report-money-messages.ts';
import { isWithin, type Reported } from './reported.ts';

const sumOf = (costs: BudgetShown['costs']): number => costs.reduce((sum, { amount }) => sum + amount, 0);

/** A difference with its sign and, where something was planned, its share. */
function differenceOf(
  { difference, share }: Pick<BudgetLineShown, 'difference' | 'share'>,
  amount: (minor: number) => string,
  { t, formats }: Texts,
): string {
  if (difference === null) return t(texts.notKnown);
  const sign = difference > 0 ? '+' : '';
  if (share === null || difference === 0) return `${sign}${amount(difference)}`;
  return t(texts.share, { amount: `${sign}${amount(difference)}`, share: `${sign}${formats.number(share / 10)}` });
}

/** What was planned, spent and is expected, line by line and in all; what came from others; which rates were used. */
export function moneyBlocks(reported: Reported, said: Texts): readonly Block[] {
  const { t, formats } = said;
  const { budget, kind } = reported;
  const { currency, lines, total } = budget;
  if (lines.length === 0 || currency === null) return [heading(t(texts.title)), paragraph(t(texts.none))];
  const amount = (minor: number | null): string =>
    minor === null ? t(texts.notKnown) : amountWritten(minor, currency, said);
  const costs = budget.costs.filter(({ on }) => on <= reported.to);
  const inPeriod = costs.filter(({ on }) => isWithin(reported, on));
  const isPeriod = kind === 'period';
  const row = (name: string, of: BudgetShown['total'], spentIn: number, spent: number): readonly string[] => [
    ...[name, amount(of.planned), ...(isPeriod ? [amount(spentIn)] : []), amount(spent)],
    ...(budget.ended ? [] : [amount(of.remaining)]),
    ...[amount(of.expected), differenceOf(of, amount, said)],
  ];
  const ofLine = (from: BudgetShown['costs'], id: string): number => sumOf(from.filter(({ line }) => line === id));
  const missing = costs.filter(({ receipts, amount: paid }) => receipts.length === 0 && paid !== 0).length;
  const corrected = costs.filter(({ earlier }) => earlier.length > 0).length;
  return [
    heading(t(texts.title)),
    table(
      t(texts.caption, { currency }),
      [
        ...[t(texts.line), { number: t(texts.planned) }, ...(isPeriod ? [{ number: t(texts.inPeriod) }] : [])],
        ...[{ number: t(texts.spent) }, ...(budget.ended ? [] : [{ number: t(texts.remaining) }])],
        ...[{ number: t(texts.expected) }, { number: t(texts.deviation) }],
      ],
      [
        ...lines.map((line) => row(line.name, line, ofLine(inPeriod, line.id), ofLine(costs, line.id))),
        row(t(texts.all), total, sumOf(inPeriod), sumOf(costs)),
      ],
    ),
    paragraph(
      budget.terms
        ? t(texts.tolerance, { percent: formats.number(budget.terms.tolerance), source: budget.terms.source })
        : t(texts.noTolerance),
      'quiet',
    ),
    paragraph(t(texts.costs, { costs: costs.length, missing })),
    ...(corrected > 0 ? [paragraph(t(texts.corrected, { count: corrected }), 'quiet')] : []),
    ...rateBlocks(isPeriod ? inPeriod : costs, currency, said),
    ...coFundingBlocks(budget, amount, said),
  ];
}

function rateBlocks(costs: BudgetShown['costs'], currency: string, said: Texts): readonly Block[] {
  const { t } = said;
  const rows = costs.flatMap((cost) =>
    cost.rate === null
      ? []
      : [
          [
            ...[dayWritten(cost.on, said), cost.what, amountWritten(cost.paid, cost.currency, said)],
            t(texts.rateFrom, {
              rate: rateAsWritten(cost.rate.millionths),
              day: dayWritten(cost.rate.on, said),
              source: cost.rate.source,
            }),
            amountWritten(cost.amount, currency, said),
          ],
        ],
  );
  return rows.length === 0
    ? []
    : [
        table(
          t(texts.ratesCaption),
          [t(texts.day), t(texts.cost), { number: t(texts.paid) }, t(texts.rate), { number: t(texts.amount) }],
          rows,
        ),
      ];
}

const coFundingBlocks = (
  { coFunding }: Pick<BudgetShown, 'coFunding'>,
  amount: (minor: number) => string,
  said: Texts,
): readonly Block[] =>
  coFunding.length === 0
    ? []
    : [
        table(
          said.t(texts.coFundingCaption),
          [
            ...[said.t(texts.organisation), said.t(texts.kind)],
            ...[{ number: said.t(texts.promised) }, { number: said.t(texts.received) }],
          ],
          coFunding.map((one) => [
            ...[one.who, said.t(budgetFile.coFundingKinds[one.kind]), amount(one.promised)],
            said.t(texts.asOf, { amount: amount(one.received), day: dayWritten(one.on, said) }),
          ]),
        ),
      ];

/** Each line that departs from its plan, with why and what is done about it; one that no one has explained says so. */
export function deviationBlocks({ budget }: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const { currency } = budget;
  const found = budget.lines.filter(({ state }) => state === 'over' || state === 'under');
  const title = heading(t(texts.deviationsTitle));
  if (found.length === 0) return [title, paragraph(t(texts.deviationsNone))];
  const amount = (minor: number): string => amountWritten(minor, currency, said);
  return [
    title,
    table(
      t(texts.deviationsCaption),
      [t(texts.line), { number: t(texts.deviation) }, t(texts.explanation), t(texts.answer)],
      found.map((line) => [
        ...[line.name, differenceOf(line, amount, said)],
        line.explained
          ? t(texts.explainedBy, {
              why: line.explained.why,
              name: line.explained.by,
              day: dayWritten(line.explained.on, said),
            })
          : t(texts.notExplained),
        line.explained?.answer ?? '',
      ]),
    ),
  ];
}
