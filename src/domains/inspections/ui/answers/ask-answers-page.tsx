import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { nothingTyped } from '../../../../kernel/text/ground.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { isAlias } from '../../../persons/public.ts';
import { answerUnitsQuery, useQuestionCommand } from '../api.ts';
import { FormPage } from '../form-page.tsx';
import { GroundField, groundErrors, groundOf, possibleOf, unitChoices } from '../ground-field.tsx';
import { Opened } from '../parts.tsx';
import './answers-from.ts';
import * as texts from './messages.ts';

/** Who investigates asks the unit that a worker consented to for some of their first answers. */
export default function AskAnswersPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useQuestionCommand();
  const addresses = useQuery(answerUnitsQuery());
  const [question] = useState(newId);
  const from = useRouterState({ select: ({ location }) => location.state.answersFrom });
  const [first] = useState({ called: from?.called ?? '', decisionOn: from?.decisionOn ?? '' });
  const [draft, setDraft] = useState({ unit: '', ground: '', provision: nothingTyped, asks: '', ...first });
  const known = (field: keyof typeof first): string | undefined =>
    from && first[field] !== '' && draft[field] === first[field]
      ? say(texts.fromFile, { reference: from.reference })
      : undefined;
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'ask',
    title: say(texts.askTitle),
    value: draft,
    put: setDraft,
  });
  const day = draft.decisionOn.trim() === '' ? null : dayIn(draft.decisionOn);
  const called = draft.called.trim();
  const missing = (path: string, isThere: boolean, text: typeof texts.wanted) =>
    isThere ? [] : [{ path, text, early: false }];
  const items = addresses.data?.items ?? [];
  const errors = useFormErrors([
    ...missing('toUnit', draft.unit !== '', texts.unitWanted),
    ...missing('called', called === '' || isAlias(called), texts.aliasWanted),
    ...missing('asks', draft.asks.trim() !== '', texts.wanted),
    ...missing('decisionOn', draft.decisionOn.trim() === '' || day !== null, texts.dayWrong),
    ...missing('ground', draft.ground !== '', texts.groundWanted),
    ...groundErrors(items, draft),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/answers/ask',
      label: texts.asking,
      done: texts.asked,
      body: (act) => ({
        act,
        question,
        toUnit: Number(draft.unit),
        called: called === '' ? null : called,
        decisionOn: day,
        asks: draft.asks.trim(),
        ground: groundOf(items, draft),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/answers/$id', params: { id: question } });
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
          unsent={draft.unit !== '' || draft.asks !== ''}
          effect={say(texts.theySee)}
        >
          <SelectField
            id="toUnit"
            label={say(texts.toWhom)}
            error={errors.at('toUnit')}
            value={draft.unit}
            onChange={(unit) => change({ unit, ground: possibleOf(items, unit, { isOwnPlan: false })[0]?.id ?? '' })}
            choices={unitChoices(items)}
          />
          <TextField
            id="called"
            label={say(texts.called)}
            hint={known('called') ?? say(texts.calledHint)}
            error={errors.at('called')}
            value={draft.called}
            onChange={(called) => change({ called })}
            maxLength={40}
          />
          <TextArea
            id="asks"
            label={say(texts.asks)}
            error={errors.at('asks')}
            value={draft.asks}
            onChange={(asks) => change({ asks })}
            maxLength={600}
          />
          <DayField
            id="decisionOn"
            label={say(texts.decisionOn)}
            hint={known('decisionOn')}
            error={errors.at('decisionOn')}
            value={draft.decisionOn}
            onChange={(decisionOn) => change({ decisionOn })}
          />
          <GroundField
            items={items}
            unit={draft.unit}
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
