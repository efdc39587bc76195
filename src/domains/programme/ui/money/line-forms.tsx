import type { ReactElement } from 'react';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { budgetFile } from '../../money/budget-file-messages.ts';
import { decimalsOf } from '../../money/decimals.ts';
import { type BudgetLineShown, type BudgetShown, costKinds } from '../../money/money-schema.ts';
import { useProgrammeCommand } from '../api.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import * as partTexts from '../parts/part-messages.ts';
import { partPaths } from '../parts/part-paths.ts';
import { countIn, minorIn, minorWritten, type PartField } from '../parts/part-values.ts';
import * as texts from './budget-messages.ts';

type OfLine = { readonly of: BudgetShown; readonly line: BudgetLineShown };
type InCurrency = { readonly currency: string };

/** An amount in the currency of the programme, whose label names it. */
export const moneyField = (id: string, label: PartField['label'], currency: string): PartField => ({
  id,
  kind: 'money',
  label,
  labelValues: { currency },
  hint: texts.amountHint,
  decimals: decimalsOf(currency),
});

function useLineFields({ of, currency }: { of: BudgetShown } & InCurrency): readonly PartField[] {
  const say = useText();
  return [
    { id: 'name', kind: 'line', label: texts.name, max: 120 },
    {
      id: 'kind',
      kind: 'choice',
      label: texts.kind,
      choices: costKinds.map((value) => ({ value, label: say(budgetFile.kinds[value]) })),
    },
    moneyField('amount', texts.amount, currency),
    ...(of.goals.length === 0
      ? []
      : [
          {
            id: 'goal',
            kind: 'choice',
            label: texts.goal,
            optional: true,
            choices: of.goals.map(({ id, name }) => ({ value: id, label: name })),
          } as const,
        ]),
  ];
}

export function AddLine({ of, currency }: { of: BudgetShown } & InCurrency): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...partPaths(of.id, 'line')}
      title={say(texts.addLine)}
      part="line"
      done={texts.lineSaved}
      fields={useLineFields({ of, currency })}
      body={(values, act) => ({
        act,
        line: act.id,
        name: values.name?.trim(),
        kind: values.kind,
        goal: values.goal || null,
        amount: minorIn(values.amount, decimalsOf(currency)),
      })}
      command={useProgrammeCommand()}
    />
  );
}

export function ChangeLine({ of, line, currency }: OfLine & InCurrency): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...partPaths(of.id, 'line')}
      compact
      label={say(partTexts.change)}
      title={say(partTexts.changeNamed, { name: line.name })}
      part={`line-${line.id}`}
      done={texts.lineSaved}
      fields={useLineFields({ of, currency })}
      known={{
        name: line.name,
        kind: line.kind ?? '',
        goal: line.goal ?? '',
        amount: minorWritten(line.planned, decimalsOf(currency)),
      }}
      body={(values, act) => ({
        act,
        line: line.id,
        name: values.name?.trim(),
        kind: values.kind,
        goal: values.goal || null,
        amount: minorIn(values.amount, decimalsOf(currency)),
      })}
      command={useProgrammeCommand()}
    />
  );
}

/** What a line is expected to cost until the end, by the person who is signed in. */
export function ForecastLine({ of, line, currency }: OfLine & InCurrency): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...partPaths(of.id, 'forecast')}
      compact
      label={say(texts.forecast)}
      title={say(texts.forecastNamed, { name: line.name })}
      part={`forecast-${line.id}`}
      done={texts.forecastSaved}
      fields={[
        moneyField('remaining', texts.remaining, currency),
        { id: 'on', kind: 'day', label: texts.forecastOn },
        { id: 'why', kind: 'area', label: texts.forecastWhy, max: 300 },
      ]}
      body={(values, act) => ({
        act,
        line: line.id,
        remaining: minorIn(values.remaining, decimalsOf(currency)),
        on: dayIn(values.on ?? ''),
        why: values.why?.trim(),
      })}
      command={useProgrammeCommand()}
    />
  );
}

export function ExplainLine({ of, line }: OfLine): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...partPaths(of.id, 'explain')}
      compact
      label={say(texts.explain)}
      title={say(texts.explainNamed, { name: line.name })}
      part={`explain-${line.id}`}
      done={texts.explainSaved}
      fields={[
        { id: 'why', kind: 'area', label: texts.explainWhy, max: 500 },
        { id: 'answer', kind: 'area', label: texts.explainAnswer, max: 500 },
      ]}
      body={(values, act) => ({ act, line: line.id, why: values.why?.trim(), answer: values.answer?.trim() })}
      command={useProgrammeCommand()}
    />
  );
}

export function SetTerms({ of }: { of: BudgetShown }): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...partPaths(of.id, 'terms')}
      title={say(texts.terms)}
      part="terms"
      done={texts.termsSaved}
      fields={[
        { id: 'tolerance', kind: 'count', label: texts.tolerance, hint: texts.toleranceHint },
        { id: 'source', kind: 'line', label: texts.termsSource, max: 200 },
      ]}
      {...(of.terms ? { known: { tolerance: String(of.terms.tolerance), source: of.terms.source } } : {})}
      body={(values, act) => ({ act, tolerance: countIn(values.tolerance), source: values.source?.trim() })}
      command={useProgrammeCommand()}
    />
  );
}
