import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SeenFirm, useLeft } from '../../../../web/components/seen-firm.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { forms } from '../../candidates/schema.ts';
import { FormPage } from '../form-page.tsx';
import { firmNumberErrors, firmNumberIn } from '../plan/draft.ts';
import * as plan from '../plan/messages.ts';
import { useCandidateCommand } from './api.ts';
import { emptyReason, type ReasonDraft, reasonErrors, reasonsIn } from './candidate-draft.ts';
import * as texts from './candidate-messages.ts';
import { proposeLead, proposeTitle, soleTraderMeans } from './messages.ts';
import { ReasonLines } from './reason-lines.tsx';

const nothing = {
  name: '',
  number: '',
  street: '',
  municipality: '',
  form: 'unknown',
  sector: '',
  reasons: [emptyReason] as readonly ReasonDraft[],
};

/** Proposes a workplace for a visit: where it is, what the firm is, and each reason with its source. */
export default function ProposePage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useCandidateCommand();
  const [candidate] = useState(newId);
  const [draft, setDraft] = useState(nothing);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'propose',
    title: say(proposeTitle),
    value: draft,
    put: setDraft,
  });
  const [left, leave] = useLeft(draft.name);
  const isNamed = draft.name.trim() !== '' && draft.municipality.trim() !== '';
  const errors = useFormErrors([
    ...(isNamed ? [] : [{ path: 'workplace.name', text: plan.placeMissing, early: false }]),
    ...firmNumberErrors('workplace.organisationNumber', draft.number),
    ...reasonErrors(draft.reasons),
  ]);

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: '/api/candidates',
      label: texts.savingCandidate,
      done: texts.didPropose,
      body: (act) => ({
        act,
        candidate,
        workplace: {
          name: draft.name.trim(),
          organisationNumber: firmNumberIn(draft.number),
          street: draft.street.trim() || null,
          municipality: draft.municipality.trim(),
        },
        form: draft.form,
        sector: draft.sector || 'unknown',
        reasons: reasonsIn(draft.reasons),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/choose/$id', params: { id: candidate } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      kept={kept}
      title={proposeTitle}
      lead={say(proposeLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.saveCandidate)}
      unsent={draft !== nothing}
    >
      <FormSection number={1} title={say(texts.placeTitle)}>
        <TextField
          id="workplace.name"
          label={say(plan.placeName)}
          error={errors.at('workplace.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          onLeave={leave}
          maxLength={120}
        />
        <SeenFirm name={left} />
        <TextField
          id="workplace.municipality"
          label={say(plan.placeTown)}
          value={draft.municipality}
          onChange={(municipality) => change({ municipality })}
          maxLength={60}
        />
        <TextField
          id="workplace.street"
          label={say(plan.placeStreet)}
          optional
          value={draft.street}
          onChange={(street) => change({ street })}
          maxLength={120}
        />
        <ChoiceGroup
          id="form"
          label={say(texts.formLabel)}
          value={draft.form}
          onChange={(form) => change({ form, ...(form === 'sole-trader' ? { number: '' } : {}) })}
          lines={forms.map((value) => ({ value, label: say(texts.formNames[value]) }))}
        />
        {draft.form === 'sole-trader' ? (
          <p role="status">{say(soleTraderMeans)}</p>
        ) : (
          <TextField
            id="workplace.organisationNumber"
            label={say(plan.placeNumber)}
            optional
            error={errors.at('workplace.organisationNumber')}
            value={draft.number}
            onChange={(number) => change({ number })}
            onLeave={() => errors.left('workplace.organisationNumber')}
            width="date"
          />
        )}
        <SelectField
          id="sector"
          label={say(plan.sector)}
          optional
          value={draft.sector}
          onChange={(sector) => change({ sector })}
          choices={Object.entries(sectorNames).map(([value, name]) => ({ value, label: say(name) }))}
        />
      </FormSection>
      <FormSection number={2} title={say(texts.reasonsTitle)}>
        <ReasonLines reasons={draft.reasons} change={(reasons) => change({ reasons })} errors={errors} />
      </FormSection>
    </FormPage>
  );
}
