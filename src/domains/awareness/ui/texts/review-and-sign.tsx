import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { type DraftError, missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { textMessages } from '../../texts/messages.ts';
import type { TextShown } from '../../texts/schema.ts';
import { useStepCommand } from './api.ts';
import * as texts from './step-messages.ts';

type OnTexts = { readonly language: string; readonly texts: readonly TextShown[]; readonly sent: () => void };

/** Which text, in the version that is on the screen, of which original. */
export const newestOf = (all: readonly TextShown[]) =>
  all.flatMap(({ key, original, newest }) => (newest ? [{ key, original, version: newest.version }] : []));

/** What a second person says of one translation or of several. */
export function ReviewForm({ language, texts: all, sent }: OnTexts): ReactElement {
  const say = useText();
  const command = useStepCommand();
  const [step, setStep] = useState(newId);
  const [verdict, setVerdict] = useState('');
  const [able, setAble] = useState('');
  const [comment, setComment] = useState('');
  const asks = verdict === 'ask-change';
  const wrong: DraftError[] = [
    ...(verdict === '' ? [missing('verdict', texts.chooseVerdict)] : []),
    ...(verdict === 'approve' && able.trim() === '' ? [missing('able', textMessages.sayWhyAble)] : []),
    ...(asks && comment.trim() === '' ? [missing('comment', textMessages.sayWhatToChange)] : []),
  ];
  const errors = useFormErrors(wrong);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/worker-texts/${language}/review`,
      label: texts.sending,
      done: texts.reviewed,
      body: (act) => ({
        ...{ act, step, verdict },
        able: asks ? null : able.trim(),
        comment: comment.trim() || null,
        texts: newestOf(all),
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setStep(newId());
    setVerdict('');
    setComment('');
    errors.sent();
    sent();
  }
  return (
    <section className="section not-on-paper" aria-labelledby="review">
      <h2 id="review">{say(texts.reviewTitle)}</h2>
      <p>{say(texts.reviewLead)}</p>
      <ActForm command={command} errors={errors} send={send} button={say(texts.reviewButton)} labelledBy="review">
        <ChoiceGroup
          id="verdict"
          label={say(texts.verdict)}
          value={verdict}
          error={errors.at('verdict')}
          onChange={setVerdict}
          lines={[
            { value: 'approve', label: say(texts.approve) },
            { value: 'ask-change', label: say(texts.askChange) },
          ]}
        />
        {verdict === 'approve' && (
          <TextField
            id="able"
            label={say(texts.able)}
            hint={say(texts.ableHint)}
            value={able}
            onChange={setAble}
            error={errors.at('able')}
            maxLength={120}
          />
        )}
        {asks && (
          <TextArea
            id="comment"
            label={say(texts.whatToChange)}
            value={comment}
            onChange={setComment}
            error={errors.at('comment')}
            maxLength={500}
          />
        )}
      </ActForm>
    </section>
  );
}

/** Makes one translation or several official. */
export function SignForm({ language, texts: all, sent }: OnTexts): ReactElement {
  const say = useText();
  const command = useStepCommand();
  const [step, setStep] = useState(newId);
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/worker-texts/${language}/sign`,
      label: texts.sending,
      done: texts.signed,
      body: (act) => ({ act, step, texts: newestOf(all) }),
    });
    if (outcome.kind !== 'done') return;
    setStep(newId());
    sent();
  }
  return (
    <section className="section not-on-paper" aria-labelledby="sign">
      <h2 id="sign">{say(texts.signTitle)}</h2>
      <p>{say(texts.signLead)}</p>
      <ActForm command={command} send={send} button={say(texts.signButton, { count: all.length })} labelledBy="sign" />
    </section>
  );
}
