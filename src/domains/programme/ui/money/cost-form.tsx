import type { ReactElement } from 'react';
import type { ActEnvelope } from '../../../../kernel/act.ts';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { rateAsWritten, rateIn } from '../../money/convert.ts';
import { decimalsOf } from '../../money/decimals.ts';
import type { BudgetShown, CostShown } from '../../money/money-schema.ts';
import { useProgrammeCommand } from '../api.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import { partPaths } from '../parts/part-paths.ts';
import { manyIn, minorIn, minorWritten, type PartField, type PartValues, wordsIn } from '../parts/part-values.ts';
import { useCurrencies } from '../places.ts';
import * as texts from './budget-messages.ts';
import * as words from './cost-messages.ts';

/** A new cost, or one that is corrected. What it said before stands beside it. */
export function EnterCost(props: { of: BudgetShown; currency: string; cost: CostShown | null }): ReactElement {
  const { of, currency, cost } = props;
  const say = useText();
  const currencies = useCurrencies();
  const paidIn = (values: PartValues): string => values.currency || currency;
  const isForeign = (values: PartValues): boolean => paidIn(values) !== currency;
  const files = of.files.filter(({ id, isWithdrawn }) => !isWithdrawn || cost?.receipts.some((one) => one.id === id));
  const fields: readonly PartField[] = [
    {
      id: 'line',
      kind: 'choice',
      label: texts.name,
      choices: of.lines.map(({ id, name }) => ({ value: id, label: name })),
    },
    { id: 'on', kind: 'day', label: words.costOn },
    { id: 'what', kind: 'line', label: words.costWhat, max: 200 },
    { id: 'voucher', kind: 'line', label: words.costVoucher, optional: true, max: 60 },
    { id: 'currency', kind: 'choice', label: words.costCurrency, choices: currencies },
    { id: 'paid', kind: 'money', label: words.costAmount, hint: words.costAmountHint },
    {
      id: 'rate',
      kind: 'rate',
      label: words.rate,
      hint: words.rateHint,
      hintValues: { currency },
      shownWhen: isForeign,
    },
    { id: 'rate.on', kind: 'day', label: words.rateOn, shownWhen: isForeign },
    {
      id: 'rate.source',
      kind: 'line',
      label: words.rateSource,
      hint: words.rateSourceHint,
      max: 160,
      shownWhen: isForeign,
    },
    ...(files.length === 0
      ? []
      : [
          {
            id: 'receipts',
            kind: 'many',
            label: words.receipts,
            hint: words.receiptsHint,
            optional: true,
            choices: files.map(({ id, name }) => ({ value: id, label: name })),
          } as const,
        ]),
  ];
  return (
    <FoldedPart
      {...partPaths(of.id, 'cost')}
      {...(cost ? { compact: true, label: say(words.correct) } : {})}
      title={cost ? say(words.correctNamed, { name: cost.what }) : say(words.addCost)}
      part={cost ? `cost-${cost.id}` : 'cost'}
      done={words.costSaved}
      fields={fields}
      known={cost ? written(cost) : { currency }}
      body={(values, act) => bodyOf(values, act, { id: cost?.id ?? act.id, currency })}
      command={useProgrammeCommand()}
    />
  );
}

const written = (cost: CostShown): PartValues => ({
  line: cost.line,
  on: cost.on,
  what: cost.what,
  voucher: cost.voucher ?? '',
  currency: cost.currency,
  paid: minorWritten(cost.paid, decimalsOf(cost.currency)),
  ...(cost.rate
    ? { rate: rateAsWritten(cost.rate.millionths), 'rate.on': cost.rate.on, 'rate.source': cost.rate.source }
    : {}),
  receipts: cost.receipts
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map(({ id }) => id)
    .join(' '),
});

function bodyOf(values: PartValues, act: ActEnvelope, of: { readonly id: string; readonly currency: string }) {
  const currency = values.currency || of.currency;
  return {
    act,
    cost: of.id,
    line: values.line,
    on: dayIn(values.on ?? ''),
    what: values.what?.trim(),
    voucher: wordsIn(values.voucher),
    paid: minorIn(values.paid, decimalsOf(currency)),
    currency,
    rate:
      currency === of.currency
        ? null
        : {
            millionths: rateIn(values.rate ?? ''),
            on: dayIn(values['rate.on'] ?? ''),
            source: values['rate.source']?.trim(),
          },
    receipts: manyIn(values.receipts),
  };
}
