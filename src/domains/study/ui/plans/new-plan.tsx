import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { allocate, allocations, bounds } from '../../review/sampling/allocation.ts';
import type { PlanAsked } from '../../review/sampling/sampling-plan.ts';
import { usePlanCommand } from './api.ts';
import { PlanAnswers } from './plan-answers.tsx';
import { askedIn, emptyPlan, errorsIn, type PlanDraft } from './plan-draft.ts';
import * as texts from './plan-messages.ts';
import '../study.css';
import '../review/closed-files.css';

/** The form of a plan. What it can answer is shown below it before anything is drawn. */
export default function NewPlan(): ReactElement {
  const say = useText();
  const may = useMay('study.plan-sample');
  return (
    <>
      <p className="small">
        <Link to="/app/study/plans">{say(texts.toPlans)}</Link>
      </p>
      <PageHeading tab={say(texts.newPlan)}>{say(texts.newPlan)}</PageHeading>
      {may ? <PlanForm /> : <Forbidden />}
    </>
  );
}

function PlanForm(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = usePlanCommand();
  const [plan] = useState(newId);
  const [draft, setDraft] = useState(emptyPlan);
  const { command, kept } = useDrafted(plain, {
    part: 'form',
    title: say(texts.draw),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsIn(draft));
  const asked = askedIn(draft);
  const unsent = kept.isAtRisk && command.act === null;
  const change = (part: Partial<PlanDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const field = (name: Exclude<keyof PlanDraft, 'strata' | 'allocation'>) => ({
    id: `asked.${name}`,
    error: errors.at(`asked.${name}`),
    value: draft[name],
    onChange: (value: string) => change({ [name]: value }),
    onLeave: () => errors.left(`asked.${name}`),
  });
  const count = { width: 'short', inputMode: 'numeric', maxLength: 12 } as const;

  async function send(): Promise<void> {
    if (!errors.attempt() || !asked) return;
    const outcome = await command.send({
      path: '/api/study/plans/plan-sample',
      label: texts.drawing,
      done: texts.didDraw,
      body: (act) => ({ act, plan, asked }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/study/plans/$id', params: { id: plan } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <>
      <p className="lead">{say(texts.newLead)}</p>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.draw)}
        layout="page"
        className="form-body section"
      >
        <TextField label={say(texts.name)} maxLength={80} {...field('name')} />
        <TextArea
          id="asked.strata"
          label={say(texts.strata)}
          hint={say(texts.strataHint)}
          error={errors.at('asked.strata')}
          value={draft.strata}
          maxLength={10_000}
          tall
          onChange={(strata) => change({ strata })}
          onLeave={() => errors.left('asked.strata')}
        />
        <ChoiceGroup
          id="asked.allocation"
          label={say(texts.allocation)}
          value={draft.allocation}
          onChange={(allocation) => change({ allocation })}
          lines={allocations.map((way) => ({
            value: way,
            label: say(texts.allocations[way]),
            detail: say(texts.allocationDetails[way]),
          }))}
        />
        <TextField label={say(texts.toRead)} {...count} {...field('toRead')} />
        <TextField label={say(texts.leastEach)} hint={say(texts.leastHint)} {...count} {...field('leastEach')} />
        <TextField label={say(texts.reserve)} hint={say(texts.reserveHint)} {...count} {...field('reserve')} />
        <TextField label={say(texts.seed)} hint={say(texts.seedHint)} {...count} {...field('seed')} />
      </ActForm>
      {asked && isPossible(asked) && <Before of={asked} />}
      <LeaveGuard unsent={unsent} />
    </>
  );
}

const isPossible = (asked: PlanAsked): boolean => {
  const { fewest, most } = bounds(asked);
  return asked.toRead >= fewest && asked.toRead <= most;
};

/** How many would be read of each list, and what that can answer. Nothing is drawn yet. */
function Before({ of: asked }: { of: PlanAsked }): ReactElement {
  const counts = allocate(asked);
  return <PlanAnswers strata={asked.strata.map((one, place) => ({ ...one, toRead: counts[place] ?? 0 }))} />;
}
