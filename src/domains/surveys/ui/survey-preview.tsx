import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { answerTexts } from '../answer-messages.ts';
import type { SurveyShown } from '../survey-schema.ts';
import { surveyQuery } from './api.ts';
import * as questionTexts from './questions-messages.ts';
import * as texts from './survey-messages.ts';
import './surveys.css';

/** The survey as those who answer see it. What is chosen here is sent nowhere. */
export default function SurveyPreview(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const survey = useQuery(surveyQuery(id));
  return (
    <Fetched of={survey} title={say(texts.notFound)}>
      {(data) => <Shown of={data} />}
    </Fetched>
  );
}

function Shown({ of }: { of: SurveyShown }): ReactElement {
  const say = useText();
  return (
    <div className="reading">
      <p className="identity">
        <span>{say(questionTexts.preview)}</span>
        <span>{of.reference}</span>
      </p>
      <PageHeading tab={say(questionTexts.preview)}>{of.title}</PageHeading>
      <p>{say(answerTexts.privacy)}</p>
      <p>
        {say(answerTexts.voluntary)} {say(answerTexts.once)}
      </p>
      {of.questions.map((question, at) => (
        <fieldset key={question.id} className="survey-part">
          <legend>{say(answerTexts.questionNumber, { number: at + 1, of: of.questions.length })}</legend>
          {question.scene && <p>{question.scene}</p>}
          <p>
            <b>{question.ask}</b>
          </p>
          {[...question.options, { id: '-', text: say(answerTexts.doNotKnow) }].map((option) => (
            <label key={option.id} className="survey-choice">
              <input type="radio" name={question.id} value={option.id} />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className="not-on-paper">
        <Link to="/app/surveys/$id" params={{ id: of.id }}>
          {of.title}
        </Link>
      </p>
    </div>
  );
}
