import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { nothingTyped } from '../../../../kernel/text/ground.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { type Share, shares } from '../../requests/schema.ts';
import { addressesQuery, useRequestCommand } from '../api.ts';
import { shareNames } from '../code-messages.ts';
import { CheckLines, FormPage } from '../form-page.tsx';
import { GroundField, groundErrors, groundOf, possibleOf, unitChoices } from '../ground-field.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import { choose, dayWrong } from '../plan/messages.ts';
import * as texts from './request-messages.ts';

/** Asks an agency for its share. */
export default function AskPage(): ReactElement {
  const id = useIdOfPage();
  const say = useText();
  const navigate = useNavigate();
  const plain = useRequestCommand();
  const addresses = useQuery(addressesQuery(id));
  const [request] = useState(newId);
  const [draft, setDraft] = useState({
    unit: '',
    ground: '',
    provision: nothingTyped,
    question: '',
    answerBy: '',
    shares: [] as Share[],
  });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'ask',
    title: say(texts.askTitle),
    value: draft,
    put: setDraft,
  });
  const missing = (path: string, isThere: boolean, text = choose) => (isThere ? [] : [{ path, text, early: false }]);
  const items = addresses.data?.items ?? [];
  const errors = useFormErrors([
    ...missing('toUnit', draft.unit !== ''),
    ...missing('question', draft.question.trim() !== ''),
    ...missing('answerBy', dayIn(draft.answerBy) !== null, dayWrong),
    ...missing('ground', draft.ground !== ''),
    ...groundErrors(items, draft),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/inspections/${id}/ask`,
      label: texts.asking,
      done: null,
      body: (act) => ({
        act,
        request,
        toUnit: Number(draft.unit),
        shares: draft.shares.length > 0 ? draft.shares : ['other'],
        question: draft.question.trim(),
        answerBy: dayIn(draft.answerBy),
        ground: groundOf(items, draft),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/$id', params: { id } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <Opened of={addresses}>
      {() => (
        <FormPage
          kept={kept}
          title={texts.askTitle}
          lead={say(texts.askLead)}
          command={command}
          errors={errors}
          send={() => void send()}
          button={say(texts.sendAsk)}
          unsent={draft.unit !== '' || draft.question !== ''}
          effect={say(texts.theySee)}
        >
          <SelectField
            id="toUnit"
            label={say(texts.toWhom)}
            error={errors.at('toUnit')}
            value={draft.unit}
            onChange={(unit) => change({ unit, ground: possibleOf(items, unit, { isOwnPlan: true })[0]?.id ?? '' })}
            choices={unitChoices(items)}
          />
          <CheckLines
            legend={say(texts.whatShare)}
            values={shares}
            nameOf={(share) => say(shareNames[share])}
            chosen={draft.shares}
            change={(chosen) => change({ shares: chosen })}
          />
          <TextArea
            id="question"
            label={say(texts.question)}
            error={errors.at('question')}
            value={draft.question}
            onChange={(question) => change({ question })}
            maxLength={1000}
          />
          <DayField
            id="answerBy"
            label={say(texts.answerBy)}
            error={errors.at('answerBy')}
            value={draft.answerBy}
            onChange={(answerBy) => change({ answerBy })}
          />
          <GroundField
            items={items}
            unit={draft.unit}
            isOwnPlan
            value={draft.ground}
            errors={errors}
            onChange={(ground) => change({ ground })}
            provision={draft.provision}
            onProvision={(provision) => change({ provision })}
          />
        </FormPage>
      )}
    </Opened>
  );
}
