import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import * as texts from './detail-messages.ts';
import { MoneyTable } from './money-table.tsx';
import { more } from './payday-messages.ts';
import { useSums } from './words.ts';

/** Gross owed, gross reported, net to the bank, given back in cash: four columns for each payday, and what was left. */
export function Paydays({ claim }: { claim: ClaimShown }): ReactElement | null {
  const say = useText();
  const { money, withCents, day, number } = useSums(claim);
  const { paydays, cost } = claim;
  if (paydays.length === 0) return null;
  const total = (column: 'owed' | 'reported' | 'net' | 'cashBack'): number =>
    paydays.reduce((sum, payday) => sum + payday[column], 0);
  const owed = (sum: number, plus: boolean): string =>
    plus ? say(texts.plusOvertime, { sum: money(sum) }) : money(sum);
  const told = paydays.filter(({ hours }) => hours !== null && hours > 0).at(-1);
  return (
    <section className="section" aria-labelledby="four">
      <h2 id="four">{say(texts.fourTitle)}</h2>
      {told?.hours != null && told.anHour !== null && (
        <p className="lead-line">
          {say(texts.fourLead, {
            day: day(told.day),
            net: money(told.net),
            cashBack: money(told.cashBack),
            rent: money(told.rent),
            left: money(told.left),
            hours: number(told.hours),
            anHour: withCents(told.anHour),
          })}
        </p>
      )}
      <MoneyTable
        labelledBy="four"
        columns={[
          { label: say(texts.payday) },
          { label: say(texts.owed), isSum: true },
          { label: say(texts.reported), isSum: true },
          { label: say(texts.toBank), isSum: true },
          { label: say(texts.cashBack), isSum: true },
        ]}
        rows={paydays.map((payday) => ({
          key: payday.day,
          head: day(payday.day),
          cells: [
            owed(payday.owed, payday.plusOvertime),
            money(payday.reported),
            <Sum key="net" sum={payday.net} more={[['cash', payday.cash]]} money={money} />,
            <Sum key="back" sum={payday.cashBack} more={takenOf(payday)} money={money} />,
          ],
        }))}
        total={{
          key: 'total',
          head: say(texts.fourTotal, { count: paydays.length }),
          cells: [
            owed(
              total('owed'),
              paydays.some(({ plusOvertime }) => plusOvertime),
            ),
            money(total('reported')),
            money(total('net')),
            money(total('cashBack')),
          ],
        }}
      />
      {cost && (
        <p className="caption">
          {say(texts.costText, { contributions: money(cost.contributions), lawfulHour: withCents(cost.lawfulHour) })}{' '}
          {say(texts.comparator)}
        </p>
      )}
    </section>
  );
}

type Further = readonly (readonly [keyof typeof more, number])[];

const takenOf = ({ rent, fee, deducted }: ClaimShown['paydays'][number]): Further => [
  ['rent', rent],
  ['fee', fee],
  ['deducted', deducted],
];

/** A sum, and below it what else was paid or taken on that day. */
function Sum(props: { sum: number; more: Further; money: (sum: number) => string }): ReactElement {
  const say = useText();
  return (
    <>
      {props.money(props.sum)}
      {props.more
        .filter(([, sum]) => sum > 0)
        .map(([name, sum]) => (
          <span key={name} className="small quiet block-line">
            {say(more[name], { sum: props.money(sum) })}
          </span>
        ))}
    </>
  );
}
