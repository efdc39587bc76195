import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { endRiskAct } from '../../messages.ts';
import { type CaseShown, riskEnds } from '../../schema.ts';
import { useCaseCommand } from '../api.ts';
import { CaseForm } from '../forms/case-form.tsx';
import * as texts from '../forms/form-messages.ts';
import { OpenFromCase } from '../forms/open-from-case.tsx';

const endNames = {
  saved: texts.endRiskSaved,
  lost: texts.endRiskLost,
  mistake: texts.endRiskMistake,
} as const satisfies Record<(typeof riskEnds)[number], unknown>;

/** What became of something that a person has added as at risk. */
export default function EndRiskPage(): ReactElement {
  const { risk = '' } = useSearch({ strict: false }) as { risk?: string };
  return (
    <OpenFromCase verb="case.end-risk" title={endRiskAct}>
      {(of) => <Form of={of} risk={risk} />}
    </OpenFromCase>
  );
}

function Form({ of, risk }: { of: CaseShown; risk: string }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useCaseCommand();
  const [end, setEnd] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'end-risk',
    title: say(endRiskAct),
    value: { end },
    put: (was) => setEnd(was.end),
  });
  const row = of.lastChances.find(({ id }) => id === risk);
  const errors = useFormErrors(end === '' ? [missing('end', texts.endRiskMissing)] : []);

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/cases/${of.id}/end-risk`,
      label: texts.endingRisk,
      done: end === 'mistake' ? texts.riskRemoved : texts.didEndRisk,
      body: (act) => ({ act, risk, end }),
    });
    if (outcome.kind === 'done') await navigate({ to: '/app/cases/$id', params: { id: of.id } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <CaseForm
      of={of.id}
      title={endRiskAct}
      lead={texts.endRiskLead}
      button={endRiskAct}
      command={command}
      errors={errors}
      unsent={end !== ''}
      kept={kept}
      onSend={() => void send()}
    >
      {row && (
        <p>
          <b>{row.title}</b>
          {row.note !== null && <span className="quiet"> {row.note}</span>}
        </p>
      )}
      <ChoiceGroup
        id="end"
        label={say(texts.endRiskWhich)}
        value={end}
        onChange={setEnd}
        error={errors.at('end')}
        lines={riskEnds.map((value) => ({ value, label: say(endNames[value]) }))}
      />
    </CaseForm>
  );
}
