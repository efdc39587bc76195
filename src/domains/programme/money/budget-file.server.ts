import type { Texts } from '../../../platform/pages/catalogue.ts';
import type { FileRow, FileTable } from '../files/tables-file.server.ts';
import { budgetFile as texts } from './budget-file-messages.ts';
import { rateAsWritten } from './convert.ts';
import { decimalsOf } from './decimals.ts';
import type { BudgetShown } from './money-schema.ts';

/** An amount in whole units of its currency, as a spreadsheet adds them up. */
const major = (minor: number, currency: string): number => minor / 10 ** decimalsOf(currency);

/** The budget as three tables: lines with what they come to, every cost with its receipts, co-funding. */
export function budgetTables(budget: BudgetShown, { t }: Texts): readonly FileTable[] {
  const currency = budget.currency ?? '';
  const sum = (minor: number | null): string | number =>
    minor === null ? t(texts.notKnown) : currency ? major(minor, currency) : minor;
  const head = (...names: readonly (keyof typeof texts.heads)[]): FileRow => names.map((name) => t(texts.heads[name]));
  const { total } = budget;
  const lines: readonly FileRow[] = [
    head('line', 'kind', 'goal', 'currency', 'planned', 'spent', 'remaining', 'expected', 'difference', 'state', 'why'),
    ...budget.lines.map((line): FileRow => {
      const why = line.explained ? `${line.explained.why} ${line.explained.answer}` : null;
      return [
        ...[line.name, line.kind && t(texts.kinds[line.kind]), line.goalName, currency],
        ...[sum(line.planned), sum(line.spent), sum(line.remaining), sum(line.expected), sum(line.difference)],
        ...[t(texts.states[line.state]), why],
      ];
    }),
    [
      ...[t(texts.all), null, null, currency],
      ...[sum(total.planned), sum(total.spent), sum(total.remaining), sum(total.expected), sum(total.difference)],
      ...[t(texts.states[total.state]), null],
    ],
  ];
  const costs: readonly FileRow[] = [
    [
      ...head('on', 'line', 'what', 'voucher', 'amount', 'currency', 'paid', 'paidIn', 'rate', 'rateOn', 'rateSource'),
      ...head('receipts', 'by', 'earlier'),
    ],
    ...budget.costs.map(
      (cost): FileRow => [
        ...[cost.on, cost.lineName, cost.what, cost.voucher, sum(cost.amount), currency],
        ...[major(cost.paid, cost.currency), cost.currency],
        ...(cost.rate ? [rateAsWritten(cost.rate.millionths), cost.rate.on, cost.rate.source] : [null, null, null]),
        ...[cost.receipts.map(({ name }) => name).join('; ') || null, cost.by],
        cost.earlier.map(({ amount }) => sum(amount)).join('; ') || null,
      ],
    ),
  ];
  const given: readonly FileRow[] = [
    head('who', 'kind', 'promised', 'received', 'currency', 'on', 'note'),
    ...budget.coFunding.map(
      (one): FileRow => [
        ...[
          one.who,
          t(texts.coFundingKinds[one.kind]),
          sum(one.promised),
          sum(one.received),
          currency,
          one.on,
          one.note,
        ],
      ],
    ),
  ];
  return [
    { name: t(texts.sheets.lines), rows: lines },
    { name: t(texts.sheets.costs), rows: costs },
    { name: t(texts.sheets.coFunding), rows: given },
  ];
}
