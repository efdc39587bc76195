import { type ReactElement, useState } from 'react';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { OneTextShown } from '../../texts/schema.ts';
import { useStepCommand } from './api.ts';
import * as texts from './step-messages.ts';

/** Takes the official version of one text back, with a reason. */
export function WithdrawForm({ of, version }: { of: OneTextShown; version: number }): ReactElement {
  const say = useText();
  const command = useStepCommand();
  const [step, setStep] = useState(newId);
  const [why, setWhy] = useState('');
  const errors = useFormErrors(why.trim() === '' ? [missing('why', texts.writeWhy)] : []);
  const { key, original } = of.text;
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/worker-texts/${of.language}/withdraw`,
      label: texts.sending,
      done: texts.withdrawnNow,
      body: (act) => ({ act, step, why: why.trim(), texts: [{ key, original, version }] }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setStep(newId());
    setWhy('');
    errors.sent();
  }
  return (
    <section className="section not-on-paper" aria-labelledby="withdraw">
      <h2 id="withdraw">{say(texts.withdrawTitle)}</h2>
      <p>{say(texts.withdrawLead)}</p>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        look="ordinary"
        button={say(texts.withdrawButton, { version })}
        labelledBy="withdraw"
      >
        <TextArea
          id="why"
          label={say(texts.why)}
          value={why}
          onChange={setWhy}
          error={errors.at('why')}
          maxLength={500}
        />
      </ActForm>
    </section>
  );
}
