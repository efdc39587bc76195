import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { budgetFile } from '../../money/budget-file-messages.ts';
import type { BudgetLineShown, BudgetShown } from '../../money/money-schema.ts';
import { useDay } from '../days.ts';
import * as texts from './budget-messages.ts';
import { AddLine, ChangeLine, ExplainLine, ForecastLine, SetTerms } from './line-forms.tsx';
import { useMoney } from './use-money.ts';

type OfBudget = { readonly of: BudgetShown; readonly currency: string };
type Summed = BudgetShown['total'];

const looks: Readonly<Record<Summed['state'], { look: ChipLook; icon: string }>> = {
  'on-plan': { look: 'done', icon: checkCircle },
  over: { look: 'attention', icon: warning },
  under: { look: 'note', icon: warning },
  'not-known': { look: 'nothing', icon: question },
};

/** Each budget line with what it was planned to cost, has cost and is expected to cost, and how that departs from the plan. */
export function BudgetLines({ of, currency }: OfBudget): ReactElement {
  const say = useText();
  const money = useMoney(currency);
  const may = (verb: string): boolean => of.may.includes(verb);
  return (
    <section className="section" aria-labelledby="lines">
      <h2 id="lines">{say(texts.linesTitle)}</h2>
      {of.lines.length === 0 ? (
        <p className="quiet">{say(texts.linesNone)}</p>
      ) : (
        <>
          <table className="programme-table budget-table">
            <thead>
              <tr>
                <th scope="col">{say(texts.colLine)}</th>
                <th scope="col" className="number">
                  {say(texts.colPlanned)}
                </th>
                <th scope="col" className="number">
                  {say(texts.colSpent)}
                </th>
                <th scope="col" className="number">
                  {say(texts.colExpected)}
                </th>
                <th scope="col">{say(texts.colDeviation)}</th>
              </tr>
            </thead>
            <tbody>
              {of.lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    {line.name}
                    <span className="small quiet">
                      {[line.kind && say(budgetFile.kinds[line.kind]), line.goalName].filter(Boolean).join(' · ')}
                    </span>
                    <Bar of={line} />
                    <span className="programme-buttons">
                      {may('programme.forecast') && <ForecastLine of={of} line={line} currency={currency} />}
                      {may('programme.explain') && (line.state === 'over' || line.state === 'under') && (
                        <ExplainLine of={of} line={line} />
                      )}
                      {may('programme.line') && <ChangeLine of={of} line={line} currency={currency} />}
                    </span>
                  </th>
                  <td className="number" data-label={say(texts.colPlanned)}>
                    {money(line.planned)}
                  </td>
                  <td className="number" data-label={say(texts.colSpent)}>
                    {money(line.spent)}
                  </td>
                  <td className="number" data-label={say(texts.colExpected)}>
                    {line.expected === null ? (
                      <span className="unknown">{say(texts.noForecast)}</span>
                    ) : (
                      money(line.expected)
                    )}
                  </td>
                  <td data-label={say(texts.colDeviation)}>
                    <Deviation of={line} currency={currency} />
                    <Reasons of={line} currency={currency} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say(texts.allLines)}</th>
                <td className="number" data-label={say(texts.colPlanned)}>
                  {money(of.total.planned)}
                </td>
                <td className="number" data-label={say(texts.colSpent)}>
                  {money(of.total.spent)}
                </td>
                <td className="number" data-label={say(texts.colExpected)}>
                  {of.total.expected === null ? say(texts.noForecast) : money(of.total.expected)}
                </td>
                <td data-label={say(texts.colDeviation)}>
                  <Deviation of={of.total} currency={currency} />
                </td>
              </tr>
            </tfoot>
          </table>
          <p className="small quiet">
            {of.terms
              ? say(texts.termsIs, { percent: of.terms.tolerance, source: of.terms.source })
              : say(texts.termsNone)}
          </p>
        </>
      )}
      {may('programme.line') && <AddLine of={of} currency={currency} />}
      {may('programme.terms') && <SetTerms of={of} />}
    </section>
  );
}

/** The state in a word, and the difference with its sign. */
function Deviation({ of, currency }: { of: Summed; currency: string }): ReactElement {
  const say = useText();
  const money = useMoney(currency);
  const { number } = useFormats();
  const { look, icon } = looks[of.state];
  const sign = (of.difference ?? 0) > 0 ? '+' : '';
  return (
    <>
      <Chip look={look} icon={icon}>
        {say(budgetFile.states[of.state])}
      </Chip>
      {of.difference !== null && of.difference !== 0 && (
        <span className="small">
          {of.share === null
            ? `${sign}${money(of.difference)}`
            : say(texts.differenceShare, {
                amount: `${sign}${money(of.difference)}`,
                share: `${sign}${number(of.share / 10)}`,
              })}
        </span>
      )}
    </>
  );
}

/** What the forecast is built on, and why a line departs from its plan. */
function Reasons({ of, currency }: { of: BudgetLineShown; currency: string }): ReactElement {
  const say = useText();
  const day = useDay();
  const money = useMoney(currency);
  const { forecast, explained, remaining } = of;
  const departs = of.state === 'over' || of.state === 'under';
  return (
    <>
      {departs && (
        <span className="small quiet">
          {explained
            ? say(texts.explained, {
                why: explained.why,
                answer: explained.answer,
                name: explained.by,
                day: day(explained.on),
              })
            : say(texts.notExplained)}
        </span>
      )}
      {forecast && remaining !== null && (
        <span className="caption">
          {say(texts.forecastIs, {
            amount: money(remaining),
            day: day(forecast.on),
            why: forecast.why,
            name: forecast.by,
          })}
        </span>
      )}
    </>
  );
}

/** What is spent within what was planned, and what is expected: said in words beside it. */
function Bar({ of: { planned, spent, expected } }: { of: BudgetLineShown }): ReactElement {
  const most = Math.max(planned, spent, expected ?? 0, 1);
  const to = (minor: number): number => Math.max(0, (minor / most) * 198);
  return (
    <svg className="budget-bar" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="spent" x="1" y="2" width={to(spent)} height="6" />
      {expected !== null && <rect className="expected" x="1" y="2" width={to(expected)} height="6" />}
      <rect className="plan" x="1" y="0.5" width={to(planned)} height="9" />
    </svg>
  );
}
