import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import type { SurveyShown } from '../survey-schema.ts';
import { surveyQuery } from './api.ts';
import { DescribeSurvey, emptySurvey } from './describe-survey.tsx';
import * as texts from './form-messages.ts';
import { notFound } from './survey-messages.ts';

/** Title, aim, how people are found and the last day: said again as a whole, before the survey opens. */
export default function ChangeSurvey(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const survey = useQuery(surveyQuery(id));
  return (
    <Fetched of={survey} title={say(notFound)}>
      {(data) => <Shown of={data} />}
    </Fetched>
  );
}

function Shown({ of }: { of: SurveyShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const [known] = useState(() => ({
    ...emptySurvey,
    ...{ title: of.title, aim: of.aim, method: of.method, closesOn: of.closesOn },
  }));
  return (
    <div className="reading">
      <PageHeading tab={say(texts.changeTitle)}>{say(texts.changeTitle)}</PageHeading>
      {of.may.includes('survey.change') ? (
        <DescribeSurvey
          known={known}
          path={`/api/surveys/${of.id}/change`}
          button={say(texts.save)}
          done={texts.changed}
          arrived={() => navigate({ to: '/app/surveys/$id', params: { id: of.id } })}
        />
      ) : (
        <Forbidden />
      )}
    </div>
  );
}
