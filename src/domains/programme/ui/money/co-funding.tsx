import type { ReactElement } from 'react';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { budgetFile } from '../../money/budget-file-messages.ts';
import { decimalsOf } from '../../money/decimals.ts';
import { type BudgetShown, type CoFundingShown, coFundingKinds } from '../../money/money-schema.ts';
import { useProgrammeCommand } from '../api.ts';
import { useDay } from '../days.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import * as partTexts from '../parts/part-messages.ts';
import { partPaths } from '../parts/part-paths.ts';
import { minorIn, minorWritten, type PartField, wordsIn } from '../parts/part-values.ts';
import * as words from './cost-messages.ts';
import { moneyField } from './line-forms.tsx';
import { useMoney } from './use-money.ts';

/** What others give beside the funder: promised, and come by a day. */
export function CoFundingPart({ of, currency }: { of: BudgetShown; currency: string }): ReactElement {
  const say = useText();
  const day = useDay();
  const money = useMoney(currency);
  const may = of.may.includes('programme.co-funding');
  return (
    <section className="section" aria-labelledby="co-funding">
      <h2 id="co-funding">{say(words.coFundingTitle)}</h2>
      {of.coFunding.length === 0 ? (
        <p className="quiet">{say(words.coFundingNone)}</p>
      ) : (
        <table className="programme-table budget-table">
          <thead>
            <tr>
              <th scope="col">{say(words.who)}</th>
              <th scope="col" className="number">
                {say(words.colPromised)}
              </th>
              <th scope="col" className="number">
                {say(words.colReceived)}
              </th>
              <th scope="col">{say(words.note)}</th>
            </tr>
          </thead>
          <tbody>
            {of.coFunding.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.who}
                  <span className="small quiet">{say(budgetFile.coFundingKinds[source.kind])}</span>
                  {may && (
                    <span className="programme-buttons">
                      <OneSource of={of} currency={currency} source={source} />
                    </span>
                  )}
                </th>
                <td className="number" data-label={say(words.colPromised)}>
                  {money(source.promised)}
                </td>
                <td className="number" data-label={say(words.colReceived)}>
                  {money(source.received)}
                  <span className="caption">{say(words.asOf, { day: day(source.on) })}</span>
                </td>
                <td data-label={say(words.note)}>{source.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may && <OneSource of={of} currency={currency} source={null} />}
    </section>
  );
}

function OneSource(props: { of: BudgetShown; currency: string; source: CoFundingShown | null }): ReactElement {
  const { of, currency, source } = props;
  const say = useText();
  const decimals = decimalsOf(currency);
  const fields: readonly PartField[] = [
    { id: 'who', kind: 'line', label: words.who, hint: words.whoHint, max: 160 },
    {
      id: 'kind',
      kind: 'choice',
      label: words.coFundingKind,
      choices: coFundingKinds.map((value) => ({ value, label: say(budgetFile.coFundingKinds[value]) })),
    },
    moneyField('promised', words.promised, currency),
    moneyField('received', words.received, currency),
    { id: 'on', kind: 'day', label: words.coFundingOn },
    { id: 'note', kind: 'area', label: words.note, optional: true, max: 300 },
  ];
  return (
    <FoldedPart
      {...partPaths(of.id, 'co-funding')}
      {...(source ? { compact: true, label: say(partTexts.change) } : {})}
      title={source ? say(partTexts.changeNamed, { name: source.who }) : say(words.addCoFunding)}
      part={source ? `co-funding-${source.id}` : 'co-funding'}
      done={words.coFundingSaved}
      fields={fields}
      {...(source
        ? {
            known: {
              who: source.who,
              kind: source.kind,
              promised: minorWritten(source.promised, decimals),
              received: minorWritten(source.received, decimals),
              on: source.on,
              note: source.note ?? '',
            },
          }
        : {})}
      body={(values, act) => ({
        act,
        source: source?.id ?? act.id,
        who: values.who?.trim(),
        kind: values.kind,
        promised: minorIn(values.promised, decimals),
        received: minorIn(values.received, decimals),
        on: dayIn(values.on ?? ''),
        note: wordsIn(values.note),
      })}
      command={useProgrammeCommand()}
    />
  );
}
