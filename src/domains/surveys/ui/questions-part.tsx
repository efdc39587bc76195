import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { FoldedPart, type PartField } from '../../programme/ui/public.tsx';
import type { SurveyShown } from '../survey-schema.ts';
import { useSurveyCommand } from './api.ts';
import { Folded } from './folded.tsx';
import { Press } from './press.tsx';
import { QuestionsForm, QuestionText } from './questions-form.tsx';
import * as questionTexts from './questions-messages.ts';

/** What is asked, in its order; and questions of the unit's own that wait for a second reader. */
export function QuestionsPart({ of }: { of: SurveyShown }): ReactElement {
  const say = useText();
  const waiting = of.offered.filter(({ own, reviewed }) => own && !reviewed);
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{say(questionTexts.questions)}</h2>
      {of.questions.length === 0 ? (
        <p className="quiet">{say(questionTexts.noQuestions)}</p>
      ) : (
        <>
          <ol className="survey-questions">
            {of.questions.map((question) => (
              <li key={question.id}>
                <QuestionText of={question} />
                {question.id === of.main && <p className="survey-main">{say(questionTexts.mainQuestion)}</p>}
              </li>
            ))}
          </ol>
          <p className="not-on-paper">
            <Link to="/app/surveys/$id/preview" params={{ id: of.id }}>
              {say(questionTexts.preview)}
            </Link>
          </p>
        </>
      )}
      {of.may.includes('survey.questions') && (
        <Folded title={say(questionTexts.chooseQuestions)}>
          {(close) => <QuestionsForm of={of} onDone={close} />}
        </Folded>
      )}
      {waiting.length > 0 && (
        <ul className="survey-questions">
          {waiting.map((question) => (
            <li key={question.id}>
              <QuestionText of={question} />
              {question.mayReview && of.may.includes('survey.review') && (
                <Press
                  path={`/api/surveys/${of.id}/review`}
                  button={questionTexts.review}
                  done={questionTexts.reviewed}
                  body={{ question: question.id }}
                  look="compact"
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {of.may.includes('survey.question') && <OwnQuestion of={of} />}
    </section>
  );
}

const letters = ['a', 'b', 'c'] as const;
const optionLabels = {
  a: { sv: questionTexts.optionASv, en: questionTexts.optionAEn },
  b: { sv: questionTexts.optionBSv, en: questionTexts.optionBEn },
  c: { sv: questionTexts.optionCSv, en: questionTexts.optionCEn },
} as const;

function OwnQuestion({ of }: { of: SurveyShown }): ReactElement {
  const say = useText();
  const command = useSurveyCommand();
  const both = (id: string, sv: typeof questionTexts.askSv, en: typeof questionTexts.askEn): readonly PartField[] => [
    { id: `${id}.sv`, kind: 'area', label: sv, max: 400 },
    { id: `${id}.en`, kind: 'area', label: en, max: 400 },
  ];
  const fields: readonly PartField[] = [
    ...both('ask', questionTexts.askSv, questionTexts.askEn),
    ...letters.flatMap((letter): readonly PartField[] => [
      { id: `${letter}.sv`, kind: 'line', label: optionLabels[letter].sv, max: 200 },
      { id: `${letter}.en`, kind: 'line', label: optionLabels[letter].en, max: 200 },
    ]),
    {
      id: 'right',
      kind: 'choice',
      label: questionTexts.right,
      choices: letters.map((value) => ({ value, label: value.toUpperCase() })),
    },
    ...both('why', questionTexts.whySv, questionTexts.whyEn),
    { id: 'source', kind: 'line', label: questionTexts.source, max: 200 },
  ];
  return (
    <FoldedPart
      title={say(questionTexts.own)}
      part="own-question"
      path={`/api/surveys/${of.id}/question`}
      withdraw={`/api/surveys/${of.id}/withdraw-entry`}
      done={questionTexts.ownSaved}
      fields={fields}
      body={(values, act) => ({
        act,
        ask: { sv: values['ask.sv']?.trim(), en: values['ask.en']?.trim() },
        options: letters.map((letter) => ({ sv: values[`${letter}.sv`]?.trim(), en: values[`${letter}.en`]?.trim() })),
        right: values.right,
        why: { sv: values['why.sv']?.trim(), en: values['why.en']?.trim() },
        source: values.source?.trim(),
      })}
      command={command}
    />
  );
}
