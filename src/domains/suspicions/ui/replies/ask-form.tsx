import { type ReactElement, useState } from 'react';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { SuspicionShown } from '../../shown-schema.ts';
import { pathOf, useSuspicionCommand } from '../api.ts';
import * as texts from './reply-messages.ts';

/** A question to the sender, before it is taken or declined. */
export function AskForm({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const plain = useSuspicionCommand();
  const [draft, setDraft] = useState({ question: '' });
  const { command, kept } = useDrafted(plain, {
    part: 'ask',
    title: say(texts.askTitle),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(textErrors('question', draft.question, 1000, texts.askMissing));

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathOf('ask-back', suspicion.id),
      label: texts.asking,
      done: texts.didAsk,
      body: (act) => ({ act, question: draft.question.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.askSend)}
      look="ordinary"
      effect={say(texts.askEffect)}
    >
      <TextArea
        id="question"
        label={say(texts.askLabel)}
        hint={say(texts.askHint)}
        error={errors.at('question')}
        value={draft.question}
        onChange={(question) => setDraft({ question })}
        onLeave={() => errors.left('question')}
      />
    </ActForm>
  );
}
