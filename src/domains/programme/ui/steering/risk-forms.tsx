import type { ReactElement } from 'react';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { type RiskShown, riskSteps, type SteeringShown } from '../../steering/steering-schema.ts';
import { useProgrammeCommand } from '../api.ts';

import { FoldedPart } from '../parts/part-form.tsx';
import { partPaths } from '../parts/part-paths.ts';
import type { PartField, PartValues } from '../parts/part-values.ts';
import * as texts from './steering-messages.ts';

const writtenOf = (risk: RiskShown): PartValues => ({
  what: risk.what,
  likelihood: risk.likelihood,
  consequence: risk.consequence,
  why: risk.why,
  answer: risk.answer,
  owner: risk.owner?.ref ?? '',
  reviewBy: risk.reviewBy ?? '',
});

/** A new risk, or one that is assessed again, also to give it to another person. */
export function AssessRisk({ of, risk }: { of: SteeringShown; risk: RiskShown | null }): ReactElement {
  const say = useText();
  const steps = riskSteps.map((value) => ({ value, label: say(texts.riskStepWords[value]) }));
  const fields: readonly PartField[] = [
    { id: 'what', kind: 'line', label: texts.what, max: 200 },
    { id: 'likelihood', kind: 'choice', label: texts.likelihood, choices: steps },
    { id: 'consequence', kind: 'choice', label: texts.consequence, choices: steps },
    { id: 'why', kind: 'area', label: texts.why, max: 500 },
    { id: 'answer', kind: 'area', label: texts.answer, max: 500 },
    {
      id: 'owner',
      kind: 'choice',
      label: texts.owner,
      hint: texts.ownerHint,
      optional: true,
      choices: of.people.map(({ ref, name }) => ({ value: ref, label: name })),
    },
    { id: 'reviewBy', kind: 'day', label: texts.reviewBy, optional: true },
  ];
  return (
    <FoldedPart
      {...partPaths(of.id, 'risk')}
      {...(risk ? { compact: true, label: say(texts.assess) } : {})}
      title={risk ? say(texts.assessNamed, { name: risk.what }) : say(texts.addRisk)}
      part={risk ? `risk-${risk.id}` : 'risk'}
      done={texts.riskSaved}
      fields={fields}
      {...(risk ? { known: writtenOf(risk) } : {})}
      body={(values, act) => ({
        act,
        risk: risk?.id ?? act.id,
        what: values.what?.trim(),
        likelihood: values.likelihood,
        consequence: values.consequence,
        why: values.why?.trim(),
        answer: values.answer?.trim(),
        owner: values.owner || null,
        reviewBy: dayIn(values.reviewBy ?? ''),
      })}
      command={useProgrammeCommand()}
    />
  );
}

export function CloseRisk({ of, risk }: { of: SteeringShown; risk: RiskShown }): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...partPaths(of.id, 'risk-over')}
      compact
      label={say(texts.close)}
      title={say(texts.closeNamed, { name: risk.what })}
      part={`risk-over-${risk.id}`}
      done={texts.riskClosed}
      fields={[
        {
          id: 'outcome',
          kind: 'choice',
          label: texts.outcome,
          choices: [
            { value: 'happened', label: say(texts.outcomeHappened) },
            { value: 'passed', label: say(texts.outcomePassed) },
          ],
        },
        { id: 'on', kind: 'day', label: texts.closedOn },
        { id: 'how', kind: 'area', label: texts.how, max: 500 },
      ]}
      body={(values, act) => ({
        act,
        risk: risk.id,
        outcome: values.outcome,
        on: dayIn(values.on ?? ''),
        how: values.how?.trim(),
      })}
      command={useProgrammeCommand()}
    />
  );
}
