import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { Currency } from '../../programme-schema.ts';
import { Code } from '../../schema.ts';
import { converted } from '../convert.ts';
import { moneyMessages } from '../messages.ts';
import { CostFacts, Minor, mostMinor, Rate } from '../money-schema.ts';

const EnterCost = z.strictObject({
  act: ActEnvelope,
  /** A new one, or the id of the one that is corrected. */
  cost: Uuid,
  line: Code,
  on: Day,
  what: line(200),
  voucher: line(60).nullable(),
  paid: Minor,
  currency: Currency,
  rate: Rate.extend({ source: line(160) })
    .strict()
    .nullable(),
  /** Files of the programme. */
  receipts: z.array(Uuid).max(20),
});
type EnterCost = z.infer<typeof EnterCost>;

export const enterCost: ActDef<'programme.cost', CostFacts, 'what' | 'voucher' | 'rateSource'> = defineAct({
  type: 'programme.cost',
  stream: 'programme',
  words: ['what', 'voucher', 'rateSource'],
  nature: 'record',
  facts: CostFacts,
  icon: 'hand-coins',
  sentence: () => ({ message: moneyMessages.costEntered }),
  retainRule: 'programme',
});

/** A programme, the day, and which files it has: what a cost is decided on. */
type WithFiles = Here<Programme> & { readonly today: string; readonly files: ReadonlySet<string> };

const most = 2000;

/** What it comes to in the currency of the programme. */
const amountOf = (
  { paid, currency, rate }: Pick<EnterCost, 'paid' | 'currency'> & { readonly rate: { millionths: number } | null },
  own: string | null,
): number => (rate ? converted(paid, currency, own ?? currency, rate.millionths) : paid);

/**
 * What something has cost, on the day it was paid, with its receipts. One in another currency is converted by a rate that the person gives, with its day
 * and where it is from. Corrected by saying it again: what it said stands beside it.
 */
export const toEnterCost: Doing<EnterCost, Here<Programme>, WithFiles> = {
  act: enterCost,
  input: EnterCost,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: ({ state }) => (state.currency === null ? new Problem('conflict', moneyMessages.noCurrencyYet) : null),
  refuses: ({ cost, line: id, on, paid, currency, rate, receipts }, { state, today, files }) => {
    if (!state.lines.some((one) => one.id === id)) return wrongAt('line', moneyMessages.lineUnknown);
    if (on > today) return wrongAt('on', moneyMessages.dayToCome);
    if (currency !== state.currency && rate === null) return wrongAt('rate', moneyMessages.rateMissing);
    if (currency === state.currency && rate !== null) return wrongAt('rate', moneyMessages.rateNotNeeded);
    if (rate && rate.on > today) return wrongAt('rate.on', moneyMessages.dayToCome);
    if (Math.abs(amountOf({ paid, currency, rate }, state.currency)) > mostMinor)
      return wrongAt('paid', moneyMessages.amountTooLarge);
    if (receipts.some((file) => !files.has(file))) return wrongAt('receipts', moneyMessages.receiptUnknown);
    return state.costs.length >= most && !state.costs.some((one) => one.id === cost)
      ? new Problem('conflict', moneyMessages.tooManyCosts)
      : null;
  },
  acts: ({ act, what, voucher, rate, ...said }, { today: _, files: __, ...here }) => {
    const amount = amountOf({ ...said, rate }, here.state.currency);
    return [
      enterCost.draft({
        ...inProgramme(here, act),
        facts: { ...said, amount, rate: rate && { millionths: rate.millionths, on: rate.on } },
        words: { what, voucher, rateSource: rate?.source ?? null },
      }),
    ];
  },
};
