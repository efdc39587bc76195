import { type ReactElement, useState } from 'react';
import { FilterChoice, FilterWords } from '../../../../web/components/filter/filter-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { rateAsWritten } from '../../money/convert.ts';
import type { BudgetShown, CostShown } from '../../money/money-schema.ts';
import { useDay } from '../days.ts';
import { type CostFilter, costsIn, everyCost } from './cost-filter.ts';
import { EnterCost } from './cost-form.tsx';
import * as words from './cost-messages.ts';
import { useMoney } from './use-money.ts';

/** Every cost with its receipts, the newest first, narrowed by line, by words and by what lacks a receipt. */
export function Costs({ of, currency }: { of: BudgetShown; currency: string }): ReactElement {
  const say = useText();
  const day = useDay();
  const money = useMoney(currency);
  const [filter, setFilter] = useState<CostFilter>(everyCost);
  const shown = costsIn(of.costs, filter);
  const may = of.may.includes('programme.cost') && of.lines.length > 0;
  return (
    <section className="section" aria-labelledby="costs">
      <h2 id="costs">{say(words.costsTitle)}</h2>
      {may && <EnterCost of={of} currency={currency} cost={null} />}
      {of.costs.length === 0 ? (
        <p className="quiet">{say(words.costsNone)}</p>
      ) : (
        <>
          <div className="budget-filter not-on-paper">
            <FilterChoice
              id="filter-line"
              label={say(words.filterLine)}
              value={filter.line}
              onChange={(line) => setFilter({ ...filter, line })}
              choices={of.lines.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <FilterWords
              id="filter-words"
              label={say(words.filterWords)}
              value={filter.words}
              onChange={(words) => setFilter({ ...filter, words })}
            />
            <label className="check-line">
              <input
                type="checkbox"
                checked={filter.isWithoutReceipt}
                onChange={({ target }) => setFilter({ ...filter, isWithoutReceipt: target.checked })}
              />
              {say(words.filterReceipt)}
            </label>
          </div>
          <p className="small" role="status">
            {shown.length === 0
              ? say(words.costsNoMatch)
              : say(words.shown, {
                  count: shown.length,
                  sum: money(shown.reduce((sum, { amount }) => sum + amount, 0)),
                })}
          </p>
          {shown.length > 0 && (
            <table className="programme-table budget-table">
              <thead>
                <tr>
                  <th scope="col">{say(words.colCost)}</th>
                  <th scope="col">{say(words.colDay)}</th>
                  <th scope="col" className="number">
                    {say(words.colAmount)}
                  </th>
                  <th scope="col">{say(words.colReceipts)}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((cost) => (
                  <tr key={cost.id}>
                    <th scope="row">
                      {cost.what}
                      <span className="small quiet">
                        {[cost.lineName, cost.voucher, cost.by].filter(Boolean).join(' · ')}
                      </span>
                      {cost.earlier.map((one) => (
                        <span className="caption" key={one.act}>
                          {say(words.earlier, { amount: money(one.amount), day: day(one.on), name: one.by })}
                        </span>
                      ))}
                      {may && (
                        <span className="programme-buttons">
                          <EnterCost of={of} currency={currency} cost={cost} />
                        </span>
                      )}
                    </th>
                    <td data-label={say(words.colDay)} className="nowrap">
                      {day(cost.on)}
                    </td>
                    <td data-label={say(words.colAmount)} className="number">
                      {money(cost.amount)}
                      <PaidElsewhere of={cost} />
                    </td>
                    <td data-label={say(words.colReceipts)}>
                      {cost.receipts.length === 0 && <span className="unknown">{say(words.noReceipt)}</span>}
                      {cost.receipts.map((file) => (
                        <span className="small" key={file.id}>
                          {file.isWithdrawn ? say(words.receiptGone, { name: file.name }) : file.name}
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </section>
  );
}

/** What was paid in another currency, with the rate, its day and its source. */
function PaidElsewhere({ of }: { of: CostShown }): ReactElement | null {
  const say = useText();
  const day = useDay();
  const paid = useMoney(of.currency);
  if (of.rate === null) return null;
  return (
    <span className="caption">
      {say(words.paidIs, {
        paid: paid(of.paid),
        rate: rateAsWritten(of.rate.millionths),
        day: day(of.rate.on),
        source: of.rate.source,
      })}
    </span>
  );
}
