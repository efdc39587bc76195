import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { currencies } from '../schema.ts';
import { contactsQuery, useClaimCommand } from './api.ts';
import { type ClaimDraft, claimOf, emptyClaim, errorsIn } from './claim-draft.ts';
import * as texts from './claim-messages.ts';
import './exchange.css';

/** Registers a fee claim: numbers, a firm, what they say, and to whom how many have consented. */
export default function NewClaim(): ReactElement {
  const say = useText();
  const may = useMay('fee-claim.register');
  return (
    <div className="reading">
      {may ? (
        <Form />
      ) : (
        <>
          <PageHeading tab={say(texts.newClaim)}>{say(texts.newClaim)}</PageHeading>
          <Forbidden />
        </>
      )}
    </div>
  );
}

function Form(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useClaimCommand();
  const contacts = useQuery(contactsQuery());
  const [claim] = useState(newId);
  const [draft, setDraft] = useState(emptyClaim);
  const errors = useFormErrors(errorsIn(draft));
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.newClaim),
    empty: emptyClaim,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const sent = claimOf(draft);
    const outcome = await command.send({
      path: '/api/fee-claims/register',
      label: texts.registering,
      done: texts.didRegister,
      body: (act) => ({ act, claim, ...sent }),
      undo: undoEntry(`/api/fee-claims/${claim}/withdraw`),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'done') await navigate({ to: '/app/claims-abroad/$id', params: { id: claim } });
  }

  const tied = (field: keyof ClaimDraft, path: string) => ({
    id: path,
    value: draft[field],
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
    error: errors.at(path),
  });

  return (
    <>
      <PageHeading tab={say(texts.newClaim)} hasErrors={errors.summary.length > 0}>
        {say(texts.newClaim)}
      </PageHeading>
      <p className="lead">{say(texts.formLead)}</p>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.register)}
        layout="page"
        className="form-body claim-form"
        kept={kept}
      >
        <TextField {...tied('workers', 'workers')} label={say(texts.workersLabel)} width="short" inputMode="numeric" />
        <div className="field-row">
          <TextField
            {...tied('amount', 'amount.value')}
            label={say(texts.amountLabel)}
            width="short"
            inputMode="numeric"
          />
          <SelectField
            {...tied('currency', 'amount.currency')}
            label={say(texts.currencyLabel)}
            choices={currencies.map((code) => ({ value: code, label: code }))}
          />
        </div>
        <div className="field-row">
          <TextField
            {...tied('from', 'period.from')}
            label={say(texts.fromLabel)}
            hint={say(texts.monthHint)}
            width="short"
          />
          <TextField
            {...tied('to', 'period.to')}
            label={say(texts.toLabel)}
            hint={say(texts.monthHint)}
            width="short"
          />
        </div>
        <TextField {...tied('firm', 'firm')} label={say(texts.firm)} maxLength={160} />
        <TextArea
          {...tied('story', 'story')}
          label={say(texts.story)}
          hint={say(texts.storyHint)}
          maxLength={4000}
          tall
        />
        <SelectField
          {...tied('toUnit', 'consent.toUnit')}
          label={say(texts.contactLabel)}
          choices={(contacts.data?.items ?? []).map(({ unit, name, country }) => ({
            value: String(unit),
            label: say(texts.contactLine, { name, agency: country }),
          }))}
        />
        <TextField
          {...tied('given', 'consent.given')}
          label={say(texts.givenLabel)}
          width="short"
          inputMode="numeric"
        />
      </ActForm>
      <LeaveGuard unsent={kept.isAtRisk && command.act === null} />
    </>
  );
}
