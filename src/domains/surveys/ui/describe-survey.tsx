import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { type DraftError, missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { useText } from '../../../web/text.tsx';
import { methods } from '../survey-schema.ts';
import { surveysQuery, useSurveyCommand } from './api.ts';
import * as texts from './form-messages.ts';
import { methodWords } from './words.ts';

export type SurveyDraft = {
  readonly title: string;
  readonly aim: string;
  readonly method: string;
  readonly closesOn: string;
  readonly repeats: string;
};
export const emptySurvey: SurveyDraft = { title: '', aim: '', method: '', closesOn: '', repeats: '' };

function errorsIn({ title, aim, method, closesOn }: SurveyDraft): readonly DraftError[] {
  return [
    ...(title.trim() === '' ? [missing('title', texts.needed)] : []),
    ...(aim.trim() === '' ? [missing('aim', texts.needed)] : []),
    ...(method === '' ? [missing('method', texts.choose)] : []),
    ...(dayIn(closesOn) === null ? [missing('closesOn', texts.notADay)] : []),
  ];
}

/** What a survey is, as a form: for a new one, and for one that changes. */
export function DescribeSurvey(props: {
  known: SurveyDraft;
  path: string;
  button: string;
  done: Message;
  /** Of a new one: it may repeat one that has ended. */
  more?: (draft: SurveyDraft, act: ActEnvelope) => object;
  arrived: () => Promise<void>;
}): ReactElement {
  const say = useText();
  const command = useSurveyCommand();
  const { known } = props;
  const [draft, setDraft] = useState(known);
  const errors = useFormErrors(errorsIn(draft));
  const list = useQuery({ ...surveysQuery(), enabled: props.more !== undefined });
  const earlier = (list.data?.surveys ?? []).filter(({ state, questions }) => state === 'closed' && questions > 0);
  const unsent = (['title', 'aim', 'method', 'closesOn', 'repeats'] as const).some(
    (field) => draft[field] !== known[field],
  );
  const kept = useKeptDraft({
    command,
    part: 'survey',
    title: props.button,
    empty: known,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);
  const at = (field: keyof SurveyDraft) => ({
    id: field,
    value: draft[field],
    onChange: (value: string) => setDraft((before) => ({ ...before, [field]: value })),
    error: errors.at(field),
  });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: props.path,
      label: texts.sending,
      done: props.done,
      body: (act) => ({
        act,
        title: draft.title.trim(),
        aim: draft.aim.trim(),
        method: draft.method,
        closesOn: dayIn(draft.closesOn),
        ...props.more?.(draft, act),
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    await props.arrived();
  }

  return (
    <>
      <ActForm command={command} errors={errors} send={send} button={props.button} layout="page" sections kept={kept}>
        <FormSection number={1} title={say(texts.what)}>
          <TextField {...at('title')} label={say(texts.name)} maxLength={120} />
          <TextArea {...at('aim')} label={say(texts.aim)} hint={say(texts.aimHint)} maxLength={500} />
          {props.more && earlier.length > 0 && (
            <SelectField
              {...at('repeats')}
              label={say(texts.repeats)}
              hint={say(texts.repeatsHint)}
              choices={earlier.map(({ id, title }) => ({ value: id, label: title }))}
              optional
            />
          )}
        </FormSection>
        <FormSection number={2} title={say(texts.who)}>
          <SelectField
            {...at('method')}
            label={say(texts.method)}
            hint={say(texts.methodHint)}
            choices={methods.map((value) => ({ value, label: say(methodWords[value]) }))}
          />
          <DayField {...at('closesOn')} label={say(texts.closesOn)} />
        </FormSection>
      </ActForm>
      <LeaveGuard unsent={unsent && kept.isAtRisk && command.act === null} />
    </>
  );
}
