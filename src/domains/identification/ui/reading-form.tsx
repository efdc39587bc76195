import { type ReactElement, type ReactNode, useState } from 'react';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { tooLong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { useText } from '../../../web/text.tsx';
import { type SignAnswers, SignsByCode } from '../../suspicions/ui/public.tsx';
import { useScreeningCommand } from './api.ts';
import * as texts from './reading-messages.ts';

/** One reader's answers, sign by sign, and what should be known beside them. */
export function ReadingForm(props: {
  /** The number of the first question here. */
  first: number;
  signs: SignAnswers;
  path: string;
  body: object;
  onDone?: () => void;
  children?: ReactNode;
}): ReactElement {
  const say = useText();
  const command = useScreeningCommand();
  const [signs, setSigns] = useState(props.signs);
  const [note, setNote] = useState('');
  const [done, setDone] = useState(false);
  const errors = useFormErrors(tooLong('note', note, 4000));
  const unsent = !done && (signs !== props.signs || note !== '');
  const kept = useKeptDraft({
    command,
    part: 'reading',
    title: say(texts.signsTitle),
    empty: { signs: props.signs, note: '' },
    value: { signs, note },
    put(value) {
      setSigns(value.signs);
      setNote(value.note);
    },
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: props.path,
      label: texts.sending,
      done: texts.didRead,
      body: (act) => ({
        act,
        ...props.body,
        answers: Object.entries(signs).map(([code, known]) => ({ code, known })),
        note: note.trim() || null,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      kept.sent();
      setDone(true);
      props.onDone?.();
    }
  }

  return (
    <>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.send)}
        layout="page"
        sections
        kept={kept}
      >
        {props.children}
        <FormSection number={props.first} title={say(texts.signsTitle)}>
          <p className="hint">{say(texts.signsHint)}</p>
          <SignsByCode id="answers" signs={signs} onChange={setSigns} />
          <TextArea
            id="note"
            label={say(texts.noteLabel)}
            hint={say(texts.noteHint)}
            error={errors.at('note')}
            optional
            value={note}
            onChange={setNote}
          />
        </FormSection>
      </ActForm>
      <LeaveGuard unsent={unsent && kept.isAtRisk} />
    </>
  );
}
