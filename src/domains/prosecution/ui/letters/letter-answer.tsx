import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { useStandingGround } from '../../../disclosures/ui/public.tsx';
import { directiveAnswers } from '../../codes.ts';
import { fileQuery, useLetterCommand } from '../api.ts';
import { CheckGroup } from '../check-group.tsx';
import { choiceMissing } from '../form-messages.ts';
import { answerNames } from '../outcome-messages.ts';
import * as texts from './directive-messages.ts';
import { FileChoice, type OnLetter } from './letter-take.tsx';
import { linesToSend } from './send-lines.ts';

/** A directive from another agency is answered by a disclosure: with items of a file, or with nothing found. */
export function AnswerByLetter({ letter, files, file, onFile }: OnLetter): ReactElement {
  const say = useText();
  const command = useLetterCommand();
  const chosen = useQuery({ ...fileQuery(file), enabled: file !== '' });
  const [answer, setAnswer] = useState('');
  const [words, setWords] = useState('');
  const [items, setItems] = useState<readonly string[]>([]);
  const [sent, setSent] = useState(false);
  const ground = useStandingGround('inside-investigation');
  const errors = useFormErrors([
    ...(file ? [] : [missing('file', texts.fileMissing)]),
    ...(answer ? [] : [missing('answer', choiceMissing)]),
    ...textErrors('words.answer', words, 2000, texts.answerMissing),
    ...ground.missing,
  ]);
  const unsent = !sent && (answer !== '' || words !== '');
  const kept = useKeptDraft({
    command,
    part: `answer-${letter.id}`,
    title: say(texts.answerLabel),
    empty: { answer: '', words: '' },
    value: { answer, words },
    put(value) {
      setAnswer(value.answer);
      setWords(value.words);
    },
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/criminal-letters/${letter.id}/answer`,
      label: texts.answering,
      done: texts.didLetterAnswer,
      body: (act) => ({ act, file, answer, items, words: { answer: words.trim() }, ...ground.sent }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      kept.sent();
      setSent(true);
    }
  }

  return (
    <>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.letterSend)}
        kept={kept}
        className="section fields letter-form"
      >
        <FileChoice
          label={say(texts.fromFile)}
          error={errors.at('file')}
          files={files}
          file={file}
          onFile={(id) => {
            onFile(id);
            setItems([]);
          }}
        />
        <ChoiceGroup
          id="answer"
          label={say(texts.answerLabel)}
          error={errors.at('answer')}
          value={answer}
          onChange={setAnswer}
          lines={directiveAnswers.map((value) => ({ value, label: say(answerNames[value]) }))}
        />
        {chosen.data && chosen.data.items.length > 0 && (
          <CheckGroup
            id="items"
            label={say(texts.itemsLabel)}
            error={errors.at('items')}
            optional
            chosen={items}
            onChange={setItems}
            lines={linesToSend(chosen.data, say)}
          />
        )}
        <TextArea
          id="words.answer"
          label={say(texts.answerWords)}
          error={errors.at('words.answer')}
          value={words}
          onChange={setWords}
        />
        {ground.fields(errors)}
      </ActForm>
      <LeaveGuard unsent={unsent && kept.isAtRisk} />
    </>
  );
}
