import type { Here } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listNamedFiles } from '../../attachments/public.server.ts';
import { offeredForProgramme } from '../offered.ts';
import type { Programme } from '../programme.ts';
import { goalNames, saidInStream } from '../streams/said-in-programme.server.ts';
import { lineNames } from './budget-choices.server.ts';
import { budgetTotal, lineDeviation, sumsOf } from './line-sums.ts';
import type { BudgetShown } from './money-schema.ts';

/** The budget of a programme as its unit may see it: the newest costs first. */
export async function showBudget(tx: Tx, stored: Here<Programme>, call: AnyCall): Promise<BudgetShown> {
  const { state: programme, at, id } = stored;
  const saying = await saidInStream(tx, stored, call);
  const { said, nameOf, timeline } = saying;
  const files = await listNamedFiles(tx, call, at, id);
  const goals = goalNames(programme, saying);
  const names = lineNames(programme, saying);
  return {
    id,
    reference: programme.reference,
    title: said(programme.described, 'title') || programme.reference,
    currency: programme.currency,
    ended: programme.ended !== null,
    terms: programme.terms && {
      tolerance: programme.terms.tolerance,
      source: said(programme.terms.act, 'source'),
    },
    goals,
    lines: programme.lines.map((line) => {
      const { forecast, explained } = line;
      return {
        id: line.id,
        name: names.get(line.id) ?? '',
        goal: line.goal,
        goalName: goals.find((goal) => goal.id === line.goal)?.name ?? null,
        kind: line.kind,
        ...sumsOf(programme, line),
        ...lineDeviation(programme, line),
        forecast: forecast && { on: forecast.on, why: said(forecast.act, 'why'), by: nameOf(forecast.by) },
        explained: explained && {
          why: said(explained.act, 'why'),
          answer: said(explained.act, 'answer'),
          by: nameOf(explained.by),
          on: explained.on,
        },
      };
    }),
    total: budgetTotal(programme),
    costs: programme.costs
      .map((cost) => ({
        id: cost.id,
        line: cost.line,
        lineName: names.get(cost.line) ?? '',
        on: cost.on,
        what: said(cost.said, 'what'),
        voucher: said(cost.said, 'voucher') || null,
        amount: cost.amount,
        paid: cost.paid,
        currency: cost.currency,
        rate: cost.rate && { ...cost.rate, source: said(cost.said, 'rateSource') },
        receipts: files.filter((file) => cost.receipts.includes(file.id)),
        by: nameOf(cost.by),
        earlier: cost.earlier.map((one) => ({ ...one, what: said(one.act, 'what'), by: nameOf(one.by) })),
      }))
      .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1)),
    coFunding: programme.coFunding.map(({ said: act, ...source }) => ({
      ...source,
      who: said(act, 'who'),
      note: said(act, 'note') || null,
    })),
    files: [...files],
    timeline,
    may: offeredForProgramme(call.who, stored, call.verbs),
  };
}
