import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { CandidateShown } from '../../candidates/schema.ts';
import { Part } from '../parts.tsx';
import { newTitle } from '../plan/list-messages.ts';
import { choose } from '../plan/messages.ts';
import { useCandidateCommand } from './api.ts';
import * as texts from './candidate-messages.ts';

/** Choosing a candidate for a planned inspection whose purpose is set. Without one, the purpose comes first. */
export function ChooseForm({ of }: { of: CandidateShown }): ReactElement {
  const say = useText();
  return (
    <Part title={say(texts.chooseForTitle)}>
      {of.inspections.length === 0 ? (
        <>
          <p>{say(texts.purposeFirst)}</p>
          <p className="actions">
            <Link className="button" to="/app/inspections/new">
              {say(newTitle)}
            </Link>
          </p>
        </>
      ) : (
        <Form of={of} />
      )}
    </Part>
  );
}

function Form({ of }: { of: CandidateShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { nameOf } = useCodes('purposes');
  const plain = useCandidateCommand();
  const [inspection, setInspection] = useState('');
  const [cannotWait, setCannotWait] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'choose',
    title: say(texts.chooseForTitle),
    value: { inspection, cannotWait },
    put: (was) => {
      setInspection(was.inspection);
      setCannotWait(was.cannotWait);
    },
  });
  const errors = useFormErrors([
    ...(inspection === '' ? [{ path: 'inspection', text: choose, early: false }] : []),
    ...(of.due && cannotWait.trim() === '' ? [{ path: 'cannotWait', text: texts.reasonMissing, early: false }] : []),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/candidates/${of.id}/choose`,
      label: texts.choosing,
      done: texts.didChoose,
      body: (act) => ({ act, inspection, cannotWait: of.due ? cannotWait.trim() : null }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.chooseIt)}
      label={say(texts.chooseForTitle)}
    >
      <ChoiceGroup
        id="inspection"
        label={say(texts.whichInspection)}
        error={errors.at('inspection')}
        value={inspection}
        onChange={setInspection}
        lines={of.inspections.map(({ id, purpose, purposeSetAt }) => ({
          value: id,
          label: say(texts.inspectionSince, {
            purpose: nameOf(purpose),
            when: moment({ from: purposeSetAt, to: null, precision: 'minute' }),
          }),
        }))}
      />
      {of.due && (
        <TextArea
          id="cannotWait"
          label={say(texts.cannotWait)}
          error={errors.at('cannotWait')}
          value={cannotWait}
          onChange={setCannotWait}
          maxLength={500}
        />
      )}
    </ActForm>
  );
}

export function PutAsideForm({ of }: { of: CandidateShown }): ReactElement {
  const say = useText();
  const plain = useCandidateCommand();
  const [reason, setReason] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'put-aside',
    title: say(texts.asideTitle),
    value: { reason },
    put: (was) => setReason(was.reason),
  });
  const errors = useFormErrors(
    reason.trim() === '' ? [{ path: 'reason', text: texts.reasonMissing, early: false }] : [],
  );
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/candidates/${of.id}/put-aside`,
      label: texts.puttingAside,
      done: texts.didAside,
      body: (act) => ({ act, reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <Part title={say(texts.asideTitle)}>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.asideIt)}
        look="ordinary"
        label={say(texts.asideTitle)}
      >
        <TextArea
          id="reason"
          label={say(texts.asideReason)}
          error={errors.at('reason')}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      </ActForm>
    </Part>
  );
}
